#include "core/alerts/alert_engine.h"
#include "core/alerts/alert_making.h"
#include "core/alerts/detection_match.h"
#include "core/base/timestamp.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

// Rules that compare an event with what came before it, and what alerts are made of.

namespace warden {

namespace {

std::optional<double> numberAt(std::optional<size_t> slot, RuleSource::Fields fields,
                               const EventView &view)
{
    if (!slot)
        return {};
    const FieldValues &values = view.values(fields, *slot);
    return values.list.empty() ? std::nullopt : values.list.front().number;
}

} // namespace

QString alertId(const QString &rule, const QString &group, qint64 seq)
{
    const QString text = rule + u'\n' + group + u'\n' + QString::number(seq);
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

Alert alertOf(const RuleEntry &entry)
{
    Alert alert;
    alert.rule = entry.rule.key();
    alert.revision = entry.rule.revision;
    alert.level = entry.rule.level;
    alert.action = entry.rule.action;
    return alert;
}

std::optional<Key> keyOf(const std::vector<size_t> &slots, const EventView &view,
                         RuleSource::Fields fields)
{
    Key key;
    for (const size_t slot : slots) {
        const FieldValues &values = view.values(fields, slot);
        if (values.list.empty())
            return {};
        if (!key.shown.empty())
            key.folded += between;
        key.folded += values.list.front().folded;
        key.shown.push_back(values.list.front().text);
        key.number = values.list.front().number;
    }
    return key;
}

// Of a rule that tells of what it sees for the first time; `group` is then what that is.
bool AlertEngine::isNews(size_t entry, const EventView &view, qint64 time,
                         std::vector<AlertGroup> &group)
{
    const RuleEntry &rule = m_rules.entries()[entry];
    const FirstSeen &first = *rule.rule.firstSeen;
    const RuleSource::Fields fields = rule.source->fields;
    const std::optional<Key> within = keyOf(rule.firstGroupSlots, view, fields);
    const std::optional<Key> value = keyOf(rule.firstSlots, view, fields);
    if (!within || !value)
        return false;
    for (qsizetype i = 0; i < first.groupBy.size(); ++i)
        group.push_back({first.groupBy.at(i), within->shown[static_cast<size_t>(i)]});
    for (qsizetype i = 0; i < first.fields.size(); ++i)
        group.push_back({first.fields.at(i), value->shown[static_cast<size_t>(i)]});
    Counted &counted = m_counted[entry];
    counted.hasChanged = true;
    return counted.seen.isNew(first, within->folded, value->folded, time);
}

// Of a rule that tells of volumes that are far from what is usual.
bool AlertEngine::isUnusual(size_t entry, const EventView &view, qint64 time, qint64 arrived,
                            Alert &alert)
{
    const RuleEntry &rule = m_rules.entries()[entry];
    Unusual unusual = *rule.rule.unusual;
    const RuleSource::Fields fields = rule.source->fields;
    const std::optional<Key> within = keyOf(rule.volumeGroupSlots, view, fields);
    std::optional<double> volume;
    for (const size_t slot : rule.volumeSlots) {
        if (const std::optional<double> number = numberAt(slot, fields, view))
            volume = volume.value_or(0) + *number;
    }
    if (!within || !volume || !std::isfinite(*volume) || *volume < 0)
        return false;
    if (const std::optional<double> cap = numberAt(rule.capSlot, fields, view))
        unusual.cap = cap;
    Counted &counted = m_counted[entry];
    counted.hasChanged = true;
    const auto found = counted.volumes.add(unusual, within->folded,
                                           std::min(*volume, largestVolume), time, arrived);
    if (!found)
        return false;
    for (qsizetype i = 0; i < unusual.groupBy.size(); ++i)
        alert.group.push_back({unusual.groupBy.at(i), within->shown[static_cast<size_t>(i)]});
    alert.count = found->volume;
    alert.band = found->band;
    return true;
}

// Of a rule that tells of what comes no more: an event of a group, or one that ends it.
void AlertEngine::await(size_t entry, const EventView &view, qint64 seq, qint64 time,
                        qint64 arrived, AlertsTaken &taken)
{
    const RuleEntry &rule = m_rules.entries()[entry];
    const RuleSource::Fields fields = rule.source->fields;
    const std::optional<Key> key = keyOf(rule.overdueGroupSlots, view, fields);
    if (!key)
        return;
    Counted &counted = m_counted[entry];
    counted.hasChanged = true;
    const std::vector<Search> &searches = rule.rule.detection->searches;
    const bool isEnd = std::ranges::any_of(rule.endSearches, [&](size_t search) {
        return matches(searches[search], fields, view) == DetectionAnswer::Yes;
    });
    if (isEnd) {
        counted.awaited.end(key->folded);
        return;
    }
    if (const auto found =
            counted.awaited.add(*rule.rule.overdue, key->folded, key->shown, time, arrived, seq))
        tell(entry, *found, taken);
    counted.nextDue =
        std::min(counted.nextDue, counted.awaited.nextDue(*rule.rule.overdue, key->folded));
}

void AlertEngine::tellOverdue(size_t entry, qint64 now, AlertsTaken &taken)
{
    const Overdue &overdue = *m_rules.entries()[entry].rule.overdue;
    Counted &counted = m_counted[entry];
    counted.hasChanged = true;
    m_steps += counted.awaited.size();
    for (const OverdueGroups::Finding &found : counted.awaited.overdue(overdue, now))
        tell(entry, found, taken);
    counted.nextDue = counted.awaited.nextDue(overdue);
}

void AlertEngine::tell(size_t entry, const OverdueGroups::Finding &found, AlertsTaken &taken)
{
    const RuleEntry &rule = m_rules.entries()[entry];
    Alert alert = alertOf(rule);
    alert.id = alertId(alert.rule, found.group, found.seq);
    alert.from = fromMilliseconds(found.last);
    alert.until = fromMilliseconds(found.due);
    alert.events = {found.seq};
    const QStringList &fields = rule.rule.overdue->groupBy;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto place = static_cast<size_t>(i);
        alert.group.push_back(
            {fields.at(i), place < found.shown.size() ? found.shown[place] : QString()});
    }
    if (!rule.isSilent)
        taken.alerts.push_back(std::move(alert));
}

} // namespace warden
