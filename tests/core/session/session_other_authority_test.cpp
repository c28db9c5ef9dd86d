#include "core/session/session_connection_edits.h"
#include "tests/core/session/session_fixture.h"
#include "tests/peers/dav_peers.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using Edits = Session::ConnectionEdits;

// A CardDAV server whose certificate is from an authority of the business, copied to a file.
struct World
{
    World()
    {
        server.seed(2);
        session = fixture.create();
        ConnectionDraft draft;
        draft.service = u"carddav"_s;
        draft.url = address();
        draft.user = DavPeer::user();
        draft.caFile = server.authority();
        const Result<Session::AddedConnection> added = session->addConnection(
            draft, Secret::fromText(DavPeer::password()), fixture.progress());
        if (!added)
            qFatal("the server can't be connected");
        id = added->view.connection.id;
        fixture.writeBook(u"b.vcf"_s, 0);
        Route route;
        route.from = added->view.books.front().book.id;
        route.to = fixture.addFile(*session, u"b.vcf"_s);
        if (!session->addRoute(route))
            qFatal("the route can't be added");
    }

    QString address() const { return server.url().toString(); }
    bool syncs() const
    {
        const Result<SyncOutcome> outcome = session->sync({}, progress);
        return outcome && outcome->state == u"done"_s && fixture.contactsIn(u"b.vcf"_s) == 2;
    }
    Result<Edits::Moved> change(const QString &caFile)
    {
        return Edits(*session).move(id, {address(), {}, caFile}, {}, progress);
    }

    mutable Progress progress = {};
    RadicalePeer server = {};
    SessionFixture fixture = {};
    std::unique_ptr<Session> session = {};
    ConnectionId id = {};
};

} // namespace

// The certificates of a business's own authority run out: routes, contacts and undo go on.
class SessionOtherAuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAuthoritysSuccessorIsTrustedAtTheSameAddress()
    {
        World world;
        QVERIFY(world.syncs());
        QVERIFY(world.server.changeAuthority());
        QVERIFY(!world.syncs());
        const Result<Edits::Moved> changed = world.change(world.server.authority());
        REQUIRE_VALUE(changed);
        QCOMPARE(changed->verdict, Edits::Moved::Verdict::Done);
        QCOMPARE(changed->differences, Edits::Differences());
        QVERIFY(world.syncs());
        AuditFilter filter;
        filter.action = u"connection.changed"_s;
        const Result<AuditPage> log = world.session->auditList(filter);
        REQUIRE_VALUE(log);
        QVERIFY(log->rows.front().event.details.value(u"authority"_s).toBool());
    }

    void whatIsNoAuthorityOfTheServerChangesNothing()
    {
        World world;
        const QString before = world.server.authority();
        QVERIFY(world.server.changeAuthority());
        QCOMPARE(world.change(before).error().reason, ErrorReason::CertificateUntrusted);
        QCOMPARE(world.change(world.fixture.path(u"b.vcf"_s)).error().kind, ErrorKind::Usage);
        QCOMPARE(world.change({}).error().reason, ErrorReason::AlreadyExists);
        REQUIRE_VALUE(world.change(world.server.authority()));
        QVERIFY(world.syncs());
    }
};

QTEST_GUILESS_MAIN(SessionOtherAuthorityTest)
#include "session_other_authority_test.moc"
