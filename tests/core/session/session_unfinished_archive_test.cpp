#include "tests/core/session/old_workspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

using namespace warden;

// A process that is killed while it archives leaves nothing that nobody knows of.
class SessionUnfinishedArchiveTest : public QObject
{
    Q_OBJECT

private:
    // Ends while it archives: at the first report that `isTime` takes.
    static void dieWhileArchiving(OldWorkspace &world, const std::function<bool()> &isTime)
    {
        const pid_t child = fork();
        if (child == 0) {
            const std::unique_ptr<Session> owner = world.unlock();
            Progress progress(
                [&](const ProgressStep &) {
                    if (isTime())
                        kill(getpid(), SIGKILL);
                },
                {});
            (void)owner->auditArchive(world.fixture.environment().clock().addDays(-100),
                                      world.file(), progress);
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
    }

private Q_SLOTS:
    void aKilledArchivingLeavesNoFileThatNothingNames()
    {
        OldWorkspace world;
        const QDir folder = QFileInfo(world.file()).dir();
        const auto archiveFiles = [&] {
            return folder.entryList({u"*old.archive*"_s}, QDir::Files | QDir::Hidden);
        };
        // While the file is written beside its name, and while it is read back.
        for (const QString &there : {u"old.archive?*"_s, u"old.archive"_s}) {
            dieWhileArchiving(world, [&] {
                return !folder.entryList({there}, QDir::Files | QDir::Hidden).isEmpty();
            });
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(archiveFiles().size(), 1);
            const std::unique_ptr<Session> owner = world.unlock();
            QCOMPARE(archiveFiles(), QStringList());
            QCOMPARE(owner->auditRetention()->archives.size(), 0u);
        }
        const std::unique_ptr<Session> owner = world.unlock();
        REQUIRE_VALUE(world.archive(*owner));
        QVERIFY(world.unlock()); // which looks again, and leaves it
        QCOMPARE(world.readBack(*owner), 2048);
    }

    void aFileThatTookTheNameSinceIsLeftAlone()
    {
        OldWorkspace world;
        dieWhileArchiving(world, [&] { return QFile::exists(world.file()); });
        QFile file(world.file());
        QVERIFY(file.remove() && file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QVERIFY(world.unlock());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }
};

QTEST_GUILESS_MAIN(SessionUnfinishedArchiveTest)
#include "session_unfinished_archive_test.moc"
