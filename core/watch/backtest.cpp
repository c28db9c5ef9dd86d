#include "core/watch/backtest.h"

#include "core/alerts/alert_engine.h"
#include "core/audit/event_table.h"
#include "core/audit/facet_table.h"
#include "core/base/timestamp.h"
#include "core/watch/log_scan.h"
#include "core/watch/said_values.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostShown = 100;
constexpr qint64 everything = std::numeric_limits<qint64>::max();

// How long before an alert its first event may be, in milliseconds.
qint64 lookBackOf(const RuleSet &rules)
{
    qint64 longest = 0;
    for (const RuleEntry &entry : rules.entries()) {
        if (entry.rule.firstSeen || entry.rule.unusual || entry.rule.overdue)
            return everything;
        // Windows that follow each other are one alert: twice, so that it begins where it does.
        if (entry.rule.correlation)
            longest = std::max(longest, 2 * entry.rule.correlation->timespan);
    }
    return longest;
}

// The number before the first event that has to be looked at.
Result<qint64> startOf(Database &database, qint64 since)
{
    const Result<std::optional<qint64>> block =
        database.integer("SELECT min(block) FROM facet_blocks WHERE latest >= ?", since);
    if (!block)
        return block.failure();
    if (!*block)
        return EventTable(database).size();
    return **block * eventsInBlock;
}

class Counting
{
public:
    Counting(const RuleSet &rules, const QDateTime &since, const QDateTime &until)
        : m_since(since), m_until(until)
    {
        for (const RuleEntry &entry : rules.entries()) {
            if (entry.isSilent)
                continue;
            m_places.insert(entry.rule.key(), m_rules.size());
            m_rules.push_back({entry.rule.key(), entry.rule.name});
        }
    }

    void take(AlertsTaken taken)
    {
        for (Alert &alert : taken.alerts) {
            const auto place = m_places.constFind(alert.rule);
            if (place != m_places.constEnd())
                take(std::move(alert), m_rules[*place]);
        }
        for (const QString &rule : std::as_const(taken.undecided)) {
            const auto place = m_places.constFind(rule);
            if (place != m_places.constEnd())
                ++m_rules[*place].undecided;
        }
    }
    std::vector<RuleBacktest> result() { return std::move(m_rules); }

private:
    void take(Alert alert, RuleBacktest &rule)
    {
        if (alert.goesOn) {
            const auto known = std::ranges::find(rule.newest, alert.id,
                                                 [](const Firing &one) { return one.alert.id; });
            if (known != rule.newest.end())
                known->alert = std::move(alert);
            return;
        }
        if (alert.until < m_since || alert.until >= m_until)
            return;
        ++rule.fired;
        ++rule.perDay[alert.until.toUTC().date()];
        if (rule.newest.size() >= mostShown)
            rule.newest.erase(rule.newest.begin());
        rule.newest.push_back({std::move(alert)});
    }

    const QDateTime m_since;
    const QDateTime m_until;
    QHash<QString, size_t> m_places;
    std::vector<RuleBacktest> m_rules;
};

// As of an alert that is kept.
Result<void> keepWhatIsSaid(Database &database, std::vector<RuleBacktest> &rules,
                            const Progress &progress)
{
    for (RuleBacktest &rule : rules) {
        if (Result<void> goOn = progress.check(); !goOn)
            return goOn;
        for (Firing &one : rule.newest) {
            Result<std::optional<Event>> first = firstEventOf(database, one.alert);
            if (!first)
                return first.failure();
            one.first = std::move(*first);
            one.alert.group = saidGroup(one.alert, one.first);
        }
    }
    return {};
}

} // namespace

Result<Backtest> backtest(Database &database, const RuleSet &rules, const QDateTime &since,
                          const QDateTime &until, Progress &progress)
{
    const qint64 back = lookBackOf(rules);
    const Result<qint64> start =
        back == everything ? Result<qint64>(0) : startOf(database, toMilliseconds(since) - back);
    if (!start)
        return start.failure();
    const Result<qint64> size = EventTable(database).size();
    if (!size)
        return size.failure();
    AlertEngine engine(rules);
    Counting counting(rules, since, until);
    Backtest result;
    QDateTime newest;
    const auto take = [&](qint64 seq, const Event &event, const QJsonObject &raw) {
        ++result.events;
        // What came in when isn't known any more: not before the ones before it.
        if (event.time.isValid() && event.time < until) {
            newest = newest.isValid() ? std::max(newest, event.time) : event.time;
            counting.take(engine.take(seq, event, raw, newest));
        }
        return true;
    };
    if (Result<void> scanned = scanLog(database, {*start, *size}, engine, take, progress); !scanned)
        return scanned.failure();
    counting.take(engine.advance(until));
    result.rules = counting.result();
    if (Result<void> emptied = keepWhatIsSaid(database, result.rules, progress); !emptied)
        return emptied.failure();
    return result;
}

} // namespace warden
