#include "core/audit/audit_log.h"
#include "core/secrets/memory_secret_store.h"
#include "core/session/provider_factory.h"
#include "tests/core/session/rekey_world.h"

#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What files, sessions and keychains from before new keys can still do.
class SessionOldKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProcessWritesNothingMoreToTheOldFiles()
    {
        World world;
        const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
        REQUIRE_VALUE(owner);
        const Result<std::unique_ptr<Session>> removed = world.fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(removed);
        const Result<std::unique_ptr<Session>> elsewhere = world.fixture.unlock();
        REQUIRE_VALUE(elsewhere);
        REQUIRE_VALUE((*owner)->removeOperator(world.bo, world.fixture.progress()));
        const Result<std::vector<Route>> routes = (*owner)->routes();
        REQUIRE_VALUE(routes);
        for (Session *session : {removed->get(), elsewhere->get()}) {
            const std::optional<Error> error = errorOf(session->removeRoute(routes->front().id));
            QVERIFY(error);
            QCOMPARE(error->kind, ErrorKind::Conflict);
            QCOMPARE(error->reason, ErrorReason::StandingChanged);
        }
        QCOMPARE((*owner)->routes().value().size(), size_t{1});
    }

    // Whoever left knows the keys of before.
    void aSessionThatIsLeftBehindWritesNoSecretUnderTheOldKey()
    {
        World world;
        world.fixture.addOperator(u"Cy"_s, Role::Administrator);
        const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
        REQUIRE_VALUE(owner);
        const Result<std::unique_ptr<Session>> elsewhere = world.fixture.unlock(u"Cy"_s);
        REQUIRE_VALUE(elsewhere);
        REQUIRE_VALUE((*owner)->removeOperator(world.bo, world.fixture.progress()));
        QVERIFY(!world.has("credentials.sealed"));
        const std::optional<Error> error =
            errorOf((*elsewhere)
                        ->signInAgain(world.hook, Secret::fromText(World::address),
                                      world.fixture.progress()));
        QVERIFY(error);
        QCOMPARE(error->reason, ErrorReason::StandingChanged);
        QVERIFY(!world.has("credentials.sealed"));
    }

    // Between copying the secrets and the commit it would be lost.
    void noSecretIsWrittenWhileTheKeysAreMadeAnew()
    {
        World world;
        world.fixture.addOperator(u"Cy"_s, Role::Administrator);
        const Result<std::unique_ptr<Session>> elsewhere = world.fixture.unlock(u"Cy"_s);
        REQUIRE_VALUE(elsewhere);
        std::optional<Error> error;
        SessionEnvironment environment = world.fixture.environment();
        environment.onRekeyStep = [&](RekeyStep step) {
            if (step == RekeyStep::SecretsSealed)
                error = errorOf((*elsewhere)
                                    ->signInAgain(world.hook, Secret::fromText(World::address),
                                                  world.fixture.progress()));
        };
        const auto owner = Session::unlockWithPassphrase(world.fixture.workspace(), u"Ann"_s,
                                                         world.fixture.passphrase(), environment);
        REQUIRE_VALUE(owner);
        REQUIRE_VALUE((*owner)->removeOperator(world.bo, world.fixture.progress()));
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Busy);
    }

    // All of it: each file fits the others, and the newer ones are the only sign.
    void theFilesOfBeforeTheNewKeysDeleteNothing()
    {
        World world;
        const QStringList old{u"keyring.json"_s, u"contacts.db"_s, u"audit.db"_s,
                              u"credentials.sealed"_s};
        for (const QString &name : old)
            world.fixture.keep(name);
        {
            const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE((*owner)->removeOperator(world.bo, world.fixture.progress()));
        }
        QVERIFY(QFile::copy(world.file("keyring.json"), world.fixture.path(u"new.json"_s)));
        for (const QString &name : old)
            world.fixture.putBack(name);
        for (const QString &name : {u"Ann"_s, u"Bo"_s}) {
            const std::optional<Error> error = errorOf(world.fixture.unlock(name));
            QVERIFY(error);
            QCOMPARE(error->reason, ErrorReason::Damaged);
            QVERIFY(error->subject.contains(u"keyring.json"_s));
        }
        QVERIFY(QFile::remove(world.file("keyring.json")));
        QVERIFY(QFile::copy(world.fixture.path(u"new.json"_s), world.file("keyring.json")));
        requireWhole(world, false);
    }

    void aKeyringOfBeforeTheNewKeysDeletesNothing()
    {
        World world;
        const QString kept = world.fixture.path(u"kept.json"_s);
        QFile::copy(world.file("keyring.json"), kept);
        {
            const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE((*owner)->removeOperator(world.bo, world.fixture.progress()));
        }
        QVERIFY(QFile::rename(world.file("keyring.json"), world.fixture.path(u"new.json"_s)));
        QVERIFY(QFile::copy(kept, world.file("keyring.json")));
        for (const QString &name : {u"Ann"_s, u"Bo"_s}) {
            const std::optional<Error> error = errorOf(world.fixture.unlock(name));
            QVERIFY(error);
            QCOMPARE(error->reason, ErrorReason::Damaged);
            QVERIFY(error->subject.contains(u"keyring.json"_s));
        }
        QVERIFY(QFile::remove(world.file("keyring.json")));
        QVERIFY(QFile::copy(world.fixture.path(u"new.json"_s), world.file("keyring.json")));
        requireWhole(world, false);
    }

    // Who has the key to the log alone tells of a change that never was: it is signed with the rest
    // later on, and says who couldn't sign it.
    void whatAnAuditorMadeUpBarsNobody()
    {
        World world;
        {
            Event madeUp;
            madeUp.time = QDateTime::currentDateTimeUtc();
            madeUp.actor = u"Ann"_s;
            madeUp.source = u"contact-warden"_s;
            madeUp.action = u"operator.added"_s;
            madeUp.counts = {{u"roster_generation"_s, qint64{1} << 50}};
            Vault vault = Vault::open(world.fixture.workspace()).value();
            REQUIRE_VALUE(vault.unlockWithPassphrase(u"Bo"_s, world.fixture.passphrase()));
            AuditKeys keys;
            keys.database = vault.key(DataKey::Audit).clone();
            keys.publicKey = vault.signingPublicKey();
            Result<AuditLog> log = AuditLog::open(world.file("audit.db"), vault.workspaceId(),
                                                  std::move(keys), nullptr, systemClock());
            REQUIRE_VALUE(log);
            const OutboxEvent entry{{}, madeUp};
            REQUIRE_VALUE(log->append(std::span(&entry, 1)));
        }
        for (int time = 0; time < 3; ++time)
            REQUIRE_VALUE(world.fixture.unlock());
    }

    void anOlderKeyringIsRefusedAndNamed()
    {
        World world;
        QFile::copy(world.file("keyring.json"), world.fixture.path(u"old.json"_s));
        {
            const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE(
                (*owner)->setOperatorRole(world.bo, Role::SyncOperator, world.fixture.progress()));
        }
        QVERIFY(QFile::remove(world.file("keyring.json")));
        QVERIFY(QFile::copy(world.fixture.path(u"old.json"_s), world.file("keyring.json")));
        for (const QString &name : {u"Ann"_s, u"Bo"_s}) {
            const std::optional<Error> error = errorOf(world.fixture.unlock(name));
            QVERIFY(error);
            QCOMPARE(error->reason, ErrorReason::Damaged);
            QVERIFY(error->subject.contains(u"keyring.json"_s));
        }
    }

    void secretsOfEachGenerationOfBeforeLeaveTheKeychain()
    {
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        const auto keychain = std::make_shared<MemorySecretStore>();
        environment.keychain = keychain;
        // Nothing can be removed from it just when there is something to remove.
        environment.onRekeyStep = [keychain](RekeyStep step) {
            if (step == RekeyStep::Committed)
                keychain->stopAfterChanges(0);
            if (step == RekeyStep::Finished)
                keychain->stopAfterChanges({});
        };
        WorkspaceSetup setup{fixture.workspace(), u"Ann"_s, u"DE"_s};
        setup.makeRecoveryCode = false;
        Result<Session::Created> created = Session::create(setup, {}, environment);
        REQUIRE_VALUE(created);
        Session &owner = *created->session;
        fixture.addHook(owner, World::address);
        const ConnectionId hook = owner.connections()->front().connection.id;
        const QString name = ProviderFactory::secretName(hook);
        for (int i = 0; i < 2; ++i) {
            const Result<OperatorId> bo = owner.addOperator(
                u"Bo"_s, Role::Administrator, fixture.passphrase(), KeychainUnlock::NotShared);
            REQUIRE_VALUE(bo);
            REQUIRE_VALUE(owner.removeOperator(*bo, fixture.progress()));
        }
        const QString id = Vault::open(fixture.workspace()).value().workspaceId();
        for (const QString &prefix : {u"/"_s, u"/c2/"_s, u"/c3/"_s})
            QCOMPARE(keychain->probe(id + prefix + name), SecretState::Present);
        // Its names aren't among those of now any more.
        REQUIRE_VALUE(owner.removeConnection(hook, Session::Revocation::None, fixture.progress()));
        created->session.reset();
        REQUIRE_VALUE(Session::unlockWithKeychain(fixture.workspace(), environment));
        for (const QString &prefix : {u"/"_s, u"/c2/"_s, u"/c3/"_s})
            QCOMPARE(keychain->probe(id + prefix + name), SecretState::Missing);
    }
};

QTEST_GUILESS_MAIN(SessionOldKeysTest)
#include "session_old_keys_test.moc"
