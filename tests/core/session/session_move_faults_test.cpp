#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/sync/run_lease.h"
#include "core/vault/move_file.h"
#include "core/vault/vault.h"
#include "tests/core/session/move_world.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace warden;

namespace {

// The places where the pieces of an export begin, and its end.
std::vector<qsizetype> piecesOf(const QByteArray &file)
{
    std::vector<qsizetype> starts;
    qsizetype at = file.indexOf('\n', file.indexOf('\n') + 1) + 1;
    for (; at < file.size(); at += sealedPieceSize + aeadOverhead)
        starts.push_back(at);
    starts.push_back(file.size());
    return starts;
}

} // namespace

// What goes wrong while a workspace moves: nothing is lost by it, and nothing half is left.
class SessionMoveFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherCodeOpensNothing()
    {
        World world;
        SessionFixture other;
        const std::unique_ptr<Session> session = other.create();
        const Result<Secret> code = session->createRecoveryCode();
        REQUIRE_VALUE(code);
        for (const Secret &wrong : {code->clone(), Secret::fromText(u"no code"_s)}) {
            const Result<ImportedWorkspace> imported = world.import({}, wrong);
            QVERIFY(!imported);
            QCOMPARE(imported.error().kind, ErrorKind::Locked);
            QCOMPARE(imported.error().reason, ErrorReason::WrongRecoveryCode);
        }
        QVERIFY(!QFile::exists(world.folder()));
    }

    void aFileThatIsntAsItWasWrittenIsRefused_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"cut off", "changed", "swapped", "longer", "foreign", "empty"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void aFileThatIsntAsItWasWrittenIsRefused()
    {
        QFETCH(const QString, how);
        World world;
        const QByteArray whole = bytesOf(world.file());
        const std::vector<qsizetype> starts = piecesOf(whole);
        QVERIFY2(starts.size() > 3, "several pieces are needed");
        std::vector<QByteArray> broken;
        if (how == u"cut off"_s) {
            for (const qsizetype start : starts) {
                for (const qsizetype size : {start - 1, start, start + 1, start + 40}) {
                    if (size < whole.size())
                        broken.push_back(whole.first(size));
                }
            }
        } else if (how == u"changed"_s) {
            std::vector<qsizetype> places{0, 5, 30, 100, starts.front() - 2};
            for (const qsizetype start : starts) {
                for (const qsizetype place : {start, start + 20, start + 400, start - 1}) {
                    if (place < whole.size())
                        places.push_back(place);
                }
            }
            for (const qsizetype place : places) {
                broken.push_back(whole);
                broken.back()[place] = static_cast<char>(whole[place] ^ 1);
            }
        } else if (how == u"swapped"_s) {
            const qsizetype size = starts[1] - starts[0];
            broken.push_back(whole.first(starts[0]) + whole.sliced(starts[1], size) +
                             whole.sliced(starts[0], size) + whole.sliced(starts[2]));
            broken.push_back(whole.first(starts[0]) + whole.sliced(starts[1]));
        } else if (how == u"longer"_s) {
            broken.push_back(whole + 'x');
            broken.push_back(whole + whole.sliced(starts[starts.size() - 2]));
        } else if (how == u"foreign"_s) {
            broken.push_back("BEGIN:VCARD\r\n");
            broken.push_back(QByteArray(100'000, '\0'));
            broken.push_back("{\"format\":\"something else\",\"version\":1}\n");
        } else {
            broken.push_back({});
        }
        const QString path = world.fixture.path(u"broken"_s);
        for (const QByteArray &bytes : broken) {
            write(path, bytes);
            const Result<ImportedWorkspace> imported = world.import(path);
            QVERIFY(!imported);
            QCOMPARE(imported.error().kind, ErrorKind::Invalid);
            QVERIFY(imported.error().reason == ErrorReason::ExportDamaged ||
                    imported.error().reason == ErrorReason::NotAnExport);
            QVERIFY(!isThere(world));
        }
        // Nothing of it is in the way.
        REQUIRE_VALUE(world.import());
        requireWhole(world);
    }

    void aFileThatNoOwnerSignedIsRefused()
    {
        World world;
        Vault vault = need(Vault::open(world.fixture.workspace()));
        REQUIRE_VALUE(vault.unlockWithPassphrase(u"Ann"_s, world.fixture.passphrase()));
        const QByteArray keyring = bytesOf(world.fixture.workspace() + u"/keyring.json"_s);
        MoveManifest manifest{u"x"_s, QDateTime::currentDateTimeUtc(), u"Bo"_s, 0,
                              QByteArray(32, 'r')};
        for (const MovedPart part : {MovedPart::Keyring, MovedPart::Contacts, MovedPart::Audit})
            manifest.files.push_back({part, 10, QByteArray(32, 'h')});
        const Secret own = need(newEd25519KeyPair()).privateKey;
        Result<MoveFileWriter> writer =
            MoveFileWriter::create(world.fixture.path(u"forged"_s), vault.keyring(), own, manifest);
        REQUIRE_VALUE(writer);
        REQUIRE_VALUE(writer->write(QByteArray(30, 'x')));
        REQUIRE_VALUE(writer->commit([] { return Result<void>(); }));
        const Result<ImportedWorkspace> imported = world.import(world.fixture.path(u"forged"_s));
        QVERIFY(!imported);
        QCOMPARE(imported.error().reason, ErrorReason::ExportDamaged);
    }

    void aFolderWithAnythingInItIsLeftAsItIs()
    {
        World world;
        QVERIFY(QDir().mkpath(world.folder()));
        write(world.folder() + u"/letter.txt"_s, "dear");
        Result<ImportedWorkspace> imported = world.import();
        QVERIFY(!imported);
        QCOMPARE(imported.error().reason, ErrorReason::FolderNotEmpty);
        QCOMPARE(QDir(world.folder()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"letter.txt"_s});
        QVERIFY(QFile::remove(world.folder() + u"/letter.txt"_s));
        REQUIRE_VALUE(world.import());
        imported = world.import();
        QVERIFY(!imported);
        QCOMPARE(imported.error().reason, ErrorReason::WorkspaceExists);
        requireWhole(world);
    }

    void aKilledImportLeavesNothingOrAllOfIt()
    {
        World world;
        const auto import = [&](const SessionEnvironment &environment) {
            return Session::importWorkspace(
                       {world.file(), world.folder(), UnlockMethod::RecoveryCode}, world.code,
                       Secret(), environment, world.fixture.progress())
                       ? 0
                       : 1;
        };
        const auto killAt = [&](const std::function<pid_t()> &start) {
            int status = 0;
            const pid_t child = start();
            waitpid(child, &status, 0);
            const bool wasThere = isThere(world);
            if (!wasThere)
                REQUIRE_VALUE(world.import());
            requireWhole(world);
            QVERIFY(QDir(world.folder()).removeRecursively());
        };
        for (const CreationStep step :
             {CreationStep::FolderReady, CreationStep::DatabasesMade, CreationStep::DatabasesSynced,
              CreationStep::Committed, CreationStep::Finished}) {
            SessionEnvironment environment = world.fixture.environment();
            environment.onCreationStep = [=](CreationStep reached) {
                if (reached == step)
                    kill(getpid(), SIGKILL);
            };
            killAt([&] {
                const pid_t child = fork();
                if (child == 0)
                    _exit(import(environment));
                return child;
            });
            if (QTest::currentTestFailed())
                return;
        }
        QElapsedTimer timer;
        timer.start();
        REQUIRE_VALUE(world.import());
        const int whole = static_cast<int>(timer.nsecsElapsed() / 1000);
        QVERIFY(QDir(world.folder()).removeRecursively());
        for (int i = 0; i < (qEnvironmentVariableIsSet("WARDEN_LONG") ? 100 : 8); ++i) {
            killAt([&] {
                const pid_t child = fork();
                if (child == 0)
                    _exit(import(world.fixture.environment()));
                QThread::usleep(QRandomGenerator::global()->bounded(whole));
                kill(child, SIGKILL);
                return child;
            });
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aKilledExportLeavesNoCopiesAndNoFile()
    {
        World world;
        const auto leftovers = [&] {
            return QDir(world.fixture.workspace())
                .entryList({u"*snapshot-*"_s}, QDir::Dirs | QDir::Hidden);
        };
        const QString path = world.fixture.path(u"second"_s);
        const pid_t child = fork();
        if (child == 0) {
            Progress progress(
                [](const ProgressStep &step) {
                    if (step.subject == u"second"_s)
                        kill(getpid(), SIGKILL);
                },
                {});
            const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
            _exit((*owner)->exportWorkspace(path, Session::Existing::Keep,
                                            Session::Afterwards::GoOn, progress)
                      ? 0
                      : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(leftovers().size(), 1);
        QVERIFY(!QFile::exists(path));
        const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
        REQUIRE_VALUE(owner);
        QVERIFY(leftovers().isEmpty());
        REQUIRE_VALUE((*owner)->exportWorkspace(
            path, Session::Existing::Keep, Session::Afterwards::GoOn, world.fixture.progress()));
        QVERIFY(QDir(world.fixture.path({})).entryList({u"second.*"_s}, QDir::Files).isEmpty());
    }

    void anExportThatIsStoppedLeavesNothing()
    {
        World world;
        const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
        REQUIRE_VALUE(owner);
        bool isOn = true;
        Progress progress([&](const ProgressStep &step) { isOn = step.subject != u"second"_s; },
                          [&] { return !isOn; });
        const QString path = world.fixture.path(u"second"_s);
        const Result<ExportedWorkspace> exported = (*owner)->exportWorkspace(
            path, Session::Existing::Keep, Session::Afterwards::Retire, progress);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(world.fixture.workspace())
                    .entryList({u"*snapshot-*"_s}, QDir::Dirs | QDir::Hidden)
                    .isEmpty());
        REQUIRE_VALUE((*owner)->sync({}, world.fixture.progress())); // not retired
    }

    void nothingIsWrittenOverAndNoneMadeWithoutACode()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> owner = fixture.create();
        const QString path = fixture.path(u"move"_s);
        const auto tried = [&] {
            return errorOf(owner->exportWorkspace(path, Session::Existing::Keep,
                                                  Session::Afterwards::GoOn, fixture.progress()));
        };
        QCOMPARE(tried().value().reason, ErrorReason::NoRecoveryCode);
        REQUIRE_VALUE(owner->createRecoveryCode());
        write(path, "mine");
        QCOMPARE(tried().value().reason, ErrorReason::AlreadyExists);
        QCOMPARE(bytesOf(path), "mine");
    }

    void aRunOfAnotherProcessIsWaitedForAndThenTold()
    {
        World world;
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            const Result<RunLease> lease = RunLease::acquire(
                world.fixture.workspace(), std::chrono::seconds(5), world.fixture.progress());
            (void)!::write(ready[1], lease ? "y" : "n", 1);
            pause();
            _exit(0);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), 1);
        QCOMPARE(answer, 'y');
        const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
        REQUIRE_VALUE(owner);
        const Result<ExportedWorkspace> exported =
            (*owner)->exportWorkspace(world.fixture.path(u"second"_s), Session::Existing::Keep,
                                      Session::Afterwards::GoOn, world.fixture.progress());
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, ErrorKind::Busy);
        QVERIFY(!QFile::exists(world.fixture.path(u"second"_s)));
    }
};

QTEST_GUILESS_MAIN(SessionMoveFaultsTest)
#include "session_move_faults_test.moc"
