#include "app/sandbox/carddav_sandbox.h"
#include "core/session/session_connection_edits.h"
#include "tests/core/session/two_people.h"

#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using Edits = Session::ConnectionEdits;

// Six contacts that are copied from a.vcf to b.vcf, which is about to move.
struct MovingFile
{
    MovingFile()
    {
        route = people.fixture.addBooks(*people.ann, 6);
        if (!people.sync())
            qFatal("no first sync");
        id = view().connection.id;
    }

    ConnectionView view() const { return people.ann->connections()->back(); }
    QString path() const { return view().connection.account; }

    Result<Edits::Moved> moveTo(Session &session, const QString &name)
    {
        return Edits(session).move(id, {people.fixture.path(name), {}}, {},
                                   people.fixture.progress());
    }

    // A copy of what is there.
    Result<Edits::Moved> moveTo(const QString &name)
    {
        if (!QFile::copy(path(), people.fixture.path(name)))
            return fail(ErrorKind::Internal, u"the file can't be copied"_s);
        return moveTo(*people.ann, name);
    }

    // `meanwhile` happens once, when the service is asked.
    static Progress during(const std::function<void()> &meanwhile)
    {
        return Progress({}, [meanwhile, isOver = false]() mutable {
            if (!std::exchange(isOver, true))
                meanwhile();
            return false;
        });
    }

    TwoPeople people;
    Route route;
    ConnectionId id; // of b.vcf
};

std::vector<AuditRow> rowsOf(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    const Result<AuditPage> page = session.auditList(filter);
    return page ? page->rows : std::vector<AuditRow>();
}

} // namespace

// What a connection's move to another place has to do with all the rest.
class SessionMovedPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestThatBeganBeforeAMoveDoesNotTakeItBack()
    {
        MovingFile world;
        REQUIRE_VALUE(
            world.people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        REQUIRE_VALUE(world.moveTo(u"other.vcf"_s));
        const std::unique_ptr<Session> second = world.people.as(u"Ann"_s);
        Progress progress = MovingFile::during([&world] {
            if (!world.moveTo(*world.people.ann, u"b.vcf"_s) ||
                !world.people.answer(Session::Agreement::Grant))
                qFatal("it can't be moved back");
        });
        const auto tested = errorOf(second->testConnection(world.id, progress));
        QVERIFY(tested.has_value());
        QCOMPARE(tested->kind, ErrorKind::Stale);
        QCOMPARE(tested->reason, ErrorReason::ChangedMeanwhile);
        QVERIFY(world.path().endsWith(u"/b.vcf"_s));
        const Event event = rowsOf(*world.people.ann, u"connection.tested"_s).front().event;
        QCOMPARE(event.outcome, Outcome::Failure);
        world.people.fixture.writeBook(u"a.vcf"_s, 9);
        REQUIRE_VALUE(world.people.sync());
        QCOMPARE(world.people.fixture.contactsIn(u"b.vcf"_s), 9);
        QCOMPARE(world.people.fixture.contactsIn(u"other.vcf"_s), 6);
    }

    void aTestThatBeganBeforeARenamingKeepsTheName()
    {
        MovingFile world;
        const std::unique_ptr<Session> second = world.people.as(u"Ann"_s);
        Progress progress = MovingFile::during([&world] {
            if (!Edits(*world.people.ann).rename(world.id, u"As I call it"_s))
                qFatal("it can't be renamed");
        });
        REQUIRE_VALUE(second->testConnection(world.id, progress));
        QCOMPARE(world.view().connection.name, u"As I call it"_s);
        QCOMPARE(world.view().books.front().book.name, u"As I call it"_s);
    }

    void aSignInThatAnEmergencyCameIntoKeepsNothing()
    {
        TwoPeople people;
        CardDavSandbox server;
        QVERIFY(server.start());
        server.addBook(u"customers"_s, u"Customers"_s);
        ConnectionDraft draft;
        draft.service = u"carddav"_s;
        draft.url = server.url().toString();
        draft.user = server.options().user;
        const auto secret = [&] { return Secret(QByteArrayView(server.options().password)); };
        const auto added = people.ann->addConnection(draft, secret(), people.fixture.progress());
        REQUIRE_VALUE(added);
        const ConnectionId id = added->view.connection.id;
        const std::unique_ptr<Session> second = people.as(u"Ann"_s);
        Progress progress = MovingFile::during([&people] {
            if (!people.ann->revokeEverything(people.fixture.progress()))
                qFatal("the emergency fails");
        });
        const auto refused = errorOf(second->signInAgain(id, secret(), progress));
        QVERIFY(refused.has_value());
        QCOMPARE(refused->reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(errorOf(people.ann->testConnection(id, people.fixture.progress()))->kind,
                 ErrorKind::Unauthorized);
        REQUIRE_VALUE(people.ann->signInAgain(id, secret(), people.fixture.progress()));
    }
};

QTEST_GUILESS_MAIN(SessionMovedPlaceTest)
#include "session_moved_place_test.moc"
