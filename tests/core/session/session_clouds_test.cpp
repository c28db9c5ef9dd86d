#include "core/events/event_actions.h"
#include "core/providers/provider.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/sealed_credentials.h"
#include "core/session/connection_settings.h"
#include "core/session/provider_factory.h"
#include "tests/core/session/cloud_world.h"

#include <QJsonArray>
#include <QTest>

#include <future>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

void eachCloud()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"google", "microsoft", "hubspot"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

} // namespace

class SessionCloudsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignInIsKeptOnlyWhenThePersonSaysSo_data() { eachCloud(); }
    void aSignInIsKeptOnlyWhenThePersonSaysSo()
    {
        QFETCH(QString, service);
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<std::unique_ptr<CloudSignIn>> signIn =
            session->startSignIn(world.draft(service), world.clientSecret(service));
        REQUIRE_VALUE(signIn);
        const Result<CloudSignIn::Found> found = (*signIn)->run(world.browser(), world.progress());
        REQUIRE_VALUE(found);
        QVERIFY(!found->account.isEmpty());
        QVERIFY(!found->books.empty());
        QVERIFY(session->connections()->empty());

        const Result<ConnectionView> kept = session->keepSignIn(**signIn);
        REQUIRE_VALUE(kept);
        QCOMPARE(session->connections()->size(), size_t{1});
        QCOMPARE(kept->connection.account, found->account);
        QCOMPARE(kept->books.size(), found->books.size());
        QVERIFY(kept->connection.isSandbox);
        QVERIFY(kept->access);
        QVERIFY(kept->access->missing.isEmpty());
        REQUIRE_VALUE(session->testConnection(kept->connection.id, world.progress()));
    }

    void aRouteThatIsSwitchedOffNeedsNothing()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> cloud = world.connect(*session, world.draft(u"google"_s));
        REQUIRE_VALUE(cloud);
        world.writeBook(u"a.vcf"_s, 3);
        Route draft;
        draft.from = world.addFile(*session, u"a.vcf"_s);
        draft.to = cloud->books.front().book.id;
        Result<Route> route = session->addRoute(draft);
        REQUIRE_VALUE(route);
        QVERIFY(!session->connections()->front().access->missing.isEmpty());

        route->isEnabled = false;
        REQUIRE_VALUE(session->setRoute(*route));
        QVERIFY(session->connections()->front().access->missing.isEmpty());
    }

    void onlyReadingIsAskedForUntilARouteWrites_data() { eachCloud(); }
    void onlyReadingIsAskedForUntilARouteWrites()
    {
        QFETCH(QString, service);
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> cloud = world.connect(*session, world.draft(service));
        REQUIRE_VALUE(cloud);
        const ConnectionId id = cloud->connection.id;
        world.writeBook(u"a.vcf"_s, 3);
        Route route;
        route.from = world.addFile(*session, u"a.vcf"_s);
        route.to = cloud->books.front().book.id;
        REQUIRE_VALUE(session->addRoute(route));

        const CloudAccess before = session->connections()->front().access.value();
        QVERIFY(!before.missing.isEmpty());
        const Result<SyncOutcome> barred = session->sync({}, world.progress());
        REQUIRE_VALUE(barred);
        QCOMPARE(barred->routeErrors.front().error.reason, ErrorReason::ScopesMissing);
        QCOMPARE(world.contactsAt(service), 0);

        const Result<ConnectionView> again = world.signInAgain(*session, id);
        REQUIRE_VALUE(again);
        QVERIFY(again->access->missing.isEmpty());
        AuditFilter tests;
        tests.action = actions::connectionTested;
        const QJsonArray added = session->auditList(tests)
                                     ->rows.front()
                                     .event.details.value("scopes_added"_L1)
                                     .toArray();
        QCOMPARE(QJsonArray::fromStringList(before.missing), added);
        const Result<SyncOutcome> done = session->sync({}, world.progress());
        REQUIRE_VALUE(done);
        QCOMPARE(done->counts.created, 3);
        QCOMPARE(world.contactsAt(service), 3);
    }

    void somebodyElsesAccountIsNotTakenForTheSame()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> cloud = world.connect(*session, world.draft(u"google"_s));
        REQUIRE_VALUE(cloud);
        world.clouds.googleSignIn().setAccount(u"99"_s, u"somebody@else.example"_s);
        const Result<ConnectionView> again = world.signInAgain(*session, cloud->connection.id);
        QVERIFY(!again);
        QCOMPARE(again.error().reason, ErrorReason::OtherAccount);
        QCOMPARE(session->connections()->front().connection.account, cloud->connection.account);
    }

    void aSignInThatWasWithdrawnIsSaidAndMended_data() { eachCloud(); }
    void aSignInThatWasWithdrawnIsSaidAndMended()
    {
        QFETCH(QString, service);
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> cloud = world.connect(*session, world.draft(service));
        REQUIRE_VALUE(cloud);
        world.addSomebody(service, 1);
        world.writeBook(u"b.vcf"_s, 0);
        Route route;
        route.from = cloud->books.front().book.id;
        route.to = world.addFile(*session, u"b.vcf"_s);
        REQUIRE_VALUE(session->addRoute(route));
        world.signInAt(service).revokeAll();

        const Result<SyncOutcome> failed = session->sync({}, world.progress());
        REQUIRE_VALUE(failed);
        QCOMPARE(failed->routeErrors.front().error.reason, ErrorReason::SignInEnded);
        QCOMPARE(session->connections()->front().connection.state, ConnectionState::SignInNeeded);

        REQUIRE_VALUE(world.signInAgain(*session, cloud->connection.id));
        QCOMPARE(session->connections()->front().connection.state, ConnectionState::Ok);
        const Result<SyncOutcome> done = session->sync({}, world.progress());
        REQUIRE_VALUE(done);
        QCOMPARE(done->counts.created, 1);
    }

    void twoWaysWithAFileNothingIsDoubledOrLost_data() { eachCloud(); }
    void twoWaysWithAFileNothingIsDoubledOrLost()
    {
        QFETCH(QString, service);
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        ConnectionDraft draft = world.draft(service);
        draft.wantsWriting = true;
        const Result<ConnectionView> cloud = world.connect(*session, draft);
        REQUIRE_VALUE(cloud);
        for (int number = 1; number <= 4; ++number)
            world.addSomebody(service, number);
        world.writeBook(u"b.vcf"_s, 3);
        Route route;
        route.from = cloud->books.front().book.id;
        route.to = world.addFile(*session, u"b.vcf"_s);
        route.direction = Direction::TwoWay;
        REQUIRE_VALUE(session->addRoute(route));

        const Result<SyncOutcome> first = session->sync({}, world.progress());
        REQUIRE_VALUE(first);
        QCOMPARE(first->state, u"done"_s);
        QCOMPARE(first->counts.created, 7);
        QCOMPARE(world.contactsAt(service), 7);
        QCOMPARE(world.contactsIn(u"b.vcf"_s), 7);

        world.signInAt(service).expireAccessTokens();
        const Result<SyncOutcome> second = session->sync({}, world.progress());
        REQUIRE_VALUE(second);
        QCOMPARE(second->counts.created + second->counts.updated + second->counts.removed, 0);
        QCOMPARE(second->counts.unchanged, 7);
        QCOMPARE(world.contactsAt(service), 7);
        QCOMPARE(world.signInAt(service).refreshes(), 1);
    }

    void aSyncThatFailedInTheMiddleOfItsWritesGoesOn_data() { eachCloud(); }
    void aSyncThatFailedInTheMiddleOfItsWritesGoesOn()
    {
        QFETCH(QString, service);
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        ConnectionDraft draft = world.draft(service);
        draft.wantsWriting = true;
        const Result<ConnectionView> cloud = world.connect(*session, draft);
        REQUIRE_VALUE(cloud);
        constexpr int many = 230; // more than a batch
        world.writeBook(u"a.vcf"_s, many);
        Route route;
        route.from = world.addFile(*session, u"a.vcf"_s);
        route.to = cloud->books.front().book.id;
        REQUIRE_VALUE(session->addRoute(route));

        // The answer to a write is lost, and so is what is asked next.
        world.faultsAt(service).add({.kind = FaultKind::DroppedAfterwards,
                                     .count = 1,
                                     .method = "POST",
                                     .path = u"atch"_s});
        const Result<SyncOutcome> broken = session->sync({}, world.progress());
        REQUIRE_VALUE(broken);
        world.faultsAt(service).clear();
        for (int attempt = 0; attempt < 3; ++attempt)
            REQUIRE_VALUE(session->sync({}, world.progress()));
        QCOMPARE(world.contactsAt(service), many);
        const Result<SyncOutcome> last = session->sync({}, world.progress());
        REQUIRE_VALUE(last);
        QCOMPARE(last->counts.unchanged, many);
        QCOMPARE(last->counts.created, 0);
    }

    void removingEndsTheSignInWhereTheServiceHasACallForIt_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("canEnd");
        QTest::newRow("google") << u"google"_s << true;
        QTest::newRow("microsoft") << u"microsoft"_s << false;
        QTest::newRow("hubspot") << u"hubspot"_s << true;
    }
    void removingEndsTheSignInWhereTheServiceHasACallForIt()
    {
        QFETCH(QString, service);
        QFETCH(bool, canEnd);
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> cloud = world.connect(*session, world.draft(service));
        REQUIRE_VALUE(cloud);
        const Result<Session::Revoked> removed = session->removeConnection(
            cloud->connection.id, Session::Revocation::Ask, world.progress());
        REQUIRE_VALUE(removed);
        QCOMPARE(*removed == Session::Revoked::Yes, canEnd);
        QVERIFY(session->connections()->empty());
    }

    void aClientWhoseSecretWasReplacedIsReplacedHere()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> cloud = world.connect(*session, world.draft(u"hubspot"_s));
        REQUIRE_VALUE(cloud);
        const ConnectionId id = cloud->connection.id;
        world.clouds.hubspotSignIn().setClientSecret("another secret");
        world.clouds.hubspotSignIn().expireAccessTokens();
        const Result<ConnectionView> refused = session->testConnection(id, world.progress());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, ErrorReason::ClientRefused);

        const Result<std::unique_ptr<CloudSignIn>> signIn = session->startSignInAgain(
            id, {u"sandbox-client"_s, Secret(QByteArrayView("another secret"))});
        REQUIRE_VALUE(signIn);
        REQUIRE_VALUE((*signIn)->run(world.browser(), world.progress()));
        REQUIRE_VALUE(session->keepSignIn(**signIn));
        world.clouds.hubspotSignIn().expireAccessTokens();
        REQUIRE_VALUE(session->testConnection(id, world.progress()));
    }

    void anEmergencyIsNotEndedByWhoWasInTheBrowserMeanwhile()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> connected = world.connect(*session, world.draft(u"google"_s));
        REQUIRE_VALUE(connected);
        const ConnectionId id = connected->connection.id;
        const Result<std::unique_ptr<CloudSignIn>> signIn = session->startSignInAgain(id);
        REQUIRE_VALUE(signIn);
        REQUIRE_VALUE((*signIn)->run(world.browser(), world.progress()));
        REQUIRE_VALUE(session->revokeEverything(world.progress()));
        const Result<ConnectionView> kept = session->keepSignIn(**signIn);
        QVERIFY(!kept);
        QCOMPARE(kept.error().reason, ErrorReason::ChangedMeanwhile);
        QVERIFY(!session->testConnection(id, world.progress()));
    }

    // What is kept waits for the emergency, and for what came of it.
    void norByWhoKeepsTheSignInWhileTheEmergencyIsUnderWay()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        REQUIRE_VALUE(world.connect(*session, world.draft(u"google"_s)));
        const ConnectionId id = session->connections()->front().connection.id;
        const Result<std::unique_ptr<CloudSignIn>> signIn = session->startSignInAgain(id);
        REQUIRE_VALUE((*signIn)->run(world.browser(), world.progress()));
        std::future<Result<ConnectionView>> kept;
        const auto keep = [&](const ProgressStep &) {
            kept = std::async(std::launch::async, [&] { return session->keepSignIn(**signIn); });
            kept.wait_for(std::chrono::milliseconds(200)); // it waits by then
        };
        Progress underWay(keep, {});
        REQUIRE_VALUE(session->revokeEverything(underWay));
        QCOMPARE(errorOf(kept.get())->reason, ErrorReason::ChangedMeanwhile);
    }

    void aPastedKeyOfHubSpotNeedsNoBrowser()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        ConnectionDraft draft = world.draft(u"hubspot"_s);
        draft.clientId.clear();
        const Result<Session::AddedConnection> added = session->addConnection(
            draft, Secret(world.clouds.hubspot().options().key), world.progress());
        REQUIRE_VALUE(added);
        QVERIFY(!added->view.access);
        QVERIFY(added->view.secretSince.isValid());
        QVERIFY(added->view.connection.account.contains(world.clouds.hubspot().options().portal));
    }

    void aKeyOfAnotherPortalIsNotTaken()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        ConnectionDraft draft = world.draft(u"hubspot"_s);
        draft.clientId.clear();
        const QByteArray key = world.clouds.hubspot().options().key;
        const Result<Session::AddedConnection> added =
            session->addConnection(draft, Secret(QByteArrayView(key)), world.progress());
        REQUIRE_VALUE(added);
        const Connection before = added->view.connection;
        world.clouds.hubspot().setPortal(u"13579"_s);

        const Result<ConnectionView> again =
            session->signInAgain(before.id, Secret(QByteArrayView(key)), world.progress());
        QVERIFY(!again);
        QCOMPARE(again.error().reason, ErrorReason::OtherAccount);
        const Result<ConnectionView> tested = session->testConnection(before.id, world.progress());
        QVERIFY(!tested);
        QCOMPARE(tested.error().reason, ErrorReason::OtherAccount);
        QCOMPARE(session->connections()->front().connection.account, before.account);

        world.clouds.hubspot().setPortal(world.clouds.hubspot().options().portal);
        REQUIRE_VALUE(session->testConnection(before.id, world.progress()));
    }

    void anEndpointElsewhereIsRefused()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        ConnectionDraft draft = world.draft(u"google"_s);
        draft.endpoint = u"https://people.example.com/"_s;
        const Result<std::unique_ptr<CloudSignIn>> signIn = session->startSignIn(draft, Secret());
        QVERIFY(!signIn);
        QCOMPARE(signIn.error().reason, ErrorReason::AddressUnusable);
    }

    void aTenantThatIsNoneIsNotTakenForEverybodys()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        ConnectionDraft draft = world.draft(u"microsoft"_s);
        for (const QString &tenant : {u"contoso.example "_s, u"a/b"_s, u".."_s}) {
            draft.tenant = tenant;
            const Result<std::unique_ptr<CloudSignIn>> signIn =
                session->startSignIn(draft, Secret());
            QVERIFY(!signIn);
            QCOMPARE(signIn.error().reason, ErrorReason::AddressUnusable);
        }
        draft.tenant = u"contoso.example"_s;
        QVERIFY(session->startSignIn(draft, Secret()));
    }

    void aStoredEndpointElsewhereGetsNeitherKeyNorToken_data() { eachCloud(); }
    void aStoredEndpointElsewhereGetsNeitherKeyNorToken()
    {
        QFETCH(QString, service);
        const SessionFixture world;
        FileCredentials storage(world.path(u"credentials"_s));
        const Secret key(QByteArray(32, 'k'));
        const SealedCredentials credentials(storage, key, u"workspace"_s);
        const ProviderFactory factory(credentials, world.path({}), systemClock());
        Connection connection;
        connection.id = ConnectionId::create();
        connection.service = service;
        connection.settings = {{settings::endpoint, u"https://people.example.com/"_s}};
        const auto isRefused = [](const auto &made) {
            return !made && made.error().reason == ErrorReason::AddressUnusable;
        };
        QVERIFY(isRefused(factory.makeFor(connection, Secret("key"))));
        connection.settings.insert(settings::clientId, u"client"_s);
        QVERIFY(isRefused(factory.make(connection)));
        QVERIFY(isRefused(factory.clientOf(connection))); // what signs in, renews and revokes
        connection.settings.insert(settings::endpoint, u"http://127.0.0.1:1/"_s);
        QVERIFY(factory.make(connection));
    }
};

QTEST_GUILESS_MAIN(SessionCloudsTest)
#include "session_clouds_test.moc"
