#include "tests/core/audit/archive_fixture.h"
#include "tests/core/audit/file_anchor.h"

#include <QProcess>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

Result<AuditLog> openLog(const QString &folder, Anchor &anchor)
{
    return AuditLog::open(folder + u"/audit.db"_s, u"w1"_s, ownerKeys(), &anchor, systemClock());
}

// Archives and is killed after the step asked for.
int runChild(const QStringList &arguments)
{
    const QString folder = arguments.at(2);
    const int lastStep = arguments.at(3).toInt();
    FileAnchor anchor(folder + u"/anchor"_s);
    Result<AuditLog> log = openLog(folder, anchor);
    if (!log)
        return 1;
    log->setHook([&](AppendStep step) {
        if (static_cast<int>(step) == lastStep)
            std::raise(SIGKILL);
    });
    Progress progress;
    return log->archive(archiveDraft(folder + u"/old.archive"_s, 2048), progress) ? 0 : 2;
}

} // namespace

// A process that dies while it archives leaves the whole log or the archived one.
class AuditArchiveCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledProcessLeavesTheWholeLogOrTheArchivedOne_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("isArchived");
        QTest::newRow("file written") << int(AppendStep::ArchiveWritten) << false;
        QTest::newRow("file verified") << int(AppendStep::ArchiveVerified) << false;
        QTest::newRow("event written") << int(AppendStep::EventsWritten) << false;
        QTest::newRow("checkpoint written") << int(AppendStep::CheckpointWritten) << false;
        QTest::newRow("events removed") << int(AppendStep::ArchiveRemoved) << false;
        QTest::newRow("committed") << int(AppendStep::Committed) << true;
        QTest::newRow("anchored") << int(AppendStep::Anchored) << true;
    }
    void aKilledProcessLeavesTheWholeLogOrTheArchivedOne()
    {
        QFETCH(int, step);
        QFETCH(bool, isArchived);
        QTemporaryDir folder;
        FileAnchor anchor(folder.filePath(u"anchor"_s));
        {
            AuditLog log = AuditLog::create(folder.filePath(u"audit.db"_s), u"w1"_s, ownerKeys(),
                                            &anchor, systemClock())
                               .value();
            QVERIFY(fill(log, 1, 3000));
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--child"_s, folder.path(), QString::number(step)});
        QVERIFY(child.waitForFinished(60000));
        QVERIFY2(child.exitStatus() == QProcess::CrashExit, QByteArray::number(child.exitCode()));

        Progress progress;
        {
            AuditReader reader =
                AuditReader::open(folder.filePath(u"audit.db"_s), databaseKey()).value();
            const AuditVerdict verdict =
                reader.verify({publicKey(), &anchor, {}}, progress).value();
            QCOMPARE(verdict.findings, std::vector<AuditFinding>());
            QCOMPARE(verdict.archived, isArchived ? 2048 : 0);
            QCOMPARE(verdict.size, isArchived ? 3001 : 3000);
            QCOMPARE(reader.list({})->total, isArchived ? 953 : 3000);
        }
        // Whatever is named is there, as it is named.
        QVERIFY(readArchive(folder.filePath(u"old.archive"_s)));
        AuditLog log = openLog(folder.path(), anchor).value();
        QVERIFY(log.verdictAtOpen().ok);
        QVERIFY(fill(log, 3001, 100));
        const Result<ArchivedLog> again =
            log.archive(archiveDraft(folder.filePath(u"again"_s), 2048), progress);
        QCOMPARE(again.has_value(), !isArchived);
        AuditReader reader =
            AuditReader::open(folder.filePath(u"audit.db"_s), databaseKey()).value();
        const AuditVerdict verdict = reader.verify({publicKey(), &anchor, {}}, progress).value();
        QCOMPARE(verdict.findings, std::vector<AuditFinding>());
        QCOMPARE(verdict.archived, 2048);
        QCOMPARE(verdict.anchored, verdict.size);
    }

    // Its frames may be on the disk all the same, with their mark, and then count at the next
    // opening.
    void aCommitThatFailsLeavesTheFile()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 3000));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        getrlimit(RLIMIT_FSIZE, &before);
        log.setHook([&](AppendStep step) {
            if (step != AppendStep::ArchiveRemoved)
                return;
            const rlimit none{1, before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &none);
        });
        const Result<ArchivedLog> failed = folder.archive(log, 2048);
        setrlimit(RLIMIT_FSIZE, &before);
        log.setHook({});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Storage);
        QVERIFY(readArchive(folder.file()));
        QVERIFY(folder.verify().ok);
        QVERIFY(folder.archive(log, 2048, u"again"_s));
        QCOMPARE(folder.verify().archived, 2048);
    }

    // Before it, nothing can name the file.
    void aFailureBeforeTheCommitLeavesNone()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 3000));
        log.setHook([&](AppendStep step) {
            if (step == AppendStep::ArchiveVerified) {
                Database database = folder.raw();
                if (!database.runScript("CREATE TRIGGER stop BEFORE INSERT ON archives"
                                        " BEGIN SELECT RAISE(ABORT, 'no'); END"))
                    qFatal("no trigger");
            }
        });
        QVERIFY(!folder.archive(log, 2048));
        QVERIFY(!QFile::exists(folder.file()));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = application.arguments(); arguments.value(1) == u"--child"_s)
        return runChild(arguments);
    AuditArchiveCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "audit_archive_crash_test.moc"
