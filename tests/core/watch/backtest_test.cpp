#include "core/alerts/rule_reader.h"
#include "core/base/timestamp.h"
#include "core/watch/backtest.h"
#include "tests/core/watch/watch_fixture.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

// What rules would have told of.
class BacktestTest : public QObject
{
    Q_OBJECT

private:
    LogFolder m_folder;
    std::optional<AuditLog> m_log;
    Progress m_progress;

    RuleBacktest oneOf(const QString &name, int days)
    {
        const WatchedRules rules = watchedRules(m_log->database()).value();
        const Result<Backtest> result = backtest(
            m_log->database(), rules.set, m_folder.now.addDays(-days), m_folder.now, m_progress);
        if (!result)
            return {};
        for (const RuleBacktest &one : result->rules) {
            if (one.name == name)
                return one;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_log.emplace(m_folder.create());
        // Oldest first, as they come: 100, 50, 20 and 1 days ago.
        for (const int days : {100, 50, 20, 1})
            QVERIFY(m_log->append(failuresOf(u"Ann"_s, 6, m_folder.now.addDays(-days))));
        for (const int days : {100, 50, 20})
            QVERIFY(m_log->append(std::vector{
                eventAt(m_folder.now.addDays(-days).addSecs(100), actions::planHeld, u"Ann"_s)}));
    }

    void aRuleTellsHowOftenItWouldHaveFired()
    {
        QCOMPARE(oneOf(u"failed_unlocks"_s, 365).fired, 4);
        const RuleBacktest quarter = oneOf(u"failed_unlocks"_s, 90);
        QCOMPARE(quarter.fired, 3);
        QCOMPARE(quarter.newest.size(), size_t(3));
        QCOMPARE(quarter.newest.back().alert.count, 6); // with what came after it fired
        QCOMPARE(quarter.newest.back().first->action, actions::workspaceUnlockFailed);
        QCOMPARE(quarter.newest.back().first->time, m_folder.now.addDays(-1));
        QCOMPARE(quarter.perDay.size(), 3);
        QCOMPARE(quarter.perDay.value(m_folder.now.addDays(-20).date()), 1);
        QCOMPARE(oneOf(u"failed_unlocks"_s, 10).fired, 1);
        QCOMPARE(oneOf(u"plan_held"_s, 90).fired, 2);
        QCOMPARE(oneOf(u"two_factor_off"_s, 365).fired, 0);
    }

    void nothingIsKeptOfIt()
    {
        const WatchHead before = WatchStateTable(m_log->database()).head().value();
        QCOMPARE(oneOf(u"failed_unlocks"_s, 365).fired, 4);
        QCOMPARE(WatchStateTable(m_log->database()).head().value(), before);
        QVERIFY(allAlerts(m_log->database()).empty());
    }

    // Also where it lies in a block of events that has nothing of the time.
    void anEventBeforeTheTimeCountsForAnAlertWithinIt()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        const QDateTime since = folder.now.addDays(-1);
        std::vector<OutboxEvent> events;
        for (int i = 0; i < 1020; ++i)
            events.push_back(eventAt(since.addDays(-9), u"x"_s, u"Ann"_s));
        QVERIFY(log.append(events));
        QVERIFY(log.append(failuresOf(u"Ann"_s, 5, since.addSecs(-4))));
        const WatchedRules all = watchedRules(log.database()).value();
        const WatchedRules rules = watchedRules({*all.file(u"failed_unlocks"_s)});
        const Backtest result =
            backtest(log.database(), rules.set, since, folder.now, m_progress).value();
        qint64 fired = 0;
        for (const RuleBacktest &one : result.rules)
            fired += one.fired;
        QCOMPARE(fired, 1);
    }

    void valuesThatOnlyTheServiceSentAreNotTold()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        OutboxEvent entry =
            eventAt(folder.now.addSecs(-60), actions::dataChanged, u"ann@example.org"_s);
        entry.event.source = u"hubspot"_s;
        entry.raw = R"({"who": "ann@example.org", "contactName": "Jane Doe"})";
        QVERIFY(log.append(std::vector{entry}));
        const WatchedRules rules = watchedRules({WatchedRules::File{
            u"own"_s, false,
            "title: A contact\nname: contact\ncorrelation:\n    type: event_count\n"
            "    rules: [one]\n    group-by: [who, contactName]\n"
            "    timespan: 1h\n    condition: {gte: 1}\n---\n"
            "title: One\nname: one\nlogsource: {product: hubspot}\n"
            "detection: {s: {who|exists: true}, condition: s}\n"}});
        const Backtest result =
            backtest(log.database(), rules.set, folder.now.addDays(-1), folder.now, m_progress)
                .value();
        QCOMPARE(result.rules.size(), size_t(1));
        QCOMPARE(result.rules.front().newest.size(), size_t(1));
        QCOMPARE(
            result.rules.front().newest.front().alert.group,
            (std::vector<AlertGroup>{{u"who"_s, u"ann@example.org"_s}, {u"contactName"_s, {}}}));
    }

    void itStopsWhenAskedTo()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(failuresOf(u"Ann"_s, 5000, folder.now.addSecs(-5000))));
        Progress stopped({}, [] { return true; });
        const WatchedRules rules = watchedRules(log.database()).value();
        const Result<Backtest> result =
            backtest(log.database(), rules.set, folder.now.addDays(-1), folder.now, stopped);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(BacktestTest)
#include "backtest_test.moc"
