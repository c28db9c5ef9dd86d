#include "core/database/database.h"
#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/keychain_credentials.h"
#include "core/secrets/memory_secret_store.h"
#include "core/session/connection_settings.h"
#include "core/session/provider_factory.h"
#include "core/vault/vault.h"
#include "tests/core/session/session_fixture.h"
#include "tests/core/session/witness_hook.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QScopeGuard>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using State = RevokedAccess::State;

constexpr auto variable = "WARDEN_TEST_REVOKED";
const QString address = u"http://127.0.0.1:9/hooks/catch/1/secret/"_s;
const QString otherAddress = u"http://127.0.0.1:9/hooks/catch/1/another/"_s;

} // namespace

// What an emergency leaves behind, and what it doesn't touch.
class SessionRevokeTest : public QObject
{
    Q_OBJECT

    SessionFixture m_fixture;
    std::unique_ptr<Session> m_session;

    // As another process would.
    void unlockAnew()
    {
        m_session.reset();
        m_session = std::move(m_fixture.unlock().value());
    }
    void changeFile(const QString &name, DataKey key, const char *sql)
    {
        Result<Database> database = Database::open(m_fixture.workspace() + u'/' + name,
                                                   m_fixture.key(key), OpenMode::ReadWrite);
        REQUIRE_VALUE(database);
        REQUIRE_VALUE(database->runScript(sql));
    }
    std::vector<RevokedAccess> revoke()
    {
        const Result<EmergencyRevocation> revocation =
            m_session->revokeEverything(m_fixture.progress());
        return revocation ? revocation->all : std::vector<RevokedAccess>();
    }
    QString keyringLock() const { return m_fixture.workspace() + u"/keyring.lock"_s; }
    Connection connection() { return m_session->connections()->front().connection; }
    bool canBeUsed()
    {
        return m_session->testConnection(connection().id, m_fixture.progress()).has_value();
    }
    Result<ConnectionView> giveAnother()
    {
        return m_session->signInAgain(connection().id, Secret::fromText(otherAddress),
                                      m_fixture.progress());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = SessionFixture();
        m_session = m_fixture.create();
    }
    void cleanup()
    {
        m_session.reset();
        qunsetenv(variable);
    }

    void aSecretInTheEnvironmentIsUsedByNobodyUntilAnotherIsGiven()
    {
        qputenv(variable, address.toUtf8());
        ConnectionDraft draft;
        draft.service = u"zapier"_s;
        draft.secretVariable = QString::fromLatin1(variable);
        REQUIRE_VALUE(
            m_session->addConnection(draft, Secret::fromText(address), m_fixture.progress()));
        QVERIFY(canBeUsed());
        const std::vector<RevokedAccess> all = revoke();
        QCOMPARE(all.size(), size_t{1});
        QCOMPARE(all.front().state, State::ByHand);
        QCOMPARE(all.front().variable, QString::fromLatin1(variable));
        QVERIFY(!canBeUsed());
        QCOMPARE(connection().state, ConnectionState::SignInNeeded);
        unlockAnew();
        const Result<ConnectionView> tried =
            m_session->testConnection(connection().id, m_fixture.progress());
        QCOMPARE(errorOf(tried).value_or(Error()).kind, ErrorKind::Unauthorized);
        QCOMPARE(connection().state, ConnectionState::SignInNeeded);
        QCOMPARE(revoke().front().variable, QString::fromLatin1(variable));

        REQUIRE_VALUE(giveAnother());
        QVERIFY(canBeUsed());
        QCOMPARE(connection().state, ConnectionState::Ok);
        QVERIFY(!connection().settings.contains(settings::revoked));
    }

    void whatIsLeftForAPersonIsToldAgainByAnotherProcess()
    {
        m_fixture.addHook(*m_session, address);
        const RevokedAccess first = revoke().front();
        QCOMPARE(first.state, State::ByHand);
        QVERIFY(!first.page.isEmpty());
        unlockAnew();
        const RevokedAccess second = revoke().front();
        QCOMPARE(second.state, State::ByHand);
        QCOMPARE(second.page, first.page);
    }

    void aStoreThatTakesNothingKeepsTheSecretAndASecondTimeTellsOfIt()
    {
        m_fixture.addHook(*m_session, address);
        changeFile(u"contacts.db"_s, DataKey::Contacts,
                   "CREATE TRIGGER full BEFORE UPDATE ON connections"
                   " BEGIN SELECT RAISE(ABORT, 'full'); END");
        QCOMPARE(revoke().front().state, State::Failed);
        changeFile(u"contacts.db"_s, DataKey::Contacts, "DROP TRIGGER full");
        QVERIFY(canBeUsed());
        const RevokedAccess second = revoke().front();
        QCOMPARE(second.state, State::ByHand);
        QVERIFY(!second.page.isEmpty());
        QVERIFY(!canBeUsed());
    }

