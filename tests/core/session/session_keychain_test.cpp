#include "core/secrets/file_credentials.h"
#include "core/secrets/keychain_credentials.h"
#include "core/secrets/memory_secret_store.h"
#include "core/session/provider_factory.h"
#include "core/vault/vault.h"
#include "tests/core/session/session_fixture.h"

#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// A workspace that a passphrase opens, with a service's secret, and a keychain that it doesn't use.
struct World
{
    World()
    {
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addHook(*session, u"http://127.0.0.1:9/hooks/catch/1/a/"_s);
        hook = session->connections().value()[0].connection.id;
        secret = ProviderFactory::secretName(hook);
    }

    SessionEnvironment environment() const
    {
        SessionEnvironment with = fixture.environment();
        with.keychain = keychain;
        return with;
    }
    Result<std::unique_ptr<Session>> byPassphrase(const QString &name = u"Ann"_s) const
    {
        return Session::unlockWithPassphrase(fixture.workspace(), name, fixture.passphrase(),
                                             environment());
    }
    Result<std::unique_ptr<Session>> byKeychain() const
    {
        return Session::unlockWithKeychain(fixture.workspace(), environment());
    }
    bool isSecretInFile() const
    {
        FileCredentials file(Vault::open(fixture.workspace()).value().credentialsPath());
        return file.read(secret).has_value();
    }
    bool isSecretInKeychain() const
    {
        const QString id = Vault::open(fixture.workspace()).value().workspaceId();
        return KeychainCredentials(*keychain, id, Unlocking::Never).read(secret).has_value();
    }

    SessionFixture fixture = {};
    Progress progress = {};
    std::shared_ptr<MemorySecretStore> keychain = std::make_shared<MemorySecretStore>();
    ConnectionId hook = {};
    QString secret = {};
};

} // namespace

