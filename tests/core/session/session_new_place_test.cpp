#include "tests/core/session/moving_world.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using Edits = Session::ConnectionEdits;
using Verdict = Edits::Moved::Verdict;

// What is another than before; empty: nothing. That it was tried is told all the same.
QString changed(MovingWorld &world, const ConnectionView &before)
{
    const ConnectionView now = world.view();
    if (now.connection != before.connection)
        return u"the connection"_s;
    const auto isSame = [](const BookView &one, const BookView &other) {
        return one.book == other.book && one.contacts == other.contacts;
    };
    if (!std::ranges::equal(now.books, before.books, isSame))
        return u"its address books"_s;
    return world.events(u"connection.changed"_s).empty() ? QString() : u"the log"_s;
}

// What was told of tries, the newest first: how each ended, and why.
QStringList tries(const MovingWorld &world)
{
    QStringList told;
    for (const Event &event : world.events(u"connection.tested"_s)) {
        if (event.details.value(u"address"_s).toBool())
            told << (outcomeName(event.outcome) + u' ' +
                     event.details.value(u"reason"_s).toString())
                        .trimmed();
    }
    return told;
}

// Does it once, at the first time that the work asks whether to stop.
Progress meanwhile(const std::function<void()> &deed)
{
    auto isDone = std::make_shared<bool>(false);
    return Progress({}, [deed, isDone] {
        if (!std::exchange(*isDone, true))
            deed();
        return false;
    });
}

QByteArray edited(int number)
{
    return card(number).replace("@example.com", "@new.example");
}

qsizetype editedIn(const SessionFixture &fixture, const QString &name)
{
    QFile file(fixture.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("@new.example") : -1;
}

} // namespace

Q_DECLARE_METATYPE(Session::ConnectionEdits::Moved::Verdict)

