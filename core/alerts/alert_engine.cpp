#include "core/alerts/alert_engine.h"

#include "core/alerts/alert_making.h"
#include "core/alerts/detection_match.h"
#include "core/base/timestamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int eventsBetweenRoom = 4096;

} // namespace

void AlertsTaken::append(AlertsTaken other)
{
    std::move(other.alerts.begin(), other.alerts.end(), std::back_inserter(alerts));
    undecided += other.undecided;
    wasTooLate = wasTooLate || other.wasTooLate;
}

AlertEngine::AlertEngine(const RuleSet &rules, AlertLimits limits)
    : m_rules(rules), m_limits(limits), m_counted(rules.entries().size())
{}

// Most rules name the actions that they are about: the others needn't be asked.
const std::vector<size_t> &AlertEngine::entriesFor(const Event &event) const
{
    const QString kind =
        event.source + between + event.details.value("log"_L1).toString() + between + event.action;
    constexpr qsizetype mostKinds = 1000;
    if (m_entriesByKind.size() > mostKinds)
        m_entriesByKind.clear();
    auto found = m_entriesByKind.find(kind);
    if (found == m_entriesByKind.end()) {
        const QString action = event.action.toCaseFolded();
        std::vector<size_t> entries;
        for (size_t i = 0; i < m_rules.entries().size(); ++i) {
            const RuleEntry &entry = m_rules.entries()[i];
            if (entry.need && entry.source->isOf(event) &&
                (entry.need->actions.isEmpty() || entry.need->actions.contains(action)))
                entries.push_back(i);
        }
        found = m_entriesByKind.insert(kind, std::move(entries));
    }
    return *found;
}

bool AlertEngine::needsRaw(const Event &event) const
{
    const std::vector<size_t> &entries = entriesFor(event);
    return std::any_of(entries.begin(), entries.end(), [this](size_t i) {
        return m_rules.entries()[i].source->fields == RuleSource::Fields::Service;
    });
}

AlertsTaken AlertEngine::take(qint64 seq, const Event &event, const QJsonObject &raw,
                              const QDateTime &arrival)
{
    AlertsTaken taken;
    m_lastSeq = std::max(m_lastSeq, seq);
    const QDateTime when = event.time.isValid() ? event.time : arrival;
    const qint64 time = when.toMSecsSinceEpoch();
    const qint64 arrived = arrival.isValid() ? arrival.toMSecsSinceEpoch() : time;
    comeBack(arrival);
    m_newest = std::max(m_newest, std::min(time, arrived));
    const EventView view(event, raw, m_rules.fields());
    for (const size_t i : entriesFor(event)) {
        ++m_steps;
        const RuleEntry &entry = m_rules.entries()[i];
        const RuleSource::Fields fields = entry.source->fields;
        const bool isBlind = fields == RuleSource::Fields::Service && !view.hasRaw();
        const DetectionAnswer answer =
            isBlind ? DetectionAnswer::Undecided : matches(*entry.rule.detection, fields, view);
        if (answer == DetectionAnswer::Undecided)
            taken.undecided.append(entry.rule.key());
        if (answer != DetectionAnswer::Yes)
            continue;
        if (entry.rule.overdue) {
            await(i, view, seq, time, arrived, taken);
            continue;
        }
        Alert alert = alertOf(entry);
        if ((entry.rule.firstSeen && !isNews(i, view, std::min(time, arrived), alert.group)) ||
            (entry.rule.unusual && !isUnusual(i, view, time, arrived, alert)))
            continue;
        if (!entry.isSilent) {
            alert.id = alertId(alert.rule, {}, seq);
            alert.from = alert.until = when;
            alert.events = {seq};
            taken.alerts.push_back(std::move(alert));
        }
        for (const Onward &place : onwardFrom(i, view, fields))
            count(place, time, seq, taken);
    }
    for (size_t i = 0; i < m_counted.size(); ++i) {
        if (m_counted[i].nextDue < m_newest)
            judge(i, m_newest, taken);
    }
    if (++m_sinceRoom >= eventsBetweenRoom) {
        m_sinceRoom = 0;
        for (size_t i = 0; i < m_counted.size(); ++i)
            makeRoom(i);
    }
    return taken;
}

