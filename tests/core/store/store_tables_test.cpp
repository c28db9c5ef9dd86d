#include "tests/core/store/store_fixture.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

class StoreTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionsComeBackAsTheyWereStored()
    {
        StoreFixture fixture;
        QVERIFY(fixture.store->connections().get(fixture.connection.id) == fixture.connection);
        fixture.connection.name = u"Umbenannt"_s;
        fixture.connection.state = ConnectionState::SignInNeeded;
        fixture.connection.checkedAt = {};
        QCOMPARE(fixture.write(
                     [&](Store &open) { return open.connections().update(fixture.connection); }),
                 QString());
        const auto all = fixture.store->connections().all();
        QVERIFY(all && all->size() == 1 && all->at(0) == fixture.connection);
        const auto unknown = fixture.store->connections().get(ConnectionId::create());
        QVERIFY(!unknown && unknown.error().reason == ErrorReason::NotFound);
    }

    void booksComeBackAsTheyWereStored()
    {
        StoreFixture fixture;
        Book &book = fixture.from;
        book.isWritable = false;
        book.capabilities = {.fields = {Field::Name},
                             .limits = {{Field::Phone, u"home"_s, 2}, {Field::Email, {}, 3}},
                             .holdsPartialDates = false,
                             .canRead = false,
                             .canCreate = false,
                             .canUpdate = false,
                             .canRemove = false,
                             .canRestore = false,
                             .isIncremental = true,
                             .knowsTimes = true,
                             .isMessageReceiver = true,
                             .proposesIds = false,
                             .writeBatch = 20,
                             .tasksPerMessage = 2};
        book.identity = {u"principal"_s, u"collection"_s};
        QCOMPARE(fixture.write([&](Store &open) { return open.books().update(book); }), QString());
        QVERIFY(fixture.store->books().get(book.id) == book);

        const QDateTime later = StoreFixture::now().addSecs(5);
        QCOMPARE(fixture.write([&](Store &open) {
            return open.books().setSyncState(book.id, "token", later, false);
        }),
                 QString());
        book.syncState = "token";
        book.fetchedAt = later;
        QVERIFY(fixture.store->books().get(book.id) == book);
        QCOMPARE(fixture.write([&](Store &open) {
            return open.books().setSyncState(book.id, "token", later, true);
        }),
                 QString());
        book.fullListingAt = later;
        const auto books = fixture.store->books().ofConnection(fixture.connection.id);
        QVERIFY(books && books->size() == 2 && books->at(0) == book);
        const auto all = fixture.store->books().all();
        QVERIFY(all && *all == *books);
    }

    void routesComeBackAsTheyWereStored()
    {
        StoreFixture fixture;
        Route route{.id = RouteId::create(),
                    .name = u"CRM → Team"_s,
                    .from = fixture.to.id,
                    .to = fixture.from.id,
                    .direction = Direction::TwoWay,
                    .policy = {FieldSet{}, 7},
                    .groups = {u"A, \"B\""_s, u"Ü"_s},
                    .deletions = DeletionStrategy::Mirror,
                    .conflicts = ConflictStrategy::Newest,
                    .limits = {1, 2, 3, 4, 5, 6},
                    .isEnabled = false,
                    .version = 9};
        QCOMPARE(fixture.write([&](Store &open) { return open.routes().insert(route); }),
                 QString());
        QVERIFY(fixture.store->routes().get(route.id) == route);
        route.policy.allowed = {Field::Email, Field::Name, Field::Note};
        route.policy.masked = {Field::Email};
        route.policy.hashed = {Field::Note};
        route.direction = Direction::OneWay;
        QCOMPARE(fixture.write([&](Store &open) { return open.routes().update(route); }),
                 QString());
        const auto all = fixture.store->routes().all();
        QVERIFY(all && *all == std::vector<Route>({fixture.route, route}));
    }

    void plansAreFoundByHashAndWaitNewestFirst()
    {
        StoreFixture fixture;
        const StoredPlan first{PlanId::create(), QByteArray(32, 'a'), "{\"plan\":1}",
                               PlanState::Planned, StoreFixture::now()};
        const StoredPlan second{PlanId::create(), QByteArray(32, 'b'), "{}", PlanState::Held,
                                StoreFixture::now().addSecs(1)};
        PlanTable &plans = fixture.store->plans();
        QCOMPARE(fixture.write([&](Store &) -> Result<void> {
            const Result<void> done = plans.insert(first);
            return done ? plans.insert(second) : done;
        }),
                 QString());
        auto waiting = plans.waiting();
        QVERIFY(waiting && waiting->size() == 2);
        QCOMPARE(waiting->at(0).id, second.id);
        QCOMPARE(fixture.write([&](Store &) -> Result<void> {
            const Result<void> done = plans.setState(second.id, PlanState::Applied);
            return done ? plans.removeBodiesBefore(second.createdAt) : done;
        }),
                 QString());
        const auto found = plans.findByHash(first.sha256);
        QVERIFY(found && found->body.isEmpty() && found->state == PlanState::Stale);
        QCOMPARE(found->createdAt, first.createdAt);
        const auto applied = plans.findByHash(second.sha256);
        QVERIFY(applied && applied->body == "{}" && applied->state == PlanState::Applied);
        QVERIFY(plans.findByHash("other").error().reason == ErrorReason::NotFound);
    }

    void runsComeBackWithTheirRoutes()
    {
        StoreFixture fixture;
        Run run;
        run.id = RunId::create();
        run.planSha256 = QByteArray(32, 'p');
        run.operatorName = u"Ada"_s;
        run.startedAt = StoreFixture::now();
        run.undoOf = RunId::create();
        run.counts = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        run.routes = {{fixture.route.id, u"Team → CRM"_s, RunState::Held, {9, 8, 7}, u"limit"_s},
                      {RouteId::create(), u"Other"_s, RunState::Done, {}, {}}};
        RunTable &runs = fixture.store->runs();
        QCOMPARE(fixture.write([&](Store &) { return runs.insert(run); }), QString());
        auto unfinished = runs.unfinished();
        QVERIFY(unfinished && unfinished->size() == 1 && !unfinished->at(0).endedAt.isValid());
        run.state = RunState::Interrupted;
        run.endedAt = StoreFixture::now().addSecs(9);
        run.routes.pop_back();
        QCOMPARE(fixture.write([&](Store &) { return runs.update(run); }), QString());
        const auto read = runs.get(run.id);
        QVERIFY(read.has_value());
        QCOMPARE(read->planSha256, run.planSha256);
        QCOMPARE(read->operatorName, run.operatorName);
        QCOMPARE(read->startedAt, run.startedAt);
        QCOMPARE(read->endedAt, run.endedAt);
        QVERIFY(read->state == run.state);
        QVERIFY(read->counts == run.counts);
        QCOMPARE(read->undoOf, run.undoOf);
        QVERIFY(read->routes == run.routes);
        unfinished = runs.unfinished();
        QVERIFY(unfinished && unfinished->empty());
        const auto newest = runs.newest(5);
        QVERIFY(newest && newest->size() == 1);
    }

    void deliveriesComeBackByPersonAndRun()
    {
        StoreFixture fixture;
        Delivery delivery{.id = DeliveryId::create(),
                          .item = PlanItemId::create(),
                          .run = RunId::create(),
                          .person = PersonId::create(),
                          .route = fixture.route.id,
                          .fields = {Field::Name, Field::Email},
                          .treated = TreatedFields{{Field::Email}, {}},
                          .policyVersion = 3,
                          .valuesHash = QByteArray(32, 'h'),
                          .idempotencyKey = u"key"_s,
                          .sequence = 12,
                          .state = DeliveryState::Unsent,
                          .time = StoreFixture::now()};
        const QDateTime later = StoreFixture::now().addSecs(1);
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            const Result<void> done = open.deliveries().insert(delivery);
            if (!done)
                return done;
            return open.deliveries().setState(delivery.item, DeliveryState::Accepted, later);
        }),
                 QString());
        for (const auto &found : {fixture.store->deliveries().ofPerson(delivery.person),
                                  fixture.store->deliveries().ofRun(delivery.run)}) {
            QVERIFY(found && found->size() == 1);
            const Delivery &read = found->at(0);
            QCOMPARE(read.id, delivery.id);
            QCOMPARE(read.item, delivery.item);
            QCOMPARE(read.route, delivery.route);
            QVERIFY(read.fields == delivery.fields);
            QVERIFY(read.treated == delivery.treated);
            QCOMPARE(read.policyVersion, 3);
            QCOMPARE(read.valuesHash, delivery.valuesHash);
            QCOMPARE(read.idempotencyKey, delivery.idempotencyKey);
            QCOMPARE(read.sequence, 12);
            QVERIFY(read.state == DeliveryState::Accepted);
            QCOMPARE(read.time, later);
        }
    }

    void aConfirmedMessageSaysHowAndStaysConfirmed()
    {
        StoreFixture fixture;
        Run run;
        run.id = RunId::create();
        run.planSha256 = QByteArray(32, 'p');
        run.startedAt = StoreFixture::now();
        run.routes = {{fixture.route.id, u"Team → Zap"_s, RunState::Done, {}, {}}};
        DeliveryTable &deliveries = fixture.store->deliveries();
        const auto delivery = [&](DeliveryState state, const BookId &receiver) {
            return Delivery{.id = DeliveryId::create(),
                            .item = PlanItemId::create(),
                            .run = run.id,
                            .route = fixture.route.id,
                            .idempotencyKey = newUuid(),
                            .state = state,
                            .time = StoreFixture::now(),
                            .receiver = receiver};
        };
        const BookId hook = fixture.to.id;
        const Delivery accepted = delivery(DeliveryState::Accepted, hook);
        const Delivery sent = delivery(DeliveryState::Sent, hook);
        const Delivery refused = delivery(DeliveryState::Sent, hook);
        const Delivery unsent = delivery(DeliveryState::Unsent, hook);
        const Delivery otherHook = delivery(DeliveryState::Accepted, fixture.from.id);
        const Delivery noMessage = delivery(DeliveryState::Accepted, {});
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            if (Result<void> done = open.runs().insert(run); !done)
                return done;
            for (const Delivery &one : {accepted, sent, refused, unsent, otherHook, noMessage}) {
                if (Result<void> done = deliveries.insert(one); !done)
                    return done;
                JournalItem item;
                item.run = run.id;
                item.item = one.item;
                item.state = one.id == refused.id ? JournalState::Failed : JournalState::Done;
                if (Result<void> done = open.journal().insert(item); !done)
                    return done;
            }
            return {};
        }),
                 QString());
        const auto waiting = deliveries.unconfirmed(hook, 10);
        QVERIFY(waiting && waiting->size() == 2);
        QCOMPARE(waiting->at(0).id, sent.id);
        QCOMPARE(waiting->at(1).id, accepted.id);
        QCOMPARE(deliveries.unconfirmed(hook, 1)->size(), size_t{1});

        const Confirmation byAda{ConfirmationWay::Person, u"Ada"_s, StoreFixture::now()};
        QCOMPARE(fixture.write([&](Store &open) -> Result<void> {
            for (const auto &[id, isNew] : {std::pair(accepted.id, true),
                                            {accepted.id, false},
                                            {unsent.id, false},
                                            {noMessage.id, false}}) {
                const Result<bool> confirmed = deliveries.confirm(id, byAda);
                if (!confirmed || *confirmed != isNew)
                    return fail(ErrorKind::Internal, u"another answer"_s);
            }
            if (Result<void> done = open.runs().countConfirmed(run.id); !done)
                return done;
            // A repeat that is accepted afterwards takes nothing back.
            return deliveries.setState(accepted.item, DeliveryState::Accepted, StoreFixture::now());
        }),
                 QString());
        QVERIFY(deliveries.isConfirmed(accepted.item).value_or(false));
        QVERIFY(!deliveries.isConfirmed(sent.item).value_or(true));
        const auto all = deliveries.ofRun(run.id);
        QVERIFY(all && all->size() == 6);
        QVERIFY(all->at(0).state == DeliveryState::Confirmed);
        QVERIFY(all->at(0).confirmation == byAda);
        QVERIFY(!all->at(1).confirmation && !all->at(2).confirmation);
        const Result<Run> counted = fixture.store->runs().get(run.id);
        QVERIFY(counted);
        QCOMPARE(counted->counts.confirmed, 1);
        QCOMPARE(counted->routes.front().counts.confirmed, 1);
    }

    void outboxNumbersHaveNoGapsAndNeverComeAgain()
    {
        StoreFixture fixture;
        OutboxTable &outbox = fixture.store->outbox();
        Event event;
        event.time = StoreFixture::now();
        event.actor = u"Ada"_s;
        event.action = u"run.started"_s;
        event.counts = {{u"read"_s, 3}};
        const auto append = [&](Store &) { return outbox.append(event); };
        QCOMPARE(fixture.write(append), QString());
        QCOMPARE(fixture.write(append), QString());
        {
            const Result<Transaction> rolledBack = fixture.store->begin();
            QVERIFY(outbox.append(event));
        }
        QCOMPARE(fixture.write([&](Store &) { return outbox.removeUpTo(2); }), QString());
        QVERIFY(outbox.waiting(10)->empty());
        fixture.store.reset();
        fixture.store = std::move(*StoreFixture::reopen(fixture.path()));
        QCOMPARE(fixture.write([&](Store &open) { return open.outbox().append(event); }),
                 QString());
        const auto waiting = fixture.store->outbox().waiting(10);
        QVERIFY(waiting && waiting->size() == 1);
        QCOMPARE(waiting->at(0).number, 3);
        QVERIFY(waiting->at(0).event == event);
    }

    void theLogLastSeenIsRemembered()
    {
        StoreFixture fixture;
        QCOMPARE(fixture.store->outbox().logSeen()->size, 0);
        for (const qint64 size : {5, 6}) {
            QCOMPARE(fixture.write([&](Store &open) {
                return open.outbox().rememberLog(size, QByteArray(32, 'r'));
            }),
                     QString());
        }
        const auto seen = fixture.store->outbox().logSeen();
        QVERIFY(seen && seen->size == 6 && seen->root == QByteArray(32, 'r'));
    }

    void settingsAreReplaced()
    {
        StoreFixture fixture;
        QVERIFY(isNothing(fixture.store->settings().get(u"region"_s)));
        for (const QString &value : {u"DE"_s, u"AT"_s})
            QCOMPARE(
                fixture.write([&](Store &open) { return open.settings().set(u"region"_s, value); }),
                QString());
        QVERIFY(fixture.store->settings().get(u"region"_s) == std::optional(u"AT"_s));
    }

    void theNewestExportsAreKept()
    {
        StoreFixture fixture;
        const QDateTime begin = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc());
        using Date = ExportedFileTable::Date;
        const auto path = [](int number) { return u"/exports/%1.csv"_s.arg(number); };
        QCOMPARE(fixture.write([&](Store &open) {
            Result<void> put;
            for (int i = 0; put && i <= ExportedFileTable::mostKept; ++i)
                put = open.exportedFiles().put({path(i), u"/"_s, begin.addSecs(i)}, Date::Newer);
            if (put) // written over: it counts once, by its newest time
                put = open.exportedFiles().put({path(7), u"/"_s, begin.addDays(1)}, Date::Newer);
            if (put)
                put = open.exportedFiles().put({path(8), u"/"_s, begin.addDays(2)}, Date::Earlier);
            return put;
        }),
                 QString());
        const std::vector<ExportedFile> kept = fixture.store->exportedFiles().all().value();
        QCOMPARE(kept.size(), size_t(ExportedFileTable::mostKept));
        QCOMPARE(kept.front(), (ExportedFile{path(7), u"/"_s, begin.addDays(1)}));
        QCOMPARE(kept.back().path, path(1));
    }

    void writingOutsideOfATransactionIsRefused()
    {
        StoreFixture fixture;
        QVERIFY(fixture.store->settings().set(u"a"_s, u"b"_s).error().kind == ErrorKind::Internal);
        QVERIFY(fixture.store->outbox().append({}).error().kind == ErrorKind::Internal);
        QVERIFY(fixture.store->records().upsert(fixture.from.id, {}).error().kind ==
                ErrorKind::Internal);
    }
};

QTEST_GUILESS_MAIN(StoreTablesTest)
#include "store_tables_test.moc"