// Unlocking by the keychain starts and ends, and the services' secrets go where that says.
class SessionKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnerStartsIt()
    {
        const World world;
        QVERIFY(world.isSecretInFile());
        {
            const Result<std::unique_ptr<Session>> owner = world.byPassphrase();
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE((*owner)->startKeychainUnlock());
            REQUIRE_VALUE((*owner)->startKeychainUnlock()); // nothing more to do
            QVERIFY((*owner)->isKeychainInUse());
            QVERIFY(world.isSecretInKeychain() && !world.isSecretInFile());
            QVERIFY((*owner)->ownUnlocks().value().hasKeychain);
            AuditFilter filter;
            filter.action = u"keychain_unlock.started"_s;
            QCOMPARE((*owner)->auditRows(filter, world.progress).value().size(), size_t{1});
        }
        REQUIRE_VALUE(world.byKeychain());
        REQUIRE_VALUE(world.byPassphrase()); // as before
    }

    // A log that began without it is verified first.
    void theKeychainBecomesTheLogsWitness()
    {
        World world;
        {
            const Result<std::unique_ptr<Session>> owner = world.byPassphrase();
            REQUIRE_VALUE(owner);
            for (int i = 0; i < 3; ++i)
                REQUIRE_VALUE((*owner)->testConnection(world.hook, world.progress));
            REQUIRE_VALUE((*owner)->startKeychainUnlock());
        }
        REQUIRE_VALUE(world.byKeychain());
        const Result<std::unique_ptr<Session>> owner = world.byKeychain();
        REQUIRE_VALUE(owner);
        const Result<AuditVerdict> verdict = (*owner)->auditVerify({}, world.progress);
        REQUIRE_VALUE(verdict);
        QVERIFY(verdict->anchored > 0);
    }

    // Somebody else ends the last one's unlocking by the keychain: what nobody looks for there any
    // more comes along.
    void theSecretsComeAlongWithWhoeverIsTakenAway_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"reset", "removed", "demoted and removed"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void theSecretsComeAlongWithWhoeverIsTakenAway()
    {
        QFETCH(QString, how);
        World world;
        {
            const Result<std::unique_ptr<Session>> ann = world.byPassphrase();
            REQUIRE_VALUE(ann);
            REQUIRE_VALUE((*ann)->startKeychainUnlock());
            REQUIRE_VALUE((*ann)->addOperator(u"Bo"_s, Role::Owner, world.fixture.passphrase(),
                                              KeychainUnlock::NotShared));
        }
        const auto bo = world.byPassphrase(u"Bo"_s);
        REQUIRE_VALUE(bo);
        const std::vector<OperatorView> people = (*bo)->operators().value();
        const OperatorId ann = std::ranges::find(people, u"Ann"_s, &OperatorView::name)->id;
        if (how == u"reset"_s)
            REQUIRE_VALUE((*bo)->resetPassphrase(ann, Secret::fromText(u"a new one for Ann"_s)));
        if (how == u"demoted and removed"_s)
            REQUIRE_VALUE((*bo)->setOperatorRole(ann, Role::Auditor, world.progress));
        if (how != u"reset"_s)
            REQUIRE_VALUE((*bo)->removeOperator(ann, world.progress));
        QVERIFY(!(*bo)->isKeychainInUse());
        QVERIFY(world.isSecretInFile() && !world.isSecretInKeychain());
        const Result<ConnectionView> tried = (*bo)->testConnection(world.hook, world.progress);
        REQUIRE_VALUE(tried);
        QCOMPARE(tried->connection.state, ConnectionState::Ok);
    }

    // Somebody is locked out all the same; the secrets come once the keychain can be read again.
    void aKeychainThatIsSilentKeepsNobodyFromBeingLockedOut()
    {
        World world;
        {
            const Result<std::unique_ptr<Session>> ann = world.byPassphrase();
            REQUIRE_VALUE(ann);
            REQUIRE_VALUE((*ann)->startKeychainUnlock());
            REQUIRE_VALUE((*ann)->addOperator(u"Bo"_s, Role::Owner, world.fixture.passphrase(),
                                              KeychainUnlock::NotShared));
        }
        {
            const auto bo = world.byPassphrase(u"Bo"_s);
            REQUIRE_VALUE(bo);
            const std::vector<OperatorView> people = (*bo)->operators().value();
            const OperatorId ann = std::ranges::find(people, u"Ann"_s, &OperatorView::name)->id;
            QCOMPARE((*bo)->resetPassphrase(ann, Secret::fromText(u"weak"_s)).error().reason,
                     ErrorReason::PassphraseTooWeak);
            QVERIFY2(!world.isSecretInFile(), "what was refused leaves nothing");
            world.keychain->setState(SecretState::Locked);
            REQUIRE_VALUE((*bo)->resetPassphrase(ann, Secret::fromText(u"a new one for Ann"_s)));
        }
        world.keychain->setState(SecretState::Present);
        QVERIFY(!world.byKeychain());
        REQUIRE_VALUE(world.byPassphrase(u"Bo"_s));
        QVERIFY(world.isSecretInFile() && !world.isSecretInKeychain());
    }

    void theRecoveryCodeBringsTheSecretsBack_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("at once") << false;
        QTest::newRow("once the keychain can be read again") << true;
    }
    void theRecoveryCodeBringsTheSecretsBack()
    {
        QFETCH(bool, isLocked);
        World world;
        Secret code;
        {
            const Result<std::unique_ptr<Session>> ann = world.byPassphrase();
            REQUIRE_VALUE(ann);
            REQUIRE_VALUE((*ann)->startKeychainUnlock());
            Result<Secret> made = (*ann)->createRecoveryCode();
            REQUIRE_VALUE(made);
            code = std::move(*made);
        }
        if (isLocked)
            world.keychain->setState(SecretState::Locked);
        {
            const auto back = Session::unlockWithRecoveryCode(
                world.fixture.workspace(), code, world.fixture.passphrase(), world.environment());
            REQUIRE_VALUE(back);
            QVERIFY(!(*back)->isKeychainInUse());
            QCOMPARE(world.isSecretInFile(), !isLocked);
        }
        world.keychain->setState(SecretState::Present);
        REQUIRE_VALUE(world.byPassphrase());
        QVERIFY(world.isSecretInFile() && !world.isSecretInKeychain());
    }

    // The same workspace once more, moved to a folder beside it.
    void whatWasMovedAwayTakesNothingFromTheKeychain()
    {
        World world;
        const QString file = world.fixture.path(u"moved"_s);
        Secret code;
        {
            const Result<std::unique_ptr<Session>> ann = world.byPassphrase();
            REQUIRE_VALUE(ann);
            REQUIRE_VALUE((*ann)->startKeychainUnlock());
            Result<Secret> made = (*ann)->createRecoveryCode();
            REQUIRE_VALUE(made);
            code = std::move(*made);
            REQUIRE_VALUE((*ann)->exportWorkspace(file, Session::Existing::Keep,
                                                  Session::Afterwards::GoOn, world.progress));
        }
        const QString folder = world.fixture.path(u"new"_s);
        REQUIRE_VALUE(Session::importWorkspace({file, folder, UnlockMethod::RecoveryCode}, code,
                                               Secret(), world.environment(), world.progress));
        REQUIRE_VALUE(Session::unlockWithPassphrase(folder, u"Ann"_s, world.fixture.passphrase(),
                                                    world.environment()));
        QVERIFY(world.isSecretInKeychain());
        REQUIRE_VALUE(world.byKeychain());
    }

    // A key of hashed fields that is missing here isn't forgotten, and nobody could enter it again.
    void aKeyThatIsOnlyInTheKeychainStaysThere()
    {
        World world;
        const QString id = Vault::open(world.fixture.workspace()).value().workspaceId();
        KeychainCredentials kept(*world.keychain, id, Unlocking::Never);
        const QString name = ProviderFactory::hashKeyName(world.hook);
        REQUIRE_VALUE(kept.write(name, "sealed"));
        const Result<std::unique_ptr<Session>> owner = world.byPassphrase();
        REQUIRE_VALUE(owner);
        REQUIRE_VALUE((*owner)->startKeychainUnlock());
        QCOMPARE(kept.read(name).value(), QByteArray("sealed"));
    }

    // A copy that an earlier try left isn't what counts once the secret was taken away.
    void whatWasForgottenDoesNotComeBack()
    {
        World world;
        const Result<std::unique_ptr<Session>> owner = world.byPassphrase();
        REQUIRE_VALUE(owner);
        world.keychain->stopAfterChanges(1); // the secret, and no way in
        QVERIFY(!(*owner)->startKeychainUnlock());
        world.keychain->stopAfterChanges({});
        QVERIFY(world.isSecretInKeychain());
        FileCredentials file(Vault::open(world.fixture.workspace()).value().credentialsPath());
        REQUIRE_VALUE(file.remove(world.secret));
        REQUIRE_VALUE((*owner)->startKeychainUnlock());
        QVERIFY(!world.isSecretInKeychain() && !world.isSecretInFile());
    }

    void whatEndedStartsAgain()
    {
        const World world;
        for (int i = 0; i < 2; ++i) {
            const Result<std::unique_ptr<Session>> owner = world.byPassphrase();
            REQUIRE_VALUE(owner);
            REQUIRE_VALUE((*owner)->startKeychainUnlock());
            REQUIRE_VALUE((*owner)->endKeychainUnlock());
            QVERIFY(world.isSecretInFile() && !world.isSecretInKeychain());
            QVERIFY(!world.byKeychain());
        }
    }

    // Who may see no secrets can't move them, so they stay where everybody finds them.
    void whoBecameAnAuditorEndsItForNobodyElse()
    {
        World world;
        {
            const Result<std::unique_ptr<Session>> ann = world.byPassphrase();
            REQUIRE_VALUE(ann);
            REQUIRE_VALUE((*ann)->startKeychainUnlock());
            REQUIRE_VALUE((*ann)->addOperator(u"Bo"_s, Role::Owner, world.fixture.passphrase(),
                                              KeychainUnlock::NotShared));
        }
        {
            const Result<std::unique_ptr<Session>> bo = world.byPassphrase(u"Bo"_s);
            REQUIRE_VALUE(bo);
            const std::vector<OperatorView> people = (*bo)->operators().value();
            const auto ann = std::ranges::find(people, u"Ann"_s, &OperatorView::name);
            REQUIRE_VALUE((*bo)->setOperatorRole(ann->id, Role::Auditor, world.progress));
        }
        {
            const Result<std::unique_ptr<Session>> ann = world.byPassphrase();
            REQUIRE_VALUE(ann);
            QCOMPARE((*ann)->endKeychainUnlock().error().reason, ErrorReason::OwnersOnly);
        }
        const Result<std::unique_ptr<Session>> bo = world.byPassphrase(u"Bo"_s);
        REQUIRE_VALUE(bo);
        QVERIFY((*bo)->isKeychainInUse());
    }

    void withoutAKeychainNothingChanges()
    {
        World world;
        world.keychain.reset();
        const Result<std::unique_ptr<Session>> owner = world.byPassphrase();
        REQUIRE_VALUE(owner);
        QCOMPARE((*owner)->startKeychainUnlock().error().reason, ErrorReason::KeychainMissing);
        QVERIFY(world.isSecretInFile());
    }

    // Wherever it fails: between two secrets, and before the entry that unlocks.
    void aKeychainThatFailsInTheMiddleLosesNothing()
    {
        const World world;
        const Result<std::unique_ptr<Session>> owner = world.byPassphrase();
        REQUIRE_VALUE(owner);
        int failures = 0;
        for (bool isStarted = false; !isStarted && failures < 100; failures += !isStarted) {
            world.keychain->stopAfterChanges(failures);
            isStarted = (*owner)->startKeychainUnlock().has_value();
            world.keychain->stopAfterChanges({});
            QCOMPARE((*owner)->isKeychainInUse(), isStarted);
            QCOMPARE(world.isSecretInFile(), !isStarted);
        }
        QVERIFY(failures >= 2 && failures < 100); // the hook's secret, and the way in
        QVERIFY(world.isSecretInKeychain());
        REQUIRE_VALUE(world.byKeychain());
    }
};

QTEST_GUILESS_MAIN(SessionKeychainTest)
#include "session_keychain_test.moc"