AlertsTaken AlertEngine::advance(const QDateTime &now)
{
    AlertsTaken taken;
    comeBack(now);
    m_newest = std::max(m_newest, now.toMSecsSinceEpoch());
    for (size_t i = 0; i < m_counted.size(); ++i) {
        if (m_counted[i].nextDue < m_newest)
            judge(i, m_newest, taken);
        makeRoom(i);
    }
    return taken;
}

// From a time at which this computer's clock was ahead: else all would be too late until then.
void AlertEngine::comeBack(const QDateTime &now)
{
    if (now.isValid() && now.toMSecsSinceEpoch() < m_newest - m_limits.lateness)
        m_newest = now.toMSecsSinceEpoch();
    else
        return;
    for (size_t i = 0; i < m_counted.size(); ++i) { // their last ones seemed to be in the future
        if (m_rules.entries()[i].rule.overdue)
            m_counted[i].nextDue = std::numeric_limits<qint64>::min();
    }
}

// Where an event that fits this entry counts: in each correlation that refers to it, and where
// that holds in those that refer to that. RuleSet sees to it that this ends.
std::vector<Onward> AlertEngine::onwardFrom(size_t entry, const EventView &view,
                                            RuleSource::Fields fields) const
{
    std::vector<Onward> places;
    for (const size_t parent : m_rules.entries()[entry].parents) {
        const RuleEntry &correlation = m_rules.entries()[parent];
        const auto found = std::find(correlation.rules.begin(), correlation.rules.end(), entry);
        const auto which = static_cast<size_t>(found - correlation.rules.begin());
        const std::optional<Key> group = keyOf(correlation.groupSlots[which], view, fields);
        const std::optional<Key> value = keyOf(correlation.valueSlots, view, fields);
        if (!group || !value)
            continue;
        if (correlation.rule.correlation->kind == Correlation::Kind::ValueSum && !value->number)
            continue;
        places.push_back({parent, quint64(1) << which, group->folded, group->shown, value->folded,
                          value->number.value_or(0), onwardFrom(parent, view, fields)});
    }
    return places;
}

void AlertEngine::count(const Onward &place, qint64 time, qint64 seq, AlertsTaken &taken)
{
    const RuleEntry &entry = m_rules.entries()[place.entry];
    const Correlation &correlation = *entry.rule.correlation;
    if (time < m_newest - m_limits.lateness - correlation.timespan) {
        taken.wasTooLate = true;
        return;
    }
    Counted &counted = m_counted[place.entry];
    if (counted.groups.size() >= static_cast<qsizetype>(m_limits.groups) &&
        !counted.groups.contains(place.group))
        makeRoom(place.entry);
    GroupWindow &group = counted.groups[place.group];
    if (group.shown.empty())
        group.shown = place.shown;
    const WindowEvent sighting{time, seq, place.rules, place.value, place.number, place.further};
    ++m_steps;
    if (!group.add(correlation, sighting, m_limits.sightings, m_steps)) {
        taken.wasTooLate = true;
        return;
    }
    counted.hasChanged = true;
    if (correlation.isBoundedAbove()) {
        counted.nextDue = std::min(counted.nextDue, *group.due(correlation));
        return;
    }
    std::vector<Holding> holding;
    if (const auto found = group.foundAround(correlation, sighting, holding, m_steps))
        tell(place.entry, group, place.group, *found, taken);
    passOn(holding, taken);
}

void AlertEngine::judge(size_t entry, qint64 now, AlertsTaken &taken)
{
    if (m_rules.entries()[entry].rule.overdue) {
        tellOverdue(entry, now, taken);
        return;
    }
    const Correlation &correlation = *m_rules.entries()[entry].rule.correlation;
    Counted &counted = m_counted[entry];
    counted.nextDue = std::numeric_limits<qint64>::max();
    counted.hasChanged = true;
    m_steps += counted.groups.size();
    std::vector<Holding> holding;
    QStringList keys; // of those whose time is over
    for (auto group = counted.groups.cbegin(); group != counted.groups.cend(); ++group) {
        const std::optional<qint64> due = group->due(correlation);
        if (due && *due < now)
            keys.append(group.key());
        else if (due)
            counted.nextDue = std::min(counted.nextDue, *due);
    }
    keys.sort(); // in an order that doesn't change
    for (const QString &key : std::as_const(keys)) {
        GroupWindow &group = counted.groups[key];
        for (const WindowFound &found : group.foundBefore(correlation, now, holding, m_steps))
            tell(entry, group, key, found, taken);
        if (const std::optional<qint64> due = group.due(correlation))
            counted.nextDue = std::min(counted.nextDue, *due);
    }
    passOn(holding, taken);
}

