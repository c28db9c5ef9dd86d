#include "core/alerts/alert_engine.h"
#include "core/audit/audit_log.h"
#include "core/base/timestamp.h"
#include "core/watch/backtest.h"
#include "core/watch/log_watch.h"
#include "tests/bench/fifty_rules.h"
#include "tests/core/alerts/ordinary_day.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace warden;

namespace {

constexpr int days = 10;
constexpr int eventsADay = 100'000;

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

// The best of three, in microseconds.
double oneEvent(const RuleSet &rules)
{
    const std::vector<Event> day = ordinaryDay(eventsADay);
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        AlertEngine engine(rules);
        QElapsedTimer timer;
        timer.start();
        qint64 seq = 0;
        for (const Event &event : day)
            (void)engine.take(++seq, event, {}, event.time);
        best = std::min(best, secondsOf(timer) * 1e6 / double(day.size()));
    }
    return best;
}

Result<AuditLog> makeLog(const QString &path)
{
    AuditKeys keys;
    keys.database = Secret(QByteArrayView(QByteArray(32, 'a')));
    keys.signing = Secret(QByteArrayView(QByteArray(32, 's')));
    Result<AuditLog> log =
        AuditLog::create(path, QStringLiteral("bench"), std::move(keys), nullptr, systemClock());
    for (int day = 0; log && day < days; ++day) {
        std::vector<OutboxEvent> events;
        for (Event &event : ordinaryDay(eventsADay)) {
            event.id = EventId::create();
            event.time = event.time.addDays(day);
            events.push_back({{}, std::move(event)});
            if (events.size() == 1000) {
                if (const Result<AppendReport> added = log->append(events); !added)
                    return added.failure();
                events.clear();
            }
        }
    }
    return log;
}

} // namespace

// Prints as "name value" lines: how many rules there are, microseconds for one event, seconds for
// all events of a log of a million, and milliseconds for reading the rules that come along.
int main()
{
    const RuleSet rules = fiftyRules();
    if (!rules.problems().empty())
        return 1;
    std::printf("rules %d\n",
                int(std::ranges::count(rules.entries(), false, &RuleEntry::isSilent)));
    QElapsedTimer timer;
    timer.start();
    for (const BundledRule &bundled : bundledRules())
        (void)readRules(bundled.yaml);
    std::printf("reading %.1f\n", secondsOf(timer) * 1e3);
    std::printf("event %.2f\n", oneEvent(rules));
    const QTemporaryDir folder;
    Result<AuditLog> log = makeLog(folder.filePath(QStringLiteral("audit.db")));
    if (!log)
        return 1;
    Progress progress;
    const std::clock_t before = std::clock(); // of both threads
    timer.restart();
    const Result<Backtest> result =
        backtest(log->database(), rules, fromMilliseconds(ordinaryStart),
                 fromMilliseconds(ordinaryStart).addDays(days), progress);
    if (!result)
        return 1;
    std::printf("backtest %.2f\n", secondsOf(timer));
    std::printf("backtest-processor %.2f\n", double(std::clock() - before) / CLOCKS_PER_SEC);
    std::printf("backtest-events %lld\n", static_cast<long long>(result->events));
    LogWatch watch(systemClock());
    timer.restart();
    for (qint64 left = 1; left > 0;) {
        const Result<WatchReport> report = watch.look(*log, 20'000, progress);
        if (!report)
            return 1;
        left = report->left;
    }
    std::printf("watch %.2f\n", secondsOf(timer));
    return 0;
}
