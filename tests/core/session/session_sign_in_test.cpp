#include "core/vault/keyring_format.h"
#include "core/vault/roster.h"
#include "core/vault/sign_in_spool.h"
#include "core/vault/vault.h"
#include "tests/core/session/session_fixture.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QString typed = u"pasted-by-mistake"_s;

void failToUnlock(SessionFixture &fixture, const QString &name = u"Ann"_s)
{
    const Result<std::unique_ptr<Session>> session = Session::unlockWithPassphrase(
        fixture.workspace(), name, Secret::fromText(u"not it"_s), fixture.environment());
    QVERIFY(!session);
}

// Oldest first.
std::vector<Event> eventsOf(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    filter.limit = 1000;
    Result<AuditPage> page = session.auditList(filter);
    std::vector<Event> events;
    if (!page)
        return events;
    for (auto row = page->rows.rbegin(); row != page->rows.rend(); ++row)
        events.push_back(std::move(row->event));
    return events;
}

std::vector<Event> failuresIn(SessionFixture &fixture)
{
    const Result<std::unique_ptr<Session>> session = fixture.unlock();
    return session ? eventsOf(**session, u"workspace.unlock_failed"_s) : std::vector<Event>();
}

QString spoolPath(const SessionFixture &fixture)
{
    return fixture.workspace() + u"/signin.spool"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file can't be written");
}

// Why the record isn't whole, as each unlock from now on tells it.
QStringList reasonsIn(SessionFixture &fixture)
{
    const Result<std::unique_ptr<Session>> session = fixture.unlock();
    if (!session)
        return {u"locked"_s};
    QStringList reasons;
    for (const Event &event : eventsOf(**session, u"signin_spool.incomplete"_s))
        reasons.append(event.details.value(u"reason"_s).toString());
    return reasons;
}

int inChildren(int count, const std::function<bool()> &work)
{
    std::vector<pid_t> children;
    for (int i = 0; i < count; ++i) {
        const pid_t child = fork();
        if (child == 0)
            _exit(work() ? 0 : 1);
        children.push_back(child);
    }
    int succeeded = 0;
    for (pid_t child : children) {
        int status = 0;
        succeeded +=
            waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    return succeeded;
}

} // namespace

class SessionSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFailureIsInTheLogOnce()
    {
        SessionFixture fixture;
        fixture.create().reset();
        fixture.addOperator(u"Bo"_s, Role::SyncOperator);
        failToUnlock(fixture);
        failToUnlock(fixture, u"bo"_s);
        failToUnlock(fixture, typed);
        const Result<std::unique_ptr<Session>> byCode = Session::unlockWithRecoveryCode(
            fixture.workspace(), Secret::fromText(u"0000-0000"_s),
            Secret::fromText(u"something longer"_s), fixture.environment());
        QVERIFY(!byCode);
        for (int start = 0; start < 2; ++start) {
            const std::vector<Event> failures = failuresIn(fixture);
            QCOMPARE(failures.size(), size_t{4});
            QStringList actors;
            QStringList reasons;
            for (const Event &event : failures) {
                actors.append(event.actor);
                reasons.append(event.details.value(u"reason"_s).toString());
                QCOMPARE(event.outcome, Outcome::Failure);
            }
            QCOMPARE(actors, (QStringList{u"Ann"_s, u"Bo"_s, u"unknown"_s, u"unknown"_s}));
            QCOMPARE(reasons, (QStringList{u"wrong_passphrase"_s, u"wrong_passphrase"_s,
                                           u"not_known_here"_s, u"wrong_recovery_code"_s}));
            QCOMPARE(failures.back().details.value(u"unlock"_s).toString(), u"recovery_code"_s);
        }
        QCOMPARE(reasonsIn(fixture), QStringList());
    }

    void whatWasTypedStandsNowhere()
    {
        SessionFixture fixture;
        fixture.create().reset();
        failToUnlock(fixture, typed);
        QDirIterator each(fixture.workspace(), QDir::Files | QDir::Hidden);
        while (each.hasNext())
            QVERIFY(!contentOf(each.next()).contains(typed.toUtf8()));
        const std::vector<Event> failures = failuresIn(fixture);
        QCOMPARE(failures.size(), size_t{1});
        QVERIFY(!toCanonicalJson(failures.front()).contains(typed.toUtf8()));
    }

    void aKeychainWithoutTheRightKeyIsAFailureAndALockedOneIsNone()
    {
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        auto keychain = std::make_shared<MemorySecretStore>();
        environment.keychain = keychain;
        WorkspaceSetup setup;
        setup.folder = fixture.workspace();
        setup.ownerName = u"Ann"_s;
        setup.makeRecoveryCode = false;
        REQUIRE_VALUE(Session::create(setup, Secret(), environment));
        keychain->setState(SecretState::Locked);
        QVERIFY(!Session::unlockWithKeychain(fixture.workspace(), environment));
        environment.keychain = std::make_shared<MemorySecretStore>();
        QVERIFY(!Session::unlockWithKeychain(fixture.workspace(), environment));
        keychain->setState(SecretState::Present);
        environment.keychain = keychain;
        const Result<std::unique_ptr<Session>> session =
            Session::unlockWithKeychain(fixture.workspace(), environment);
        REQUIRE_VALUE(session);
        const std::vector<Event> failures = eventsOf(**session, u"workspace.unlock_failed"_s);
        QCOMPARE(failures.size(), size_t{1});
        QCOMPARE(failures.front().details.value(u"reason"_s).toString(), u"keychain_entry_gone"_s);
        QCOMPARE(failures.front().actor, u"Ann"_s);
    }

    void aCrashBetweenLogAndFileRepeatsNothing()
    {
        SessionFixture fixture;
        fixture.create().reset();
        failToUnlock(fixture);
        failToUnlock(fixture);
        const QByteArray before = contentOf(spoolPath(fixture));
        QCOMPARE(failuresIn(fixture).size(), size_t{2});
        put(spoolPath(fixture), before);
        failToUnlock(fixture);
        QCOMPARE(failuresIn(fixture).size(), size_t{3});
        QCOMPARE(reasonsIn(fixture), QStringList());
    }

    void aRecordThatIsntWholeIsNoticedOnce()
    {
        SessionFixture fixture;
        fixture.create().reset();
        const QByteArray empty = contentOf(spoolPath(fixture));
        QVERIFY(!empty.isEmpty());
        QVERIFY(QFile::remove(spoolPath(fixture)));
        QStringList expected{u"missing"_s};
        QCOMPARE(reasonsIn(fixture), expected);
        QCOMPARE(reasonsIn(fixture), expected);

        put(spoolPath(fixture), "{\"format\":");
        expected.append(u"damaged"_s);
        QCOMPARE(reasonsIn(fixture), expected);
        QCOMPARE(reasonsIn(fixture), expected);

        failToUnlock(fixture);
        QCOMPARE(failuresIn(fixture).size(), size_t{1});
        put(spoolPath(fixture), empty); // an older copy
        expected.append(u"restarted"_s);
        QCOMPARE(reasonsIn(fixture), expected);
        QCOMPARE(reasonsIn(fixture), expected);

        for (int i = 0; i < 3; ++i)
            failToUnlock(fixture);
        SpoolContent content = parseSpool(contentOf(spoolPath(fixture))).value();
        content.entries.erase(content.entries.begin() + 1);
        content.entries.pop_back();
        put(spoolPath(fixture), spoolBytes(content));
        const Result<std::unique_ptr<Session>> session = fixture.unlock();
        REQUIRE_VALUE(session);
        QCOMPARE(eventsOf(**session, u"workspace.unlock_failed"_s).size(), size_t{2});
        // The one in the middle isn't followed by any: one gap up to the end.
        const Event gap = eventsOf(**session, u"signin_spool.incomplete"_s).back();
        QCOMPARE(gap.details.value(u"reason"_s).toString(), u"missing"_s);
        QCOMPARE(gap.counts.value(u"from_number"_s), 2);
        QCOMPARE(gap.counts.value(u"to_number"_s), 3);
    }

    void aFloodStaysSmallAndSaysHowManyWereDropped()
    {
        SessionFixture fixture;
        fixture.create().reset();
        const Vault vault = Vault::open(fixture.workspace()).value();
        const QByteArray &key = vault.keyring().roster.signInSpoolKey;
        {
            SignInSpool spool = SignInSpool::open(fixture.workspace()).value();
            FailedSignIn signIn;
            signIn.time = QDateTime::currentDateTimeUtc();
            SpoolContent full;
            for (full.next = 1; full.next <= mostSpooled; ++full.next) {
                signIn.id = EventId::create();
                full.entries.push_back(
                    sealSignIn(full.next, signIn, key, vault.workspaceId()).value());
            }
            REQUIRE_VALUE(spool.replace(full));
            for (int i = 0; i < 44; ++i) {
                signIn.id = EventId::create();
                REQUIRE_VALUE(spool.add(signIn, key, vault.workspaceId()));
            }
        }
        QVERIFY(contentOf(spoolPath(fixture)).size() < largestSpool);
        const Result<std::unique_ptr<Session>> session = fixture.unlock();
        REQUIRE_VALUE(session);
        QCOMPARE(eventsOf(**session, u"workspace.unlock_failed"_s).size(), size_t{mostSpooled});
        const std::vector<Event> gaps = eventsOf(**session, u"signin_spool.incomplete"_s);
        QCOMPARE(gaps.size(), size_t{1});
        QCOMPARE(gaps.front().details.value(u"reason"_s).toString(), u"full"_s);
        QCOMPARE(gaps.front().counts.value(u"from_number"_s), 1);
        QCOMPARE(gaps.front().counts.value(u"to_number"_s), 44);
    }

    void aForgedEntryCanClaimNoNameAndNoTimeToCome()
    {
        SessionFixture fixture;
        fixture.create().reset();
        const Vault vault = Vault::open(fixture.workspace()).value();
        const QByteArray &key = vault.keyring().roster.signInSpoolKey;
        FailedSignIn signIn;
        signIn.time = QDateTime::currentDateTimeUtc().addYears(50);
        signIn.operatorId = OperatorId(u"somebody-else"_s);
        {
            SignInSpool spool = SignInSpool::open(fixture.workspace()).value();
            REQUIRE_VALUE(spool.add(signIn, key, vault.workspaceId()));
            // Sealed for another place, and so not readable here.
            SpoolContent content = spool.content();
            content.entries.push_back({2, content.entries.front().sealed});
            content.next = 3;
            REQUIRE_VALUE(spool.replace(content));
        }
        const std::vector<Event> failures = failuresIn(fixture);
        QCOMPARE(failures.size(), size_t{1});
        QCOMPARE(failures.front().actor, u"unknown"_s);
        QVERIFY(failures.front().time <= QDateTime::currentDateTimeUtc());
        QVERIFY(failures.front().details.value(u"time_is_unsure"_s).toBool());
        QCOMPARE(reasonsIn(fixture), QStringList{u"unreadable"_s});
    }

    void anExistingWorkspaceGetsItsRecordAtTheOwnersNextUnlock()
    {
        SessionFixture fixture;
        fixture.create().reset();
        const QString path = fixture.workspace() + u"/keyring.json"_s;
        Keyring keyring = parseKeyring(contentOf(path)).value();
        keyring.roster.signInSpoolKey.clear();
        REQUIRE_VALUE(signRoster(keyring, fixture.key(DataKey::Roster)));
        put(path, keyringBytes(keyring));
        QVERIFY(QFile::remove(spoolPath(fixture)));
        fixture.addOperator(u"Bo"_s, Role::Auditor);

        failToUnlock(fixture);
        REQUIRE_VALUE(fixture.unlock(u"Bo"_s));
        QVERIFY(!QFile::exists(spoolPath(fixture)));
        REQUIRE_VALUE(fixture.unlock());
        QVERIFY(QFile::exists(spoolPath(fixture)));
        failToUnlock(fixture);
        // Whoever unlocks next: an Auditor reads the log, and so can write this into it.
        REQUIRE_VALUE(fixture.unlock(u"Bo"_s));
        QCOMPARE(failuresIn(fixture).size(), size_t{1});
    }

    void processesThatFailAndUnlockAtOnceLoseAndRepeatNothing()
    {
        SessionFixture fixture;
        fixture.create().reset();
        const auto attempt = [&] {
            failToUnlock(fixture);
            return true;
        };
        // One more, and of those that unlock together only one would be let through.
        QCOMPARE(inChildren(3, attempt), 3);
        QCOMPARE(inChildren(3, [&] { return fixture.unlock().has_value(); }), 3);
        QCOMPARE(failuresIn(fixture).size(), size_t{3});
        QCOMPARE(reasonsIn(fixture), QStringList());
    }

    void aKillDuringTheImportLosesAndRepeatsNothing()
    {
        const bool isLong = qEnvironmentVariableIsSet("WARDEN_LONG");
        QRandomGenerator random(20'261'125);
        SessionFixture fixture;
        fixture.create().reset();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(inChildren(1, [&] { return fixture.unlock().has_value(); }), 1);
        const qint64 whole = timer.nsecsElapsed() / 1000; // what an undisturbed unlock takes
        size_t tried = 0;
        for (int i = 0; i < (isLong ? 200 : 8); ++i) {
            for (int each = 0; each < 2; ++each, ++tried) {
                fixture.moveClock(1); // or one would have to wait after so many
                failToUnlock(fixture);
            }
            fixture.moveClock(1);
            const pid_t child = fork();
            if (child == 0)
                _exit(fixture.unlock() ? 0 : 1);
            QThread::usleep(static_cast<unsigned long>(random.bounded(whole / 4, whole)));
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
        }
        fixture.moveClock(1);
        QCOMPARE(failuresIn(fixture).size(), tried);
        QCOMPARE(reasonsIn(fixture), QStringList());
    }
};

QTEST_GUILESS_MAIN(SessionSignInTest)
#include "session_sign_in_test.moc"
