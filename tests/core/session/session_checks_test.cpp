#include "core/events/event_actions.h"
#include "core/oauth/stored_tokens.h"
#include "core/secrets/file_credentials.h"
#include "core/session/provider_factory.h"
#include "core/vault/vault.h"
#include "tests/core/session/cloud_world.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What a check, a secret or a sign-in that fails leaves of a connection: all that was there.
class SessionChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoppedCheckSaysNothingOfTheConnection()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> cloud = world.connect(*session, world.draft(u"google"_s));
        REQUIRE_VALUE(cloud);
        world.moveClock(1);
        Progress stopped({}, [] { return true; });
        const Result<ConnectionView> tested =
            session->testConnection(cloud->connection.id, stopped);
        QVERIFY(!tested);
        QCOMPARE(tested.error().kind, ErrorKind::Cancelled);
        QCOMPARE(session->connections()->front().connection, cloud->connection);
    }

    void aKeyThatIsRefusedSaysNothingOfTheOneThatIsKept()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        ConnectionDraft draft = world.draft(u"hubspot"_s);
        draft.clientId.clear();
        const Result<Session::AddedConnection> added = session->addConnection(
            draft, Secret(QByteArrayView(world.clouds.hubspot().options().key)), world.progress());
        REQUIRE_VALUE(added);
        const Connection before = added->view.connection;
        world.moveClock(1);
        QVERIFY(!session->signInAgain(before.id, Secret("wrong"), world.progress()));
        QCOMPARE(session->connections()->front().connection, before);
        AuditFilter filter;
        filter.action = actions::connectionTested;
        QCOMPARE(session->auditList(filter)->rows.front().event.outcome, Outcome::Failure);
    }

    void aNewHookAddressSaysWhetherItIsAStandIn()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        world.addHook(*session, u"http://127.0.0.1:9/hooks/catch/1/a/"_s);
        const Connection before = session->connections()->front().connection;
        QVERIFY(before.isSandbox);
        const Result<ConnectionView> after = session->signInAgain(
            before.id, Secret("https://hooks.zapier.com/hooks/catch/1/a/"), world.progress());
        REQUIRE_VALUE(after);
        QVERIFY(!after->connection.isSandbox);
    }

    void aNewClientThatCannotBeKeptLeavesTheOneBefore()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> cloud = world.connect(*session, world.draft(u"hubspot"_s));
        REQUIRE_VALUE(cloud);
        const ConnectionId id = cloud->connection.id;
        OAuthSandbox &service = world.clouds.hubspotSignIn();
        const QByteArray before = service.options().clientSecret;
        service.setClientSecret("another secret");
        const Result<std::unique_ptr<CloudSignIn>> signIn = session->startSignInAgain(
            id, {u"sandbox-client"_s, Secret(QByteArrayView("another secret"))});
        REQUIRE_VALUE(signIn);
        REQUIRE_VALUE((*signIn)->run(world.browser(), world.progress()));
        // Somebody else's tokens are stored by now: they aren't replaced.
        QString account = u"99"_s;
        swapStoredAccount(world, id, account);
        QVERIFY(!session->keepSignIn(**signIn));
        swapStoredAccount(world, id, account);
        service.setClientSecret(before);
        service.expireAccessTokens();
        REQUIRE_VALUE(session->testConnection(id, world.progress()));
    }

    void whatEndedHasNoEndAhead()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        ConnectionDraft draft = world.draft(u"google"_s);
        draft.isInTesting = true;
        const Result<ConnectionView> cloud = world.connect(*session, draft);
        REQUIRE_VALUE(cloud);
        QVERIFY(cloud->access->endsAt.isValid());
        world.clouds.googleSignIn().revokeAll();
        QVERIFY(!session->testConnection(cloud->connection.id, world.progress()));
        QVERIFY(!session->connections()->front().access->endsAt.isValid());
    }

    void onlyAUseThatSucceededPutsTheEndOff()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        const Result<ConnectionView> cloud = world.connect(*session, world.draft(u"microsoft"_s));
        REQUIRE_VALUE(cloud);
        const QDateTime first = cloud->access->endsAt;
        QVERIFY(first.isValid());
        world.moveClock(3);
        world.faultsAt(u"microsoft"_s).add({.kind = FaultKind::HtmlInstead, .count = 0});
        QVERIFY(!session->testConnection(cloud->connection.id, world.progress()));
        QVERIFY(session->connections()->front().access->endsAt <= first);
        world.faultsAt(u"microsoft"_s).clear();
        REQUIRE_VALUE(session->testConnection(cloud->connection.id, world.progress()));
        QVERIFY(session->connections()->front().access->endsAt > first);
    }

    void aConsentScreenThatLeftTestingIsToldWhenSigningInAgain()
    {
        CloudWorld world;
        const std::unique_ptr<Session> session = world.create();
        ConnectionDraft draft = world.draft(u"google"_s);
        draft.isInTesting = true;
        const Result<ConnectionView> cloud = world.connect(*session, draft);
        REQUIRE_VALUE(cloud);
        const Result<std::unique_ptr<CloudSignIn>> signIn =
            session->startSignInAgain(cloud->connection.id);
        REQUIRE_VALUE(signIn);
        QVERIFY((*signIn)->canBeInTesting());
        QVERIFY((*signIn)->isInTesting());
        (*signIn)->setInTesting(false);
        REQUIRE_VALUE((*signIn)->run(world.browser(), world.progress()));
        const Result<ConnectionView> kept = session->keepSignIn(**signIn);
        REQUIRE_VALUE(kept);
        QVERIFY(kept->access->endsAt > cloud->access->endsAt.addDays(30) ||
                !kept->access->endsAt.isValid());
    }

private:
    static void swapStoredAccount(CloudWorld &world, const ConnectionId &id, QString &account)
    {
        Result<Vault> vault = Vault::open(world.workspace());
        QVERIFY(vault && vault->unlockWithPassphrase(u"Ann"_s, world.passphrase()));
        FileCredentials storage(vault->credentialsPath());
        const SealedCredentials credentials(storage, vault->key(DataKey::Credentials),
                                            vault->workspaceId());
        const StoredTokens stored(credentials, ProviderFactory::tokensName(id));
        Result<TokenSet> tokens = stored.read();
        QVERIFY(tokens);
        std::swap(tokens->account.id, account);
        QVERIFY(stored.write(*tokens));
    }
};

QTEST_GUILESS_MAIN(SessionChecksTest)
#include "session_checks_test.moc"
