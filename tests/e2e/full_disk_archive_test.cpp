#include "tests/e2e/old_events.h"
#include "tests/e2e/small_disk.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// Archiving to, or on, a disk without room, on the one of small-disk.sh.
class FullDiskArchiveTest : public QObject
{
    Q_OBJECT

private:
    static CommandResult archive(CommandLineWorld &world, const QString &path)
    {
        return world.run(
            {u"audit"_s, u"archive"_s, u"--before"_s, u"2020-02-02"_s, u"--out"_s, path});
    }
    static void requireWhole(CommandLineWorld &world, int archived)
    {
        const CommandResult verified = world.run({u"audit"_s, u"verify"_s});
        QCOMPARE(verified.json["archived"_L1].toInt(-1), archived);
        const QJsonArray findings = verified.json["findings"_L1].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0]["kind"_L1].toString(), u"unanchored"_s);
    }

private Q_SLOTS:
    void init() { QFile::remove(onDisk(u"ballast"_s)); }

    void aFileWithoutRoomIsntLeftAndTheLogStaysWhole()
    {
        CommandLineWorld world{WorldUnlock::Passphrase};
        QVERIFY(world.init().isOk());
        QVERIFY(addOldEvents(world, 2100));
        const QString path = onDisk(u"old.archive"_s);
        for (const qint64 room : {0, 16'384, 65'536}) {
            QVERIFY(leave(room));
            const CommandResult full = archive(world, path);
            QVERIFY2(saysFull(full), full.summary());
            QVERIFY(!QFile::exists(path));
            requireWhole(world, 0);
        }
        QVERIFY(QFile::remove(onDisk(u"ballast"_s)));
        const CommandResult made = archive(world, path);
        QVERIFY2(made.isOk(), made.summary());
        requireWhole(world, 2048);
        QVERIFY(QFile::remove(path));
    }

    void aLogWithoutRoomToForgetStaysWhole()
    {
        CommandLineWorld world{WorldUnlock::Passphrase};
        world.setWorkspace(onDisk(u"workspace"_s));
        QVERIFY2(world.init().isOk(), world.last().summary());
        QVERIFY(addOldEvents(world, 2100));
        const QString path = world.path(u"old.archive"_s);
        for (const qint64 room : {65'536, 131'072, 262'144}) {
            QVERIFY(leave(room));
            const CommandResult full = archive(world, path);
            QVERIFY(QFile::remove(onDisk(u"ballast"_s)));
            if (full.isOk())
                break;
            QVERIFY2(full.errorKind() == u"storage"_s, full.summary());
            requireWhole(world, 0);
            QFile::remove(path); // it may stay: a commit that failed could have come true
        }
        if (!QFile::exists(path))
            QVERIFY2(archive(world, path).isOk(), world.last().summary());
        requireWhole(world, 2048);
    }
};

} // namespace warden

QTEST_GUILESS_MAIN(warden::FullDiskArchiveTest)
#include "full_disk_archive_test.moc"
