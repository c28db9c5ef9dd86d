#include "tests/core/audit/file_anchor.h"
#include "tests/core/watch/channel_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <csignal>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int attackers = 80;
const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::utc());

Clock fixedClock()
{
    return [] { return start; };
}

Result<AuditLog> openLog(const QString &folder, FileAnchor &anchor)
{
    return AuditLog::open(folder + u"/audit.db"_s, u"w1"_s, ownerKeys(), &anchor, fixedClock());
}

// Looks at the log, a few events at a time, and is killed at the step of the look that is asked
// for; with -1 at no step of its own.
int runChild(const QStringList &arguments)
{
    const QString folder = arguments.at(2);
    const int lastLook = arguments.at(3).toInt();
    const int lastStep = arguments.at(4).toInt();
    FileAnchor anchor(folder + u"/anchor"_s);
    Result<AuditLog> log = openLog(folder, anchor);
    if (!log)
        return 1;
    int count = 0;
    log->setHook([&](AppendStep step) {
        if (count == lastLook && static_cast<int>(step) == lastStep)
            std::raise(SIGKILL);
    });
    LogWatch watch(fixedClock());
    Progress progress;
    for (;;) {
        ++count;
        const Result<WatchReport> report = watch.look(*log, 3, progress);
        if (!report && report.error().kind != ErrorKind::Busy &&
            report.error().reason != ErrorReason::ChangedMeanwhile)
            return 2;
        if (report && report->left == 0)
            return 0;
    }
}

} // namespace

// Whatever ends a process, each alert is raised once.
class LogWatchCrashTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void fill()
    {
        QVERIFY(m_folder.isValid());
        FileAnchor anchor(m_folder.filePath(u"anchor"_s));
        AuditLog log = AuditLog::create(m_folder.filePath(u"audit.db"_s), u"w1"_s, ownerKeys(),
                                        &anchor, fixedClock())
                           .value();
        std::vector<OutboxEvent> events;
        for (int failure = 0; failure < 5; ++failure) { // interleaved
            for (int i = 0; i < attackers; ++i)
                events.push_back(eventAt(start.addSecs(failure - 100),
                                         actions::workspaceUnlockFailed,
                                         u"person "_s + QString::number(i)));
        }
        QVERIFY(log.append(events));
        for (const QString &channel : {u"a"_s, u"b"_s})
            QVERIFY(AlertChannelTable(log.database()).insert(channelOf(channel)));
    }

    // To each channel, of each alert.
    static void everyAlertIsToBeToldOnce(Database &database)
    {
        QSet<QString> told;
        const auto deliveries = AlertDeliveryTable(database).newest({}, 1000).value();
        for (const AlertDelivery &delivery : deliveries) {
            QCOMPARE(delivery.telling, 1);
            told.insert(delivery.channel + delivery.alert);
        }
        QCOMPARE(deliveries.size(), size_t(2 * attackers));
        QCOMPARE(told.size(), 2 * attackers);
    }

    std::unique_ptr<QProcess> child(int look, int step)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(
            QCoreApplication::applicationFilePath(),
            {u"--child"_s, m_folder.path(), QString::number(look), QString::number(step)});
        return process;
    }

    void everyAlertIsThereOnce()
    {
        AuditReader reader =
            AuditReader::open(m_folder.filePath(u"audit.db"_s), databaseKey()).value();
        const std::vector<KeptAlert> alerts = allAlerts(reader.database());
        QSet<QString> who;
        for (const KeptAlert &alert : alerts) {
            QCOMPARE(alert.count, 5);
            who.insert(alert.group.front().value);
        }
        QCOMPARE(alerts.size(), size_t(attackers));
        QCOMPARE(who.size(), attackers);
        QCOMPARE(toldOf(reader, actions::alertRaised), attackers);
        everyAlertIsToBeToldOnce(reader.database());
        FileAnchor anchor(m_folder.filePath(u"anchor"_s));
        Progress progress;
        const AuditVerdict verdict = reader.verify({publicKey(), &anchor, {}}, progress).value();
        for (const AuditFinding &finding : verdict.findings)
            qWarning() << auditFindingKindName(finding.kind) << finding.fromSeq << finding.toSeq;
        QVERIFY(verdict.ok);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        fill();
    }

    void aProcessThatIsKilledAtAnyStepLeavesEachAlertOnce()
    {
        int killed = 0;
        for (int look = 1; look < 20; ++look) {
            for (const AppendStep step : {AppendStep::Begun, AppendStep::EventsWritten,
                                          AppendStep::CheckpointWritten, AppendStep::Committed}) {
                const std::unique_ptr<QProcess> process = child(1 + look % 3, int(step));
                QVERIFY(process->waitForFinished(20'000));
                killed += process->exitStatus() == QProcess::CrashExit;
                if (process->exitStatus() == QProcess::NormalExit)
                    QCOMPARE(process->exitCode(), 0);
            }
        }
        QVERIFY2(killed >= 20, qPrintable(QString::number(killed)));
        const std::unique_ptr<QProcess> last = child(-1, -1);
        QVERIFY(last->waitForFinished(20'000));
        QCOMPARE(last->exitCode(), 0);
        everyAlertIsThereOnce();
    }

    void processesThatAreKilledAtRandomMomentsLeaveEachAlertOnce()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int killed = 0;
        for (int round = 0; round < 25; ++round) {
            // Two at a time, which get in each other's way as well.
            const std::unique_ptr<QProcess> one = child(-1, -1);
            const std::unique_ptr<QProcess> other = child(-1, -1);
            QVERIFY(one->waitForStarted());
            QVERIFY(other->waitForStarted());
            QThread::msleep(random.bounded(10, 90));
            for (QProcess *process : {one.get(), other.get()}) {
                if (process->state() == QProcess::Running)
                    process->kill();
                QVERIFY(process->waitForFinished(20'000));
                killed += process->exitStatus() == QProcess::CrashExit;
            }
        }
        QVERIFY2(killed >= 4, qPrintable(QString::number(killed)));
        const std::unique_ptr<QProcess> last = child(-1, -1);
        QVERIFY(last->waitForFinished(20'000));
        QCOMPARE(last->exitCode(), 0);
        everyAlertIsThereOnce();
    }

    void twoProcessesAtOnceRaiseEachAlertOnce()
    {
        const std::unique_ptr<QProcess> one = child(-1, -1);
        const std::unique_ptr<QProcess> other = child(-1, -1);
        QVERIFY(one->waitForFinished(60'000));
        QVERIFY(other->waitForFinished(60'000));
        QCOMPARE(one->exitCode(), 0);
        QCOMPARE(other->exitCode(), 0);
        everyAlertIsThereOnce();
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--child"_L1)
        return runChild(application.arguments());
    LogWatchCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "log_watch_crash_test.moc"
