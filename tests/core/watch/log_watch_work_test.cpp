#include "core/alerts/rule_reader.h"
#include "core/watch/portioned_taking.h"
#include "tests/core/watch/watch_fixture.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 1000;

// All within a quarter of an hour, as a service tells them that begins with the newest.
std::vector<OutboxEvent> newestFirst(const QDateTime &until)
{
    std::vector<OutboxEvent> events;
    for (int i = 0; i < many; ++i)
        events.push_back(
            eventAt(until.addMSecs(-800 * i), actions::workspaceUnlockFailed, u"Ann"_s));
    return events;
}

qint64 reachedIn(AuditLog &log)
{
    return WatchStateTable(log.database()).head().value().lastSeq;
}

} // namespace

// What a look takes on, whatever is in the log.
class LogWatchWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookEndsAfterSoManySteps()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(newestFirst(folder.now)));
        Progress progress;
        WatchReport all;
        int looks = 0;
        do {
            LogWatch watch(folder.clock(), 500); // each as after a start
            const qint64 before = reachedIn(log);
            const Result<WatchReport> report = watch.look(log, 100'000, progress);
            QVERIFY(report);
            QVERIFY(report->events > 0);
            QVERIFY2(report->events <= 500, qPrintable(QString::number(report->events)));
            QCOMPARE(reachedIn(log), before + report->events);
            all.append(*report);
            ++looks;
        } while (all.left > 0 && looks < 2 * many);
        QCOMPARE(all.left, 0);
        QVERIFY(looks > 2);
        const std::vector<KeptAlert> alerts = allAlerts(log.database());
        QCOMPARE(alerts.size(), size_t(1));
        QCOMPARE(alerts.front().count, many);
        QCOMPARE(alerts.front().from, folder.now.addMSecs(-800 * (many - 1)));
        QCOMPARE(alerts.front().until, folder.now);
    }

    void beforeEachEventItMayBeStopped()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(newestFirst(folder.now)));
        int asked = 0;
        Progress stopping({}, [&] { return ++asked > 100; });
        LogWatch watch(folder.clock());
        const Result<WatchReport> stopped = watch.look(log, 100'000, stopping);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(reachedIn(log), 0);
        QVERIFY(allAlerts(log.database()).empty());
        asked = std::numeric_limits<int>::min();
        QCOMPARE(watch.look(log, 100'000, stopping).value().left, 0);
        QVERIFY(asked - std::numeric_limits<int>::min() >= many);
    }

    // Of values it would go over all that are newer for each.
    void aPortionIsTakenByTime()
    {
        const RuleSet set(
            {{u"file"_s, readRules("title: a\nname: a\nlogsource: {product: contact_warden}\n"
                                   "detection: {s: {action: x}, condition: s}\n---\n"
                                   "title: b\nname: b\ncorrelation:\n    type: value_count\n"
                                   "    rules: [a]\n    timespan: 1d\n"
                                   "    condition: {field: actor, gte: 3}\n")
                             .rules}});
        QVERIFY(set.problems().empty());
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000);
        AlertEngine engine(set);
        const Progress progress;
        PortionedTaking taking(engine, now, 1'000'000'000, progress);
        const int few = many / 2;
        for (int i = 0; i < few; ++i)
            QVERIFY(
                taking.add(i + 1, eventAt(now.addSecs(-i), u"x"_s, QString::number(i)).event, {}));
        QVERIFY(taking.finish());
        QCOMPARE(taking.last(), few);
        QVERIFY2(engine.steps() < few * 10, qPrintable(QString::number(engine.steps())));
        QCOMPARE(taking.taken.alerts.back().count, few);
        QVERIFY(!taking.isFull());
    }
};

QTEST_GUILESS_MAIN(LogWatchWorkTest)
#include "log_watch_work_test.moc"
