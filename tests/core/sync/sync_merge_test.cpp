#include "tests/core/sync/merge_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Duplicates of one book become one contact.
class SyncMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHasEverythingAndTheOthersAreGone()
    {
        Twice twice;
        twice.route(Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        const Result<RunResult> run = mergeIn(twice.world, u"A"_s, {u"1"_s, u"2"_s});
        REQUIRE_VALUE(run);
        QCOMPARE(run->run.state, RunState::Done);
        QCOMPARE(written(run), (Counts{.updated = 1, .removed = 1}));
        QVERIFY(run->run.counts.addsUp());
        QCOMPARE(twice.a.items.size(), 2);
        const Contact left =
            twice.a.items.contains(u"1"_s) ? twice.a.contact(u"1"_s) : twice.a.contact(u"2"_s);
        QCOMPARE(emailsOf(left), (QStringList{u"a@home.example"_s, QLatin1String(address)}));
        QCOMPARE(left.title, u"Lady"_s);
        QCOMPARE(left.note, u"Paris"_s);
    }

    void aPersonsChoiceIsWhatIsWritten()
    {
        Twice twice;
        twice.route(Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        Result<DuplicatesMerge> merge = mergeOf(twice.world, u"A"_s, {u"1"_s, u"2"_s});
        REQUIRE_VALUE(merge);
        merge->chosen = {{Field::Name, {merge->members[1].record}},
                         {Field::Email, {merge->members[0].record}}};
        REQUIRE_VALUE(apply(twice.world, *merge));
        QVERIFY2(textsOf(twice.a).contains(u"Ada King ada@example.com Lady Paris"_s),
                 qPrintable(textsOf(twice.a).join(u'\n')));
    }

    void anUndoGivesAllOfThemBack()
    {
        Twice twice;
        FakeService &b = twice.route(Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        const QStringList before = textsOf(twice.a);
        const QStringList beyond = textsOf(b);
        const Result<RunResult> run = mergeIn(twice.world, u"A"_s, {u"1"_s, u"2"_s});
        REQUIRE_VALUE(run);
        const Result<RunResult> undone = twice.world.undo(run->run.id);
        REQUIRE_VALUE(undone);
        QCOMPARE(written(undone), (Counts{.created = 1, .updated = 1}));
        QCOMPARE(textsOf(twice.a), before);

        // And no route makes anything of it.
        const Result<RunResult> after = twice.world.sync();
        REQUIRE_VALUE(after);
        QCOMPARE(written(after), Counts{});
        QCOMPARE(textsOf(twice.a), before);
        QCOMPARE(textsOf(b), beyond);
    }

    void whatChangedSinceItWasShownIsNotMerged()
    {
        Twice twice;
        twice.route(Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        const Result<DuplicatesMerge> merge = mergeOf(twice.world, u"A"_s, {u"1"_s, u"2"_s});
        REQUIRE_VALUE(merge);
        twice.a.put(u"2"_s, withNote(twice.a.contact(u"2"_s), u"Rome"_s));
        const QStringList before = textsOf(twice.a);
        const Result<RunResult> run = apply(twice.world, *merge);
        QVERIFY(!run);
        QCOMPARE(run.error().kind, ErrorKind::Stale);
        QCOMPARE(textsOf(twice.a), before);
        REQUIRE_VALUE(twice.world.sync());
    }

    // Between the last look and the write: the service says no.
    void whatSomebodyChangesInTheLastMomentIsNeverLost_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<int>("batch");
        for (const int batch : {0, 1, 10}) {
            QTest::addRow("what stays, %d", batch) << true << batch;
            QTest::addRow("what goes, %d", batch) << false << batch;
        }
    }
    void whatSomebodyChangesInTheLastMomentIsNeverLost()
    {
        QFETCH(bool, isKept);
        QFETCH(int, batch);
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s, {.isIncremental = true, .writeBatch = batch});
        a.put(u"1"_s,
              withTitle(person(u"Ada"_s, QLatin1String(address), u"+49301234567"_s), u"Lady"_s));
        a.put(u"2"_s, withNote(person(u"Ada"_s, u"a@home.example"_s), u"Paris"_s));
        a.put(u"3"_s, person(u"Ada"_s, u"a@third.example"_s));
        world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const Result<DuplicatesMerge> merge = mergeOf(world, u"A"_s, {u"1"_s, u"2"_s, u"3"_s});
        REQUIRE_VALUE(merge);
        SyncEngine engine = world.engine();
        const Result<PreparedPlan> prepared =
            engine.planMerge(*merge, world.actor(), world.progress());
        REQUIRE_VALUE(prepared);
        REQUIRE_VALUE(engine.store(prepared->plan, world.actor()));
        QCOMPARE(prepared->plan.routes.front().items.front().action, ItemAction::Update);
        const QString kept = prepared->plan.routes.front().items[0].writes.front().remoteId;
        const QString gone = prepared->plan.routes.front().items[1].writes.front().remoteId;
        const QString changed = isKept ? kept : gone;
        a.put(changed, withNote(a.contact(changed), u"Rome"_s));
        const Result<RunResult> run = world.apply(*prepared);
        REQUIRE_VALUE(run);
        QVERIFY(run->run.counts.addsUp());
        QCOMPARE(a.contact(changed).note, u"Rome"_s);
        if (isKept) {
            QCOMPARE(a.items.size(), 3);
            QCOMPARE(run->run.counts.removed, 0);
            QCOMPARE(run->run.state, RunState::Failed);
            QCOMPARE(run->failures.front().error.kind, ErrorKind::Conflict);
        } else {
            QCOMPARE(a.items.size(), 2);
            QCOMPARE(run->run.counts.removed, 1);
            QCOMPARE(run->run.counts.failed, 1);
        }
    }

    void whatAnAddressBookHasNoRoomForIsNotWritten()
    {
        SyncWorld world;
        FakeService &a = world.addService(
            u"A"_s, {.limits = {{.field = Field::Email, .most = 1}}, .isIncremental = true});
        a.put(u"1"_s, person(u"Ada"_s, QLatin1String(address)));
        a.put(u"2"_s, person(u"Ada"_s, u"a@home.example"_s));
        world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        Result<DuplicatesMerge> merge = mergeOf(world, u"A"_s, {u"1"_s, u"2"_s});
        REQUIRE_VALUE(merge);
        const Result<RunResult> refused = apply(world, *merge);
        QVERIFY(!refused && refused.error().reason == ErrorReason::TooLarge);
        QCOMPARE(a.items.size(), 2);
        merge->chosen = {{Field::Email, {RecordId::create()}}};
        QVERIFY(!apply(world, *merge));
        merge->chosen = {{Field::Email, {merge->members[1].record}}};
        REQUIRE_VALUE(apply(world, *merge));
        QCOMPARE(emailsOf(a.contacts().front()), QStringList{u"a@home.example"_s});
    }

    void copiesAreOnlyRemoved()
    {
        SyncWorld world;
        FakeService &a = world.addService(u"A"_s);
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            a.put(id, person(u"Ada"_s, QLatin1String(address)));
        world.addService(u"B"_s);
        world.addRoute(u"A"_s, u"B"_s);
        REQUIRE_VALUE(world.sync());
        const Result<RunResult> run = mergeIn(world, u"A"_s, {u"1"_s, u"2"_s, u"3"_s});
        REQUIRE_VALUE(run);
        QCOMPARE(written(run), (Counts{.removed = 2}));
        QCOMPARE(a.items.size(), 1);
    }

    void whatCannotBeWrittenIsNotMerged()
    {
        Twice twice;
        FakeService &b = twice.route(Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        Result<Book> book = twice.world.store().books().get(twice.world.book(u"A"_s));
        REQUIRE_VALUE(book);
        book->isWritable = false;
        {
            Result<Transaction> transaction = twice.world.store().begin();
            REQUIRE_VALUE(transaction);
            REQUIRE_VALUE(twice.world.store().books().update(*book));
            REQUIRE_VALUE(transaction->commit());
        }
        const Result<RunResult> run = mergeIn(twice.world, u"A"_s, {u"1"_s, u"2"_s});
        QVERIFY(!run && run.error().reason == ErrorReason::ReadOnly);
        QCOMPARE(twice.a.items.size(), 3);
        QCOMPARE(b.items.size(), 3);
    }

    // The program dies after each of the writes, before anything knows of it.
    void afterADeathInTheMiddleNothingIsLostAndItCanBeDoneAgain_data()
    {
        QTest::addColumn<int>("writes");
        QTest::newRow("after the first") << 1;
        QTest::newRow("after the second") << 2;
    }
    void afterADeathInTheMiddleNothingIsLostAndItCanBeDoneAgain()
    {
        QFETCH(int, writes);
        Twice twice;
        twice.route(Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        const QStringList before = textsOf(twice.a);
        int pushes = 0;
        twice.a.afterPush = [&] {
            if (++pushes == writes)
                twice.world.keepStore();
        };
        const Result<RunResult> dies = mergeIn(twice.world, u"A"_s, {u"1"_s, u"2"_s});
        REQUIRE_VALUE(dies);
        QCOMPARE(pushes, 2);
        twice.a.afterPush = {};
        twice.world.goBack(); // its removal, which the service has done, isn't known here
        REQUIRE_VALUE(twice.world.sync());
        QCOMPARE(twice.a.items.size(), 2);
        const Result<RunResult> undone = twice.world.undo(dies->run.id);
        REQUIRE_VALUE(undone);
        if (writes == 2) // else the removal came after the death, and was nobody's of ours
            QCOMPARE(textsOf(twice.a), before);
    }

    void aStoredMergeIsWhatItWas()
    {
        Twice twice;
        twice.route(Direction::OneWay);
        REQUIRE_VALUE(twice.world.sync());
        const Result<DuplicatesMerge> merge = mergeOf(twice.world, u"A"_s, {u"1"_s, u"2"_s});
        REQUIRE_VALUE(merge);
        SyncEngine engine = twice.world.engine();
        const Result<PreparedPlan> prepared =
            engine.planMerge(*merge, twice.world.actor(), twice.world.progress());
        REQUIRE_VALUE(prepared);
        REQUIRE_VALUE(engine.store(prepared->plan, twice.world.actor()));
        const Result<PreparedPlan> again = twice.world.reload(prepared->plan.sha256);
        REQUIRE_VALUE(again);
        QVERIFY(again->plan.isMerge);
        QCOMPARE(again->plan.routes.front().items, prepared->plan.routes.front().items);
        REQUIRE_VALUE(twice.world.apply(*again));
        QCOMPARE(twice.a.items.size(), 2);
    }
};

QTEST_GUILESS_MAIN(SyncMergeTest)
#include "sync_merge_test.moc"
