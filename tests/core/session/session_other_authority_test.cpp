#include "core/session/approval_facts.h"
#include "core/session/session_connection_edits.h"
#include "tests/core/session/session_fixture.h"
#include "tests/peers/dav_peers.h"

#include <QTest>

#include <algorithm>

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
        QCOMPARE(log->rows.front().event.details, (QJsonObject{{u"authority"_s, true}}));
    }

    void whatIsNoAuthorityOfTheServerChangesNothing()
    {
        World world;
        const Certificates another = makeCertificates(world.fixture.path(u"."_s));
        const QString other = another.authority;
        QVERIFY(world.server.changeAuthority());
        QCOMPARE(world.change(other).error().reason, ErrorReason::CertificateUntrusted);
        AuditFilter tries;
        tries.action = u"connection.tested"_s;
        const Result<AuditPage> log = world.session->auditList(tries);
        REQUIRE_VALUE(log);
        for (const Outcome outcome : {Outcome::Failure, Outcome::Unknown}) {
            const auto found = std::ranges::find(
                log->rows, outcome, [](const AuditRow &row) { return row.event.outcome; });
            QVERIFY(found != log->rows.end());
            QVERIFY(found->event.details.value(u"authority"_s).toBool());
            QVERIFY(!found->event.details.contains(u"address"_s));
        }
        QCOMPARE(world.change(world.fixture.path(u"b.vcf"_s)).error().kind, ErrorKind::Usage);
        QCOMPARE(world.change({}).error().reason, ErrorReason::AlreadyExists);
        REQUIRE_VALUE(world.change(world.server.authority()));
        QVERIFY(world.syncs());
    }

    // The question says what is other, and nothing of a move.
    void underTheRuleASecondPersonIsToldOfIt()
    {
        World world;
        Route back = world.session->routes().value().front();
        back.direction = Direction::TwoWay;
        REQUIRE_VALUE(world.session->setRoute(back));
        REQUIRE_VALUE(world.session->addOperator(u"Bo"_s, Role::Owner, world.fixture.passphrase(),
                                                 KeychainUnlock::Ask));
        REQUIRE_VALUE(world.session->setSecondPersonRules({.newDestination = true}));
        QVERIFY(world.server.changeAuthority());
        REQUIRE_VALUE(world.change(world.server.authority()));
        const Result<std::vector<ApprovalRequest>> asked = world.session->approvalRequests();
        REQUIRE_VALUE(asked);
        QCOMPARE(asked->size(), size_t{1});
        QVERIFY(isByOtherAuthority(asked->front()));
        QCOMPARE(movedFrom(asked->front()), QStringList());
        QVERIFY(!world.syncs());
    }
};

QTEST_GUILESS_MAIN(SessionOtherAuthorityTest)
#include "session_other_authority_test.moc"
