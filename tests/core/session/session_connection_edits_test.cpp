#include "app/sandbox/carddav_sandbox.h"
#include "core/session/session_connection_edits.h"
#include "tests/core/session/session_fixture.h"
#include "tests/core/session/two_people.h"

#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using Edits = Session::ConnectionEdits;
using Verdict = Edits::Moved::Verdict;

QByteArray card(int number)
{
    return u"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:p%1\r\nN:Person;P%1;;;\r\nFN:Person %1\r\n"
           u"EMAIL:p%1@example.com\r\nEND:VCARD\r\n"_s.arg(number)
               .toUtf8();
}

void fill(CardDavSandbox &server, const QString &book, int count)
{
    server.addBook(book, u"Customers"_s);
    for (int i = 0; i < count; ++i)
        server.put(book, u"p%1.vcf"_s.arg(i), card(i));
}

// Six contacts on a server that is about to move, copied to a file and back.
struct MovingWorld
{
    explicit MovingWorld(CardDavOptions options = {}) : now(std::move(options))
    {
        if (!before.start() || !now.start())
            qFatal("the sandbox doesn't start");
        fill(before, u"customers"_s, 6);
        session = fixture.create();
        ConnectionDraft draft;
        draft.service = u"carddav"_s;
        draft.url = before.url().toString();
        draft.user = before.options().user;
        const auto added = session->addConnection(
            draft, Secret(QByteArrayView(before.options().password)), fixture.progress());
        if (!added)
            qFatal("the server can't be connected");
        server = added->view.connection.id;
        fixture.writeBook(u"b.vcf"_s, 0);
        route.from = added->view.books.front().book.id;
        route.to = fixture.addFile(*session, u"b.vcf"_s);
        route.direction = Direction::TwoWay;
        const Result<Route> made = session->addRoute(route);
        if (!made || !sync())
            qFatal("no first sync");
        route = *made;
        port = static_cast<quint16>(before.url().port());
        before.stop();
    }

    std::optional<SyncOutcome> sync()
    {
        Result<SyncOutcome> outcome = session->sync({}, fixture.progress());
        return outcome && outcome->state == u"done"_s ? std::optional(std::move(*outcome))
                                                      : std::nullopt;
    }

    void addToFile(int number) const
    {
        QFile file(fixture.path(u"b.vcf"_s));
        if (!file.open(QIODevice::Append) || file.write(card(number)) < 0)
            qFatal("the file can't be written");
    }

    Result<Edits::Moved> move(Edits::Missing missing = Edits::Missing::Refuse)
    {
        return Edits(*session).move(server, {now.url().toString(), {}}, missing,
                                    fixture.progress());
    }

    ConnectionView view() const
    {
        const Result<std::vector<ConnectionView>> views = session->connections();
        return *std::ranges::find(*views, server,
                                  [](const ConnectionView &each) { return each.connection.id; });
    }

    std::vector<AuditRow> changes() const
    {
        AuditFilter filter;
        filter.action = u"connection.changed"_s;
        const Result<AuditPage> page = session->auditList(filter);
        return page ? page->rows : std::vector<AuditRow>();
    }

    CardDavSandbox before;
    CardDavSandbox now;
    SessionFixture fixture;
    std::unique_ptr<Session> session;
    ConnectionId server;
    Route route;
    quint16 port = 0; // of the server before
};

// What is another than before; empty: nothing.
QString changed(MovingWorld &world, const ConnectionView &before)
{
    const ConnectionView now = world.view();
    if (now.connection != before.connection)
        return u"the connection"_s;
    if (now.books.front().book != before.books.front().book)
        return u"its address book"_s;
    return world.changes().empty() ? QString() : u"the log"_s;
}

} // namespace

Q_DECLARE_METATYPE(Session::ConnectionEdits::Moved::Verdict)

class SessionConnectionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewNameIsThatOfItsBookAndOfTheRoutesNamedAfterIt()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        const Route route = fixture.addBooks(*session, 2);
        Route own = route;
        own.id = {};
        own.name = u"As I call it"_s;
        REQUIRE_VALUE(session->addRoute(own));
        REQUIRE_VALUE(session->sync({route.id}, fixture.progress()));
        const Result<std::vector<ConnectionView>> views = session->connections();
        const ConnectionId id = views->front().connection.id;
        const auto renamed = Edits(*session).rename(id, u"  Customers at work "_s);
        REQUIRE_VALUE(renamed);
        QCOMPARE(renamed->connection.name, u"Customers at work"_s);
        QCOMPARE(renamed->books.front().book.name, u"Customers at work"_s);
        const Result<std::vector<Route>> routes = session->routes();
        QCOMPARE(routes->front().name, u"Customers at work → vCard file 2"_s);
        QCOMPARE(routes->front().version, route.version);
        QCOMPARE(routes->back().name, u"As I call it"_s);
        AuditFilter filter;
        filter.action = u"connection.changed"_s;
        const Result<AuditPage> log = session->auditList(filter);
        QCOMPARE(log->rows.size(), size_t{1});
        const Event &event = log->rows.front().event;
        QCOMPARE(event.object.name, u"Customers at work"_s);
        QCOMPARE(event.details,
                 (QJsonObject{{u"name_before"_s, u"vCard file"_s}, {u"routes_renamed"_s, 1}}));
        // It stays so.
        REQUIRE_VALUE(session->testConnection(id, fixture.progress()));
        QCOMPARE(session->connections()->front().books.front().book.name, u"Customers at work"_s);
        const Result<SyncOutcome> again = session->sync({route.id}, fixture.progress());
        REQUIRE_VALUE(again);
        QCOMPARE(again->counts.unchanged, 2);
    }

    void aNameThatTellsNothingApartIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("reason");
        QTest::newRow("none") << u"  "_s << int(ErrorReason::NameUnusable);
        QTest::newRow("too long") << QString(101, u'x') << int(ErrorReason::NameUnusable);
        QTest::newRow("two lines") << u"a\nb"_s << int(ErrorReason::NameUnusable);
        QTest::newRow("another's") << u"VCARD file 2"_s << int(ErrorReason::AlreadyExists);
    }
    void aNameThatTellsNothingApartIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, reason);
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 1);
        const ConnectionId id = session->connections()->front().connection.id;
        const auto renamed = Edits(*session).rename(id, name);
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, ErrorKind::Usage);
        QCOMPARE(int(renamed.error().reason), reason);
        QCOMPARE(session->connections()->front().connection.name, u"vCard file"_s);
    }

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
        QCOMPARE(world.changes().front().event.details, (QJsonObject{{u"address"_s, true}}));

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
        QTest::newRow("some are missing") << u"customers"_s << 4 << Verdict::FewerContacts << 2;
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
        QCOMPARE(moved->missing, missing);
        QCOMPARE(moved->book, u"Customers"_s);
        QCOMPARE(changed(world, before), QString());
    }

    void someMissingOnesCanBeAcceptedAndAreRemovalsOfTheNextPlan()
    {
        MovingWorld world;
        fill(world.now, u"customers"_s, 5);
        QCOMPARE(world.move()->verdict, Verdict::FewerContacts);
        QCOMPARE(world.move(Edits::Missing::Accept)->verdict, Verdict::Done);
        const Result<Plan> plan = world.session->plan({}, {}, world.fixture.progress());
        REQUIRE_VALUE(plan);
        QCOMPARE(plan->counts().removed, 1);
        QCOMPARE(world.fixture.contactsIn(u"b.vcf"_s), 6);
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
            return edits
                .move(world.server, {address, {}}, Edits::Missing::Refuse, world.fixture.progress())
                .error();
        };
        QCOMPARE(moveTo(QString()).kind, ErrorKind::Usage);
        QCOMPARE(moveTo(u"http://dav.example.com/"_s).reason, ErrorReason::PlainHttpRefused);
        QCOMPARE(moveTo(world.before.url().toString()).reason, ErrorReason::AlreadyExists);
        QCOMPARE(changed(world, before), QString());
    }

    void aFileThatMovedKeepsItsContactsAndRoutes()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        const Route route = fixture.addBooks(*session, 4);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        const Result<Plan> waiting = session->plan({}, {}, fixture.progress());
        REQUIRE_VALUE(waiting);
        const ConnectionId id = session->connections()->front().connection.id;
        const auto moveTo = [&](const QString &name) {
            return Edits(*session).move(id, {fixture.path(name), {}}, Edits::Missing::Refuse,
                                        fixture.progress());
        };
        QCOMPARE(moveTo(u"moved.vcf"_s).error().reason, ErrorReason::FileUnreadable);
        QVERIFY(QFile::copy(fixture.path(u"a.vcf"_s), fixture.path(u"a.csv"_s)));
        QCOMPARE(moveTo(u"a.csv"_s)->verdict, Verdict::OtherKind);
        QVERIFY(QFile::rename(fixture.path(u"a.vcf"_s), fixture.path(u"moved.vcf"_s)));
        const Result<Edits::Moved> moved = moveTo(u"moved.vcf"_s);
        REQUIRE_VALUE(moved);
        QCOMPARE(moved->verdict, Verdict::Done);
        QCOMPARE(moved->view.connection.account, fixture.path(u"moved.vcf"_s));
        QCOMPARE(moved->view.books.front().book.id, route.from);
        const auto stale = session->applyPlan(waiting->sha256, fixture.progress());
        QCOMPARE(stale.error().kind, ErrorKind::Stale);
        const Result<SyncOutcome> outcome = session->sync({}, fixture.progress());
        REQUIRE_VALUE(outcome);
        QCOMPARE(outcome->state, u"done"_s);
        QCOMPARE(outcome->counts.unchanged, 4);
        AuditFilter filter;
        filter.text = u"moved"_s;
        QVERIFY(session->auditList(filter)->rows.empty()); // a path can be personal
    }

    void whatIsWrittenToTheNewPlaceMayNeedASecondPerson()
    {
        TwoPeople people;
        people.fixture.addBooks(*people.ann, 2);
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        QVERIFY(people.waiting().empty());
        const ConnectionId id = people.ann->connections()->back().connection.id;
        QVERIFY(QFile::copy(people.fixture.path(u"b.vcf"_s), people.fixture.path(u"c.vcf"_s)));
        REQUIRE_VALUE(Edits(*people.ann)
                          .move(id, {people.fixture.path(u"c.vcf"_s), {}}, Edits::Missing::Refuse,
                                people.fixture.progress()));
        QCOMPARE(people.waiting().size(), size_t{1});
        QCOMPARE(people.waiting().front().subject, ApprovalSubject::NewDestination);
    }

    void aHookHasNoPlaceOfItsOwn()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addHook(*session, u"https://127.0.0.1:1/hooks/catch/1/a/"_s);
        const ConnectionId id = session->connections()->front().connection.id;
        const auto moved = Edits(*session).move(id, {u"https://example.com/"_s, {}},
                                                Edits::Missing::Refuse, fixture.progress());
        QCOMPARE(moved.error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(SessionConnectionEditsTest)
#include "session_connection_edits_test.moc"