    void aSecretThatCantBeRemovedIsNotUsedAllTheSame()
    {
        m_fixture.addHook(*m_session, address);
        QLockFile busy(m_fixture.workspace() + u"/credentials.sealed.lock"_s);
        QVERIFY(busy.lock());
        QCOMPARE(revoke().front().state, State::Failed);
        busy.unlock();
        QVERIFY(!canBeUsed());
        QCOMPARE(revoke().front().state, State::ByHand);
    }

    void aWitnessWithoutASecretStaysAndTheOthersAreToldOf()
    {
        Hook hook;
        qputenv(variable, hook.address().toUtf8());
        const QString folder = m_fixture.path(u"witness"_s);
        QVERIFY(QDir().mkpath(folder));
        const Result<Witness> kept =
            m_session->addWitness(toFolder(folder), Secret(), m_fixture.progress());
        REQUIRE_VALUE(kept);
        WitnessDraft draft = toHook();
        draft.secretVariable = QString::fromLatin1(variable);
        draft.rememberSecret = false;
        const Result<Witness> ended =
            m_session->addWitness(draft, hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(ended);
        FileCredentials file(m_fixture.workspace() + u"/credentials.sealed"_s);
        const auto isSealed = [&file](const Witness &witness) {
            return file.read(u"witness/"_s + witness.id.value() + u"/secret"_s).has_value();
        };
        QVERIFY(isSealed(*kept) && isSealed(*ended));
        for (int time = 1; time <= 2; ++time) { // it works on there, and so it is told again
            const std::vector<RevokedAccess> all = revoke();
            QCOMPARE(all.size(), size_t{1});
            QCOMPARE(all.front().service, u"hook"_s);
            QCOMPARE(all.front().state, State::ByHand);
            QCOMPARE(all.front().variable, QString::fromLatin1(variable));
            const std::vector<Event> events = eventsOf(*m_session, actions::accessRevoked);
            QCOMPARE(events.size(), size_t(time));
            QCOMPARE(events.front().object,
                     (ObjectReference{u"witness"_s, ended->id.value(), u"hook"_s}));
        }
        QVERIFY(isSealed(*kept) && !isSealed(*ended));
        const int before = int(hook.server.requests().size());
        QCOMPARE(m_session->tellWitness(ended->id, m_fixture.progress())->failure->reason,
                 ErrorReason::SecretMissing);
        QCOMPARE(int(hook.server.requests().size()), before);
    }

    // Somebody else brought them to the keychain, and this session looks where they were.
    void whatLiesElsewhereByNowIsToldAsNotForgotten()
    {
        const auto keychain = std::make_shared<MemorySecretStore>();
        SessionEnvironment environment = m_fixture.environment();
        environment.keychain = keychain;
        const auto unlock = [&] {
            return Session::unlockWithPassphrase(m_fixture.workspace(), u"Ann"_s,
                                                 m_fixture.passphrase(), environment);
        };
        m_session.reset();
        m_session = std::move(unlock().value());
        m_fixture.addHook(*m_session, address);
        const Hook hook;
        const Result<Witness> witness =
            m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        const QStringList names{ProviderFactory::secretName(connection().id),
                                u"witness/"_s + witness->id.value() + u"/secret"_s};
        const Result<std::unique_ptr<Session>> other = unlock();
        REQUIRE_VALUE(other);
        REQUIRE_VALUE((*other)->startKeychainUnlock());
        KeychainCredentials kept(
            *keychain, Vault::open(m_fixture.workspace()).value().workspaceId(), Unlocking::Never);
        const std::vector<RevokedAccess> all = revoke();
        QCOMPARE(all.size(), size_t{2});
        for (const RevokedAccess &access : all) {
            QCOMPARE(access.state, State::Failed);
            QCOMPARE(access.error.value_or(Error()).reason, ErrorReason::StandingChanged);
        }
        for (const QString &name : names)
            QVERIFY(kept.read(name).has_value());
        // Who unlocks it again ends them where they are.
        m_session = std::move(unlock().value());
        for (const RevokedAccess &access : revoke())
            QCOMPARE(access.state, State::ByHand);
        for (const QString &name : names)
            QVERIFY(!kept.read(name).has_value());
    }

    // As while the workspace is being exported.
    void whileOthersHaveTheKeyringAllWaitOnceAndAStopIsHeard()
    {
        m_fixture.addHook(*m_session, address);
        const Hook hook;
        for (int one = 1; one <= 2; ++one)
            REQUIRE_VALUE(m_session->addWitness(toHook(), hook.secret(), m_fixture.progress()));
        QLockFile busy(keyringLock());
        QVERIFY(busy.lock());
        const auto areAll = [](const std::vector<RevokedAccess> &all, ErrorKind kind) {
            return all.size() == 3 && std::ranges::all_of(all, [kind](const RevokedAccess &one) {
                       return one.state == State::Failed &&
                              one.error.value_or(Error()).kind == kind;
                   });
        };
        QElapsedTimer timer;
        timer.start();
        QVERIFY(areAll(revoke(), ErrorKind::Busy));
        QVERIFY2(timer.restart() < 9000, "each waited for itself");
        Progress stopped({}, [&timer] { return timer.elapsed() > 200; });
        const Result<EmergencyRevocation> revocation = m_session->revokeEverything(stopped);
        REQUIRE_VALUE(revocation);
        QVERIFY(areAll(revocation->all, ErrorKind::Cancelled));
        QVERIFY2(timer.elapsed() < 2000, "the stop wasn't heard");
        busy.unlock();
        for (const RevokedAccess &access : revoke())
            QCOMPARE(access.state, State::ByHand);
        QVERIFY(!canBeUsed());
    }

    void aRemovalDoesNotWaitForWhoHasTheKeyring()
    {
        const Hook hook;
        const Result<Witness> witness =
            m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        QLockFile busy(keyringLock());
        QVERIFY(busy.lock());
        REQUIRE_VALUE(m_session->removeWitness(witness->id));
        FileCredentials file(m_fixture.workspace() + u"/credentials.sealed"_s);
        QVERIFY(!file.read(u"witness/"_s + witness->id.value() + u"/secret"_s));
    }

#ifdef Q_OS_UNIX
    void inAFolderThatTakesNoLockTheKeychainForgetsAllTheSame()
    {
        if (geteuid() != 0)
            QSKIP("needs root, to become an ordinary user");
        const auto keychain = std::make_shared<MemorySecretStore>();
        SessionEnvironment environment = m_fixture.environment();
        environment.keychain = keychain;
        m_session.reset();
        m_session = std::move(Session::unlockWithPassphrase(m_fixture.workspace(), u"Ann"_s,
                                                            m_fixture.passphrase(), environment)
                                  .value());
        REQUIRE_VALUE(m_session->startKeychainUnlock());
        const Hook hook;
        const Result<Witness> witness =
            m_session->addWitness(toHook(), hook.secret(), m_fixture.progress());
        REQUIRE_VALUE(witness);
        KeychainCredentials kept(
            *keychain, Vault::open(m_fixture.workspace()).value().workspaceId(), Unlocking::Never);
        const QString name = u"witness/"_s + witness->id.value() + u"/secret"_s;
        QVERIFY(kept.read(name).has_value());
        const auto allow = [](const QString &path, mode_t mode) {
            return chmod(QFile::encodeName(path).constData(), mode) == 0;
        };
        QVERIFY(allow(m_fixture.path({}), 0711) && allow(m_fixture.workspace(), 0755));
        QVERIFY(allow(m_fixture.workspace() + u"/keyring.json"_s, 0644));
        std::vector<RevokedAccess> all;
        {
            QVERIFY(seteuid(65534) == 0);
            const auto rootAgain = qScopeGuard([] { QVERIFY(seteuid(0) == 0); });
            all = revoke();
        }
        QCOMPARE(all.size(), size_t{1});
        QCOMPARE(all.front().state, State::ByHand);
        QVERIFY(!kept.read(name).has_value());
    }
#endif

    void witnessesThatCantBeListedLoseNothingOfTheRest()
    {
        m_fixture.addHook(*m_session, address);
        changeFile(u"audit.db"_s, DataKey::Audit, "ALTER TABLE witnesses RENAME TO elsewhere");
        const std::vector<RevokedAccess> all = revoke();
        QCOMPARE(all.size(), size_t{2});
        QCOMPARE(all.front().state, State::ByHand);
        QCOMPARE(all.back().state, State::Failed);
        QVERIFY(all.back().error && all.back().name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionRevokeTest)
#include "session_revoke_test.moc"