// A connection whose server is elsewhere now.
class SessionNewPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // By its path, or where the path is another one, by its name.
    void contactsAndRoutesGoOnWithAServerThatMoved_data()
    {
        QTest::addColumn<QString>("book");
        QTest::newRow("by path") << u"customers"_s;
        QTest::newRow("by name") << u"clients"_s;
    }
    void contactsAndRoutesGoOnWithAServerThatMoved()
    {
        QFETCH(QString, book);
        MovingWorld world;
        fill(world.now, book, 6);
        world.before.clearRequests();
        const Result<Edits::Moved> moved = world.move();
        REQUIRE_VALUE(moved);
        QCOMPARE(moved->verdict, Verdict::Done);
        QCOMPARE(moved->view.books.size(), size_t{1});
        QCOMPARE(moved->view.books.front().book.id, world.route.from);
        QCOMPARE(moved->view.books.front().contacts, 6);
        QCOMPARE(world.events(u"connection.changed"_s).front().details,
                 (QJsonObject{{u"address"_s, true}}));

        std::optional<SyncOutcome> outcome = world.sync();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->counts.unchanged, 6);
        QCOMPARE(outcome->counts.created + outcome->counts.updated + outcome->counts.removed, 0);
        QCOMPARE(world.fixture.contactsIn(u"b.vcf"_s), 6);
        QVERIFY(world.before.requests().isEmpty());

        // What is written goes to the new place, and an edit there comes back.
        world.addToFile(6);
        world.now.put(book, u"p0.vcf"_s, card(0).replace("Person 0", "Paula 0"));
        outcome = world.sync();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->counts.removed, 0);
        QCOMPARE(world.now.cards(book).size(), 7);
        QFile file(world.fixture.path(u"b.vcf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Paula 0"));
    }

    void whatARunWroteBeforeIsUndoneAtTheNewPlace()
    {
        MovingWorld world;
        QVERIFY(world.before.start(world.port));
        world.addToFile(6);
        const std::optional<SyncOutcome> written = world.sync();
        QVERIFY(written && written->run);
        fill(world.now, u"clients"_s, 6);
        const QMap<QString, QByteArray> cards = world.before.cards(u"customers"_s);
        for (auto each = cards.cbegin(); each != cards.cend(); ++each)
            world.now.put(u"clients"_s, each.key(), each.value());
        world.before.stop();
        QCOMPARE(world.move()->verdict, Verdict::Done);
        const Result<SyncOutcome> undone =
            world.session->undo(written->run->id, world.fixture.progress());
        REQUIRE_VALUE(undone);
        QCOMPARE(undone->counts.removed, 1);
        QCOMPARE(world.now.cards(u"clients"_s).size(), 6);
    }

    void otherBooksAtTheNewAddressAreRefused_data()
    {
        QTest::addColumn<QString>("book");
        QTest::addColumn<int>("contacts");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("missing");
        QTest::newRow("none is there") << QString() << 0 << Verdict::NoBook << 0;
        QTest::newRow("an empty one") << u"customers"_s << 0 << Verdict::OtherContacts << 6;
        QTest::newRow("too few") << u"customers"_s << 2 << Verdict::OtherContacts << 4;
        QTest::newRow("some are missing") << u"customers"_s << 4 << Verdict::Differs << 2;
    }
    void otherBooksAtTheNewAddressAreRefused()
    {
        QFETCH(QString, book);
        QFETCH(int, contacts);
        QFETCH(Verdict, verdict);
        QFETCH(int, missing);
        MovingWorld world;
        const ConnectionView before = world.view();
        if (book.isEmpty())
            world.now.addBook(u"private"_s, u"Private"_s);
        else
            fill(world.now, book, contacts);
        const Result<Edits::Moved> moved = world.move();
        REQUIRE_VALUE(moved);
        QCOMPARE(moved->verdict, verdict);
        const Edits::Differences expected =
            missing ? Edits::Differences{{before.books.front().book.id, u"Customers"_s, missing}}
                    : Edits::Differences();
        QCOMPARE(moved->differences, expected);
        QCOMPARE(moved->book, verdict == Verdict::Differs ? QString() : u"Customers"_s);
        QCOMPARE(changed(world, before), QString());
    }

    // Each book's, and no more of them than somebody was told.
    void whatDiffersIsToldOfEachBookAndDoneOnlyAsFarAsItWasAccepted()
    {
        MovingWorld world({}, true);
        fill(world.now, u"customers"_s, 5);
        fill(world.now, u"suppliers"_s, 7, u"Suppliers"_s, 12);
        const ConnectionView before = world.view();
        const auto idOf = [&before](const QString &name) {
            return std::ranges::find(before.books, name,
                                     [](const BookView &view) { return view.book.name; })
                ->book.id;
        };
        const Edits::Differences differences{{idOf(u"Customers"_s), u"Customers"_s, 1, 0, 0},
                                             {idOf(u"Suppliers"_s), u"Suppliers"_s, 2, 0, 3}};
        Result<Edits::Moved> moved = world.move();
        REQUIRE_VALUE(moved);
        QCOMPARE(moved->verdict, Verdict::Differs);
        QCOMPARE(moved->differences, differences);
        QCOMPARE(world.events(u"connection.tested"_s).front().counts,
                 (QMap<QString, qint64>{{u"missing"_s, 3}, {u"changed"_s, 0}, {u"added"_s, 3}}));

        // One book's isn't all, and less is not what it is.
        for (const Edits::Difference &one : differences)
            QCOMPARE(world.move({one})->verdict, Verdict::Differs);
        for (qint64 Edits::Difference::*count :
             {&Edits::Difference::missing, &Edits::Difference::added}) {
            Edits::Differences less = differences;
            --(less.back().*count);
            QCOMPARE(world.move(less)->verdict, Verdict::Differs);
        }
        world.now.put(u"customers"_s, u"p0.vcf"_s, edited(0)); // since the question was asked
        moved = world.move(differences);
        QCOMPARE(moved->verdict, Verdict::Differs);
        QCOMPARE(moved->differences.front().changed, 1);
        QCOMPARE(changed(world, before), QString());

        QCOMPARE(world.move(moved->differences)->verdict, Verdict::Done);
        QCOMPARE(world.events(u"connection.changed"_s).front().counts,
                 (QMap<QString, qint64>{{u"missing"_s, 3}, {u"changed"_s, 1}, {u"added"_s, 3}}));
        const std::optional<SyncOutcome> outcome = world.sync();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->counts.removed, 3);
        QCOMPARE(outcome->counts.updated, 1);
        QCOMPARE(outcome->counts.created, 3);
    }

    // A server that was restored from a backup.
    void anOlderCopyDoesNotTakeEditsBackUnasked()
    {
        MovingWorld world;
        QVERIFY(world.before.start(world.port));
        for (int i = 0; i < 4; ++i)
            world.before.put(u"customers"_s, u"p%1.vcf"_s.arg(i), edited(i));
        QVERIFY(world.sync().has_value());
        QCOMPARE(editedIn(world.fixture, u"b.vcf"_s), 4);
        fill(world.now, u"customers"_s, 6);
        const Result<Edits::Moved> moved = world.move();
        REQUIRE_VALUE(moved);
        QCOMPARE(moved->verdict, Verdict::Differs);
        QCOMPARE(moved->differences,
                 (Edits::Differences{{world.route.from, u"Customers"_s, 0, 4, 0}}));
        QVERIFY(world.sync().has_value());
        QCOMPARE(editedIn(world.fixture, u"b.vcf"_s), 4);
        QCOMPARE(world.move(moved->differences)->verdict, Verdict::Done);
        QVERIFY(world.sync().has_value());
        QCOMPARE(editedIn(world.fixture, u"b.vcf"_s), 0);
    }

    // Its answer was lost: whether it was created is found out at the new place.
    void whatAnInterruptedRunCreatedIsNotCreatedAgainThere()
    {
        MovingWorld world;
        QVERIFY(world.before.start(world.port));
        world.before.faults().add(
            {.kind = FaultKind::DroppedAfterwards, .count = 0, .method = "PUT"});
        world.addToFile(6);
        QVERIFY(!world.sync().has_value());
        QCOMPARE(world.before.cards(u"customers"_s).size(), 7);
        world.before.stop();
        world.now.addBook(u"clients"_s, u"Customers"_s);
        const QMap<QString, QByteArray> cards = world.before.cards(u"customers"_s);
        for (auto each = cards.cbegin(); each != cards.cend(); ++each)
            world.now.put(u"clients"_s, each.key(), each.value());
        const Result<Edits::Moved> moved = world.move();
        REQUIRE_VALUE(moved);
        QCOMPARE(moved->differences,
                 (Edits::Differences{{world.route.from, u"Customers"_s, 0, 0, 1}}));
        QCOMPARE(world.move(moved->differences)->verdict, Verdict::Done);
        const std::optional<SyncOutcome> outcome = world.sync();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->counts.created, 0);
        QCOMPARE(world.now.cards(u"clients"_s).size(), 7);
        QCOMPARE(world.fixture.contactsIn(u"b.vcf"_s), 7);
    }

    // Whatever came of it: the password that is kept was sent there.
    void eachTryIsTold()
    {
        MovingWorld world;
        world.now.addBook(u"private"_s, u"Private"_s);
        qsizetype toldBefore = -1;
        Progress progress = meanwhile([&] {
            if (world.now.requests().isEmpty())
                toldBefore = tries(world).size();
        });
        QCOMPARE(world.move({}, &progress)->verdict, Verdict::NoBook);
        QCOMPARE(toldBefore, 1);
        QCOMPARE(tries(world), QStringList({u"failure no_book"_s, u"unknown"_s}));
        QVERIFY(!world.now.requests().isEmpty());
        Progress stopped({}, [] { return true; });
        QCOMPARE(errorOf(world.move({}, &stopped))->kind, ErrorKind::Cancelled);
        QCOMPARE(tries(world).size(), 4);
        AuditFilter filter;
        filter.text = QString::number(world.now.url().port()); // an address can be personal
        QVERIFY(world.session->auditList(filter)->rows.empty());
    }

    void whatSomebodyDidMeanwhileStays()
    {
        MovingWorld world;
        fill(world.now, u"customers"_s, 6);
        const std::unique_ptr<Session> other = std::move(*world.fixture.unlock());
        Progress renames = meanwhile(
            [&] { QVERIFY(Edits(*other).rename(world.server, u"At the office"_s).has_value()); });
        QCOMPARE(world.move({}, &renames)->verdict, Verdict::Done);
        QCOMPARE(world.view().connection.name, u"At the office"_s);
        QCOMPARE(world.events(u"connection.changed"_s).front().details,
                 (QJsonObject{{u"address"_s, true}}));
        QVERIFY(world.sync().has_value());
    }

    void anEmergencyMeanwhileIsNotLifted()
    {
        MovingWorld world;
        fill(world.now, u"customers"_s, 6);
        const std::unique_ptr<Session> other = std::move(*world.fixture.unlock());
        Progress revokes = meanwhile(
            [&] { QVERIFY(other->revokeEverything(world.fixture.progress()).has_value()); });
        QCOMPARE(errorOf(world.move({}, &revokes))->reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(world.view().connection.state, ConnectionState::SignInNeeded);
        QCOMPARE(world.view().connection.settings.value(u"url"_s).toString(),
                 world.before.url().toString());
        QCOMPARE(tries(world).front(), u"failure changed_meanwhile"_s);
        QCOMPARE(
            errorOf(world.session->testConnection(world.server, world.fixture.progress()))->kind,
            ErrorKind::Unauthorized);
    }

    // The path of another account of the same server, above all.
    void aPlaceIsTheHostWithItsPortAndPath()
    {
        MovingWorld world;
        fill(world.now, u"customers"_s, 6);
        const QString user = world.before.options().user;
        QCOMPARE(world.view().connection.account,
                 u"%1 at 127.0.0.1:%2"_s.arg(user).arg(world.port));
        QUrl url = world.now.url();
        url.setPath(u"/dav/"_s);
        REQUIRE_VALUE(Edits(*world.session)
                          .move(world.server, {url.toString(), {}}, {}, world.fixture.progress()));
        QCOMPARE(world.view().connection.account,
                 u"%1 at 127.0.0.1:%2/dav/"_s.arg(user).arg(world.now.url().port()));
    }

    void anotherSignInOrAnotherAddressChangesNothing()
    {
        CardDavOptions options;
        options.password = "another";
        MovingWorld world(options);
        fill(world.now, u"customers"_s, 6);
        const ConnectionView before = world.view();
        QCOMPARE(errorOf(world.move())->kind, ErrorKind::Unauthorized);
        Edits edits(*world.session);
        const auto moveTo = [&](const QString &address) {
            return edits.move(world.server, {address, {}}, {}, world.fixture.progress()).error();
        };
        QCOMPARE(moveTo(QString()).kind, ErrorKind::Usage);
        QCOMPARE(moveTo(u"http://dav.example.com/"_s).reason, ErrorReason::PlainHttpRefused);
        QCOMPARE(moveTo(world.before.url().toString()).reason, ErrorReason::AlreadyExists);
        QCOMPARE(changed(world, before), QString());
    }
};

QTEST_GUILESS_MAIN(SessionNewPlaceTest)
#include "session_new_place_test.moc"