// What counts for another correlation: each moment at which it holds (once), where that one asks
// whether it was seen; each alert, where that one counts them.
void AlertEngine::passOn(const std::vector<Holding> &holding, AlertsTaken &taken)
{
    for (const Holding &moment : holding) {
        for (const Onward &next : moment.sighting.onward) {
            const Correlation::Kind kind = m_rules.entries()[next.entry].rule.correlation->kind;
            const bool isSeen =
                kind == Correlation::Kind::Temporal || kind == Correlation::Kind::TemporalOrdered;
            if (isSeen || moment.isFirst)
                count(next, moment.sighting.time, moment.sighting.seq, taken);
        }
    }
}

void AlertEngine::tell(size_t entry, GroupWindow &group, const QString &key,
                       const WindowFound &found, AlertsTaken &taken)
{
    const RuleEntry &rule = m_rules.entries()[entry];
    Alert alert = alertOf(rule);
    alert.goesOn = !found.id.isEmpty();
    alert.id = alert.goesOn ? found.id : alertId(alert.rule, key, found.events.front());
    alert.from = fromMilliseconds(found.from);
    alert.until = fromMilliseconds(found.until);
    alert.count = found.count;
    alert.events = found.events;
    const QStringList &fields = rule.rule.correlation->groupBy;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto place = static_cast<size_t>(i);
        alert.group.push_back({fields.at(i), place < group.shown.size()
                                                 ? group.shown[place]
                                                 : key.section(between, int(i), int(i))});
    }
    group.remember(found, alert.id);
    if (!rule.isSilent)
        taken.alerts.push_back(std::move(alert));
}

void AlertEngine::makeRoom(size_t entry)
{
    Counted &counted = m_counted[entry];
    if (const std::optional<FirstSeen> &first = m_rules.entries()[entry].rule.firstSeen) {
        if (counted.seen.forget(first->timespan, m_limits.values))
            counted.hasChanged = true;
    }
    if (counted.groups.isEmpty())
        return;
    const Correlation &correlation = *m_rules.entries()[entry].rule.correlation;
    const qint64 oldest = m_newest - m_limits.lateness - 2 * correlation.timespan;
    for (auto it = counted.groups.begin(); it != counted.groups.end();) {
        counted.hasChanged = it->forgetBefore(oldest) || counted.hasChanged;
        it = it->isEmpty() ? counted.groups.erase(it) : std::next(it);
    }
    qsizetype sightings = 0;
    for (const GroupWindow &group : std::as_const(counted.groups))
        sightings += static_cast<qsizetype>(group.sightings().size());
    if (sightings > m_limits.ofRule)
        forgetOfTheLargest(entry);
    if (counted.groups.size() < static_cast<qsizetype>(m_limits.groups))
        return;
    // A tenth of them, so that it isn't done for each that comes.
    forgetSilent(entry, std::max<size_t>(1, static_cast<size_t>(counted.groups.size()) / 10));
}

// So many groups, those that are silent longest.
void AlertEngine::forgetSilent(size_t entry, size_t most)
{
    Counted &counted = m_counted[entry];
    std::vector<std::pair<qint64, QString>> byAge;
    for (auto it = counted.groups.begin(); it != counted.groups.end(); ++it)
        byAge.emplace_back(it->newest(), it.key());
    std::sort(byAge.begin(), byAge.end());
    for (size_t i = 0; i < std::min(most, byAge.size()); ++i)
        counted.groups.remove(byAge[i].second);
    counted.hasChanged = true;
}

} // namespace warden
