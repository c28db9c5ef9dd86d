#include "core/database/database.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/memory_secret_store.h"
#include "core/secrets/sealed_credentials.h"
#include "core/session/provider_factory.h"
#include "core/vault/vault.h"
#include "tests/core/session/rekey_world.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

bool opens(const QString &path, const Secret &key)
{
    return Database::open(path, key, OpenMode::ReadOnly).has_value();
}

} // namespace

// What becomes of the data when somebody must not open it any more.
class SessionRekeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovedPersonsOldKeysOpenNothingThatIsThereNow()
    {
        World world;
        const OldKeys old(world);
        QVERIFY(opens(world.file("contacts.db"), old.contacts));
        {
            const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE((*owner)->removeOperator(world.bo, world.fixture.progress()));
            QCOMPARE(contactsSeenBy(**owner), 5); // goes on with the new files
        }
        QVERIFY(!world.has("contacts.db") && !world.has("audit.db"));
        QVERIFY(!world.has("credentials.sealed"));
        QVERIFY(!opens(world.file("contacts-2.db"), old.contacts));
        QVERIFY(!opens(world.file("audit-2.db"), old.audit));
        FileCredentials sealed(world.file("credentials-2.sealed"));
        const QString workspaceId = Vault::open(world.fixture.workspace()).value().workspaceId();
        const QString name = ProviderFactory::secretName(world.hook);
        QCOMPARE(SealedCredentials(sealed, old.credentials, workspaceId).read(name).error().reason,
                 ErrorReason::Damaged);
        const Secret now = world.fixture.key(DataKey::Credentials);
        QVERIFY(SealedCredentials(sealed, now, workspaceId).read(name));
        requireWhole(world, false);
    }

    void whoeverHadTheLogAloneTakesOnlyItsKeyAlong()
    {
        World world(Role::Auditor);
        const OldKeys old(world);
        const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
        REQUIRE_VALUE(owner);
        REQUIRE_VALUE((*owner)->removeOperator(world.bo, world.fixture.progress()));
        QVERIFY(world.has("contacts.db") && world.has("audit-2.db") && !world.has("audit.db"));
        QVERIFY(!opens(world.file("audit-2.db"), old.audit));
    }

    void aLoweredPersonKeepsTheLogAndLosesTheContacts()
    {
        World world;
        const OldKeys old(world);
        {
            const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE(
                (*owner)->setOperatorRole(world.bo, Role::Auditor, world.fixture.progress()));
        }
        QVERIFY(world.has("audit.db") && world.has("contacts-2.db"));
        QVERIFY(!opens(world.file("contacts-2.db"), old.contacts));
        const Result<std::unique_ptr<Session>> other = world.fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(other);
        QVERIFY((*other)->auditList({}));
        QCOMPARE(errorOf((*other)->searchContacts({u"person"_s, 5}))->kind, ErrorKind::Denied);
    }

    void aRoleOfOnesOwnThatIsNarrowedTakesTheKeysFromAllWhoHaveIt()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        const Result<RoleId> role = owner->addRole(u"Desk"_s, {Permission::SeeContacts});
        REQUIRE_VALUE(role);
        REQUIRE_VALUE(
            owner->addOperator(u"Bo"_s, *role, fixture.passphrase(), KeychainUnlock::Ask));
        REQUIRE_VALUE(owner->setRole(*role, u"Desk"_s, {Permission::SeeAudit}, fixture.progress()));
        QVERIFY(QFile::exists(fixture.workspace() + u"/contacts-2.db"_s));
    }

    void secretsInTheKeychainAreSealedAnewUnderNewNames()
    {
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        const auto keychain = std::make_shared<MemorySecretStore>();
        environment.keychain = keychain;
        WorkspaceSetup setup{fixture.workspace(), u"Ann"_s, u"DE"_s};
        setup.makeRecoveryCode = false;
        Result<Session::Created> created = Session::create(setup, {}, environment);
        REQUIRE_VALUE(created);
        Session &owner = *created->session;
        fixture.addHook(owner, u"http://127.0.0.1:9/hooks/catch/1/a/"_s);
        const Result<std::vector<ConnectionView>> connections = owner.connections();
        REQUIRE_VALUE(connections);
        const QString name = ProviderFactory::secretName(connections->front().connection.id);
        const Result<OperatorId> bo = owner.addOperator(
            u"Bo"_s, Role::Administrator, fixture.passphrase(), KeychainUnlock::NotShared);
        REQUIRE_VALUE(bo);
        REQUIRE_VALUE(owner.removeOperator(*bo, fixture.progress()));
        const QString id = Vault::open(fixture.workspace()).value().workspaceId();
        QCOMPARE(keychain->probe(id + u'/' + name), SecretState::Missing);
        QCOMPARE(keychain->probe(id + u"/c2/"_s + name), SecretState::Present);
        created->session.reset();
        const Result<std::unique_ptr<Session>> again =
            Session::unlockWithKeychain(fixture.workspace(), environment);
        REQUIRE_VALUE(again);
        const Result<AuditVerdict> verdict = (*again)->auditVerify({}, fixture.progress());
        REQUIRE_VALUE(verdict);
        QVERIFY(verdict->ok); // the witness in the keychain follows
    }

    void whoIsStoppedInTheMiddleChangesNothing()
    {
        World world;
        const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
        REQUIRE_VALUE(owner);
        Progress stopped({}, [] { return true; });
        QCOMPARE(errorOf((*owner)->removeOperator(world.bo, stopped))->kind, ErrorKind::Cancelled);
        QVERIFY(world.has("contacts.db") && !world.has("contacts-2.db"));
        QVERIFY(world.fixture.unlock(u"Bo"_s));
        QCOMPARE(contactsSeenBy(**owner), 5);
    }

    // Copying the files takes long, and a refusal shouldn't.
    void whatIsRefusedIsRefusedBeforeAnythingIsCopied()
    {
        World world;
        bool hasBegun = false;
        SessionEnvironment environment = world.fixture.environment();
        environment.onRekeyStep = [&hasBegun](RekeyStep) { hasBegun = true; };
        const auto owner = Session::unlockWithPassphrase(world.fixture.workspace(), u"Ann"_s,
                                                         world.fixture.passphrase(), environment);
        REQUIRE_VALUE(owner);
        Progress &progress = world.fixture.progress();
        const OperatorId self = (*owner)->actor().id;
        QCOMPARE(errorOf((*owner)->removeOperator(self, progress))->reason, ErrorReason::OneSelf);
        QCOMPARE(errorOf((*owner)->setOperatorRole(self, Role::Auditor, progress))->reason,
                 ErrorReason::LastOwner);
        const RoleId nowhere(u"no-role"_s);
        QCOMPARE(errorOf((*owner)->setOperatorRole(world.bo, nowhere, progress))->reason,
                 ErrorReason::NotKnownHere);
        QVERIFY(!hasBegun);
        REQUIRE_VALUE((*owner)->removeOperator(world.bo, progress));
        QVERIFY(hasBegun);
    }

    void aKillAtAnyStepLeavesItWholeForThoseWhoShould_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("isBoIn");
        QTest::newRow("begun") << int(RekeyStep::Begun) << true;
        QTest::newRow("copied") << int(RekeyStep::DatabaseCopied) << true;
        QTest::newRow("sealed") << int(RekeyStep::SecretsSealed) << true;
        QTest::newRow("committed") << int(RekeyStep::Committed) << false;
        QTest::newRow("finished") << int(RekeyStep::Finished) << false;
    }
    void aKillAtAnyStepLeavesItWholeForThoseWhoShould()
    {
        QFETCH(int, step);
        QFETCH(bool, isBoIn);
        World world;
        const pid_t child = fork();
        if (child == 0) {
            SessionEnvironment environment = world.fixture.environment();
            environment.onRekeyStep = [step](RekeyStep reached) {
                if (int(reached) == step)
                    kill(getpid(), SIGKILL);
            };
            const auto owner = Session::unlockWithPassphrase(
                world.fixture.workspace(), u"Ann"_s, world.fixture.passphrase(), environment);
            if (owner)
                (void)(*owner)->removeOperator(world.bo, world.fixture.progress());
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        requireWhole(world, isBoIn);
    }

    // WARDEN_LONG=1: 100 moments.
    void aKillAtAnyMomentLeavesItWholeForThoseWhoShould()
    {
        World world;
        const auto remove = [&world] {
            const auto owner = world.fixture.unlock();
            return owner && (*owner)->removeOperator(world.bo, world.fixture.progress());
        };
        QElapsedTimer timer;
        timer.start();
        QVERIFY(remove());
        const auto longest = static_cast<int>(timer.elapsed());
        const int moments = qEnvironmentVariableIsSet("WARDEN_LONG") ? 100 : 6;
        for (int i = 0; i < moments; ++i) {
            const auto findBo = [&world] {
                const Vault vault = Vault::open(world.fixture.workspace()).value();
                const OperatorEntry *const bo = findOperator(vault.keyring().roster, u"Bo"_s);
                return bo ? bo->id : OperatorId();
            };
            if (findBo().isEmpty()) {
                const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
                REQUIRE_VALUE(owner);
                const Result<OperatorId> added = (*owner)->addOperator(
                    u"Bo"_s, Role::Administrator, world.fixture.passphrase(), KeychainUnlock::Ask);
                REQUIRE_VALUE(added);
                world.bo = *added;
            }
            const pid_t child = fork();
            if (child == 0)
                _exit(remove() ? 0 : 1);
            QThread::msleep(QRandomGenerator::global()->bounded(longest + 1));
            kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            requireWhole(world, !findBo().isEmpty());
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(SessionRekeyTest)
#include "session_rekey_test.moc"
