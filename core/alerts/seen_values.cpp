#include "core/alerts/seen_values.h"

#include "core/alerts/stored_groups.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace warden {

bool SeenValues::isNew(const FirstSeen &rule, const QString &group, const QString &value,
                       qint64 time)
{
    const bool isFirst = !m_groups.contains(group);
    Group &known = m_groups[group];
    known.first = isFirst ? time : std::min(known.first, time);
    const auto last = known.last.find(value);
    const bool isKnown = last != known.last.end() && *last >= time - rule.timespan;
    if (last == known.last.end())
        known.last.insert(value, time);
    else
        *last = std::max(*last, time);
    return !isKnown && time - known.first >= rule.learning;
}

bool SeenValues::forget(qint64 timespan, qsizetype most)
{
    std::vector<qint64> times;
    for (const Group &group : m_groups)
        times.insert(times.end(), group.last.begin(), group.last.end());
    if (times.empty() || static_cast<qsizetype>(times.size()) <= most / 10)
        return false;
    // The middle one is near now, whatever single events claim.
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>((times.size() - 1) / 2);
    std::nth_element(times.begin(), middle, times.end());
    qint64 before = *middle - timespan;
    if (static_cast<qsizetype>(times.size()) > most) { // a tenth below, so that it isn't soon again
        const auto place =
            times.begin() + (static_cast<std::ptrdiff_t>(times.size()) - most * 9 / 10);
        std::nth_element(times.begin(), place, times.end());
        before = std::max(before, *place);
    }
    qsizetype forgotten = 0;
    for (auto group = m_groups.begin(); group != m_groups.end();) {
        forgotten += group->last.removeIf(
            [before](QHash<QString, qint64>::iterator value) { return *value < before; });
        group = group->last.isEmpty() ? m_groups.erase(group) : std::next(group);
    }
    return forgotten > 0;
}

void SeenValues::forgetOlderHalf()
{
    std::vector<std::pair<qint64, std::pair<QString, QString>>> values;
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        for (auto value = group->last.cbegin(); value != group->last.cend(); ++value)
            values.push_back({*value, {group.key(), value.key()}});
    }
    std::sort(values.begin(), values.end());
    values.resize(values.size() - values.size() / 2);
    for (const auto &[time, place] : values) {
        Group &group = m_groups[place.first];
        group.last.remove(place.second);
        if (group.last.isEmpty())
            m_groups.remove(place.first);
    }
}

QByteArray SeenValues::toBytes() const
{
    QStringList names = m_groups.keys();
    names.sort(); // the same, the same bytes
    QCborArray groups;
    for (const QString &name : names) {
        const Group &group = *m_groups.constFind(name);
        QStringList values = group.last.keys();
        values.sort();
        QCborArray list;
        for (const QString &value : values)
            list.append(QCborArray{value, group.last.value(value)});
        groups.append(QCborArray{name, group.first, list});
    }
    return toStoredGroups(groups);
}

Result<SeenValues> SeenValues::fromBytes(const QByteArray &bytes)
{
    const auto invalid = [] { return fail(ErrorKind::Invalid, u"no values of an alert rule"_s); };
    const std::optional<QCborArray> stored = fromStoredGroups(bytes);
    if (!stored)
        return invalid();
    SeenValues seen;
    for (const QCborValue item : *stored) {
        const QCborArray group = item.toArray();
        if (group.size() != 3 || !group.at(0).isString() || !group.at(1).isInteger() ||
            !group.at(2).isArray() || seen.m_groups.contains(group.at(0).toString()))
            return invalid();
        Group known;
        known.first = group.at(1).toInteger();
        for (const QCborValue pair : group.at(2).toArray()) {
            const QCborArray value = pair.toArray();
            if (value.size() != 2 || !value.at(0).isString() || !value.at(1).isInteger())
                return invalid();
            known.last.insert(value.at(0).toString(), value.at(1).toInteger());
        }
        seen.m_groups.insert(group.at(0).toString(), known);
    }
    return seen;
}

} // namespace warden
