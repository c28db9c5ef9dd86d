#include "tests/core/audit/audit_fixture.h"
#include "tests/core/audit/file_anchor.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

// Appends entries 4 to 6 and is killed after the step asked for.
int runChild(const QStringList &arguments)
{
    const QString folder = arguments.at(2);
    const int lastStep = arguments.at(3).toInt();
    FileAnchor anchor(folder + u"/anchor"_s);
    Result<AuditLog> log =
        AuditLog::open(folder + u"/audit.db"_s, u"w1"_s, ownerKeys(), &anchor, systemClock());
    if (!log)
        return 1;
    log->setHook([&](AppendStep step) {
        if (static_cast<int>(step) == lastStep)
            std::raise(SIGKILL);
    });
    const Result<AppendReport> report = log->append(numberedEvents(4, 3));
    return report ? 0 : 2;
}

// Appends as many batches as asked for and is killed in the last one, after the step asked for.
int runStory(const QStringList &arguments)
{
    const QString folder = arguments.at(2);
    const int batches = arguments.at(3).toInt();
    const int lastStep = arguments.at(4).toInt();
    const qint64 first = arguments.at(5).toLongLong();
    FileAnchor anchor(folder + u"/anchor"_s);
    Result<AuditLog> log =
        AuditLog::open(folder + u"/audit.db"_s, u"w1"_s, ownerKeys(), &anchor, systemClock());
    if (!log || !log->verdictAtOpen().ok)
        return 1;
    int batch = 1;
    log->setHook([&](AppendStep step) {
        if (batch == batches && static_cast<int>(step) == lastStep)
            std::raise(SIGKILL);
    });
    for (; batch <= batches; ++batch) {
        if (!log->append(numberedEvents(first + batch * 10, batch)))
            return 2;
    }
    return 3;
}

} // namespace

class AuditCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledProcessLeavesAGoodLog_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<qint64>("size");
        QTest::newRow("begun") << int(AppendStep::Begun) << qint64{3};
        QTest::newRow("events written") << int(AppendStep::EventsWritten) << qint64{3};
        QTest::newRow("checkpoint written") << int(AppendStep::CheckpointWritten) << qint64{3};
        QTest::newRow("committed") << int(AppendStep::Committed) << qint64{6};
        QTest::newRow("anchored") << int(AppendStep::Anchored) << qint64{6};
    }
    void aKilledProcessLeavesAGoodLog()
    {
        QFETCH(int, step);
        QFETCH(qint64, size);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"audit.db"_s);
        FileAnchor anchor(folder.filePath(u"anchor"_s));
        // The child makes events of its own, so the parent repeats them by what the log holds.
        {
            AuditLog log =
                AuditLog::create(path, u"w1"_s, ownerKeys(), &anchor, systemClock()).value();
            QVERIFY(log.append(numberedEvents(1, 3)));
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--child"_s, folder.path(), QString::number(step)});
        QVERIFY(child.waitForFinished(20000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        Progress progress;
        {
            // A reader that comes first sees a log that is level with its anchor or one ahead.
            AuditReader reader = AuditReader::open(path, databaseKey()).value();
            const AuditVerdict verdict =
                reader.verify({publicKey(), &anchor, {}}, progress).value();
            QVERIFY(verdict.ok);
            QCOMPARE(verdict.size, size);
            QCOMPARE(verdict.anchored, step == int(AppendStep::Committed) ? 3 : size);
        }
        AuditLog log = AuditLog::open(path, u"w1"_s, ownerKeys(), &anchor, systemClock()).value();
        QVERIFY(log.verdictAtOpen().ok);
        QCOMPARE(log.verdictAtOpen().anchored, size);
        // The outbox still has what it had: the events that came through are repeats.
        std::vector<OutboxEvent> waiting;
        AuditReader reader = AuditReader::open(path, databaseKey()).value();
        const std::vector<AuditRow> rows = reader.rows({}).value();
        for (const AuditRow &row : rows)
            waiting.insert(waiting.begin(), {row.seq, row.event});
        for (const OutboxEvent &event : numberedEvents(size + 1, 6 - size))
            waiting.push_back(event);
        const AppendReport report = log.append(waiting).value();
        QCOMPARE(report.repeated, size);
        QCOMPARE(report.size, 6);
        QCOMPARE(report.missing, 0);
        QVERIFY(reader.verify({publicKey(), &anchor, {}}, progress)->ok);
    }

    // One log that goes through all of them.
    void noHonestCrashIsCalledForgery()
    {
        const int crashes = qEnvironmentVariableIsSet("WARDEN_LONG") ? 1000 : 25;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"audit.db"_s);
        FileAnchor anchor(folder.filePath(u"anchor"_s));
        {
            AuditLog log =
                AuditLog::create(path, u"w1"_s, ownerKeys(), &anchor, systemClock()).value();
            QVERIFY(log.append(numberedEvents(1, 3)));
        }
        QRandomGenerator random(20261126);
        for (int crash = 1; crash <= crashes; ++crash) {
            const int batches = random.bounded(1, 4);
            const int step = crash % (static_cast<int>(AppendStep::Anchored) + 1);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--story"_s, folder.path(), QString::number(batches),
                         QString::number(step), QString::number(crash * 100)});
            QVERIFY(child.waitForFinished(20000));
            QVERIFY2(child.exitStatus() == QProcess::CrashExit,
                     QByteArray::number(child.exitCode()));
            AuditReader reader = AuditReader::open(path, databaseKey()).value();
            Progress progress;
            const AuditVerdict verdict =
                reader.verify({publicKey(), &anchor, {}}, progress).value();
            QVERIFY2(verdict.findings.empty(),
                     qPrintable(u"crash %1: %2"_s.arg(crash).arg(auditFindingKindName(
                         verdict.findings.empty() ? AuditFindingKind::Unanchored
                                                  : verdict.findings.front().kind))));
            QVERIFY(verdict.ok);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = application.arguments(); arguments.value(1) == u"--child"_s)
        return runChild(arguments);
    else if (arguments.value(1) == u"--story"_s)
        return runStory(arguments);
    AuditCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "audit_crash_test.moc"
