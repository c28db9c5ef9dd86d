#include "tests/core/session/session_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
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

WorkspaceSetup setupFor(const SessionFixture &fixture)
{
    WorkspaceSetup setup;
    setup.folder = fixture.workspace();
    setup.ownerName = u"Ann"_s;
    setup.unlock = UnlockMethod::Passphrase;
    return setup;
}

// Runs `work` in another process, which ends with its result unless it is killed before.
pid_t startChild(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    return child;
}

// -1 where a signal ended it.
int statusOf(pid_t child)
{
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int createIn(SessionFixture &fixture, const SessionEnvironment &environment)
{
    return Session::create(setupFor(fixture), fixture.passphrase(), environment) ? 0 : 1;
}

// Whole, or nothing that is in the way; in the end one workspace that knows of one creation.
void requireOneWorkspace(SessionFixture &fixture, bool *wasThere = nullptr)
{
    const WorkspaceStatus status = Session::inspect(fixture.workspace(), fixture.environment());
    if (wasThere)
        *wasThere = status.exists;
    QVERIFY(!status.problem);
    if (!status.exists)
        fixture.create().reset();
    const Result<std::unique_ptr<Session>> session = fixture.unlock();
    REQUIRE_VALUE(session);
    AuditFilter filter;
    filter.action = u"workspace.created"_s;
    const Result<AuditPage> created = (*session)->auditList(filter);
    REQUIRE_VALUE(created);
    QCOMPARE(created->total, 1);
    REQUIRE_VALUE((*session)->routes());
    const Result<AuditVerdict> verdict = (*session)->auditVerify({}, fixture.progress());
    REQUIRE_VALUE(verdict);
    for (const AuditFinding &finding : verdict->findings)
        QCOMPARE(finding.kind, AuditFindingKind::Unanchored);
    const QStringList names = QDir(fixture.workspace()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(names.filter(u".draft-"_s).isEmpty(), qPrintable(names.join(u' ')));
    QVERIFY2(names.filter(u".new-"_s).isEmpty(), qPrintable(names.join(u' ')));
}

} // namespace

// What is left of a workspace that somebody was making when the process died.
class SessionCreateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillAtAnyStepLeavesAWorkspaceOrNothingInTheWay_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("folder") << int(CreationStep::FolderReady) << false;
        QTest::newRow("databases") << int(CreationStep::DatabasesMade) << false;
        QTest::newRow("synced") << int(CreationStep::DatabasesSynced) << false;
        QTest::newRow("committed") << int(CreationStep::Committed) << true;
        QTest::newRow("finished") << int(CreationStep::Finished) << true;
    }
    void aKillAtAnyStepLeavesAWorkspaceOrNothingInTheWay()
    {
        QFETCH(int, step);
        QFETCH(bool, isThere);
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        environment.onCreationStep = [step](CreationStep now) {
            if (int(now) == step)
                _exit(9);
        };
        QCOMPARE(statusOf(startChild([&] { return createIn(fixture, environment); })), 9);
        bool wasThere = false;
        requireOneWorkspace(fixture, &wasThere);
        QCOMPARE(wasThere, isThere);
    }

    void aKillAtAnyMomentLeavesAWorkspaceOrNothingInTheWay()
    {
        const bool isLong = qEnvironmentVariableIsSet("WARDEN_LONG");
        QRandomGenerator random(20'261'125);
        qint64 whole = 0; // microseconds that an undisturbed creation takes
        {
            SessionFixture fixture;
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(statusOf(startChild([&] { return createIn(fixture, fixture.environment()); })),
                     0);
            whole = timer.nsecsElapsed() / 1000;
        }
        int killed = 0;
        for (int i = 0; i < (isLong ? 400 : 12); ++i) {
            SessionFixture fixture;
            const pid_t child =
                startChild([&] { return createIn(fixture, fixture.environment()); });
            QThread::usleep(static_cast<unsigned long>(random.bounded(whole)));
            kill(child, SIGKILL);
            killed += statusOf(child) == -1;
            requireOneWorkspace(fixture);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(killed > 2, qPrintable(QString::number(killed)));
    }

    void twoWhoCreateAtOnceMakeOneWorkspace()
    {
        for (int i = 0; i < 3; ++i) {
            SessionFixture fixture;
            std::vector<pid_t> children;
            for (int each = 0; each < 3; ++each) {
                children.push_back(
                    startChild([&] { return createIn(fixture, fixture.environment()); }));
            }
            int made = 0;
            for (pid_t child : children)
                made += statusOf(child) == 0;
            QCOMPARE(made, 1);
            requireOneWorkspace(fixture);
        }
    }

    void aDatabaseWithoutItsKeyringIsNeverTouched()
    {
        for (const QString &name : {u"contacts.db"_s, u"audit.db"_s, u"contacts-2.db"_s}) {
            SessionFixture fixture;
            fixture.create().reset();
            fixture.keep(u"audit.db"_s);
            QVERIFY(QFile::remove(fixture.workspace() + u"/keyring.json"_s));
            for (const QString &own : {u"contacts.db"_s, u"audit.db"_s}) {
                if (own != name)
                    QVERIFY(QFile::remove(fixture.workspace() + u'/' + own));
            }
            if (name == u"contacts-2.db"_s)
                QVERIFY(QFile::copy(fixture.path(u"kept-audit.db"_s),
                                    fixture.workspace() + u'/' + name));
            QFile database(fixture.workspace() + u'/' + name);
            QVERIFY(database.open(QIODevice::ReadOnly));
            const QByteArray before = database.readAll();
            const Result<Session::Created> again =
                Session::create(setupFor(fixture), fixture.passphrase(), fixture.environment());
            QVERIFY(!again);
            QCOMPARE(again.error().reason, ErrorReason::WorkspaceExists);
            QVERIFY(database.seek(0));
            QCOMPARE(database.readAll(), before);
            QVERIFY(!QFile::exists(fixture.workspace() + u"/keyring.json"_s));
        }
    }

    void aWorkspaceThatCouldNotBeMadeIsNotInTheWay()
    {
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        auto keychain = std::make_shared<MemorySecretStore>();
        environment.keychain = keychain;
        WorkspaceSetup setup = setupFor(fixture);
        setup.unlock = UnlockMethod::Keychain;
        // The disk is full, or something like it, when keyring.json is to be written.
        environment.onCreationStep = [&](CreationStep step) {
            if (step == CreationStep::KeychainWritten)
                QVERIFY(QDir().mkpath(fixture.workspace() + u"/keyring.json/x"_s));
        };
        const Result<Session::Created> failed = Session::create(setup, Secret(), environment);
        QVERIFY(!failed);
        QCOMPARE(keychain->entryCount(), 0);
        QVERIFY(QDir(fixture.workspace() + u"/keyring.json"_s).removeRecursively());
        QVERIFY(!Session::inspect(fixture.workspace(), fixture.environment()).exists);

        // Whoever opens it doesn't let a new key near a keychain that can't keep it.
        keychain->setState(SecretState::Locked);
        environment.onCreationStep = {};
        const Result<Session::Created> locked = Session::create(setup, Secret(), environment);
        QVERIFY(!locked);
        QCOMPARE(locked.error().reason, ErrorReason::KeychainLocked);
        const QStringList names = QDir(fixture.workspace()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(names.filter(u".db"_s).isEmpty(), qPrintable(names.join(u' ')));
        requireOneWorkspace(fixture);
    }

    void theAnchorFollowsFromTheFirstEvent()
    {
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        environment.keychain = std::make_shared<MemorySecretStore>();
        WorkspaceSetup setup = setupFor(fixture);
        setup.unlock = UnlockMethod::Keychain;
        const Result<Session::Created> created = Session::create(setup, Secret(), environment);
        REQUIRE_VALUE(created);
        const Result<AuditVerdict> verdict = created->session->auditVerify({}, fixture.progress());
        REQUIRE_VALUE(verdict);
        QVERIFY(verdict->ok);
        QCOMPARE(verdict->anchored, verdict->size);
    }
};

QTEST_GUILESS_MAIN(SessionCreateTest)
#include "session_create_test.moc"
