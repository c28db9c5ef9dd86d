#include "core/alerts/overdue.h"

#include "core/alerts/stored_groups.h"
#include "core/alerts/utc_day.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <limits>
#include <utility>

namespace warden {

namespace {

constexpr qint64 mostDays = 100'000; // between two
constexpr size_t rarely = 20;        // one in so many may be longer than usual, and one at least

// What is longer happens rarely: holidays, and a time in which it was overdue.
qint64 longestUsual(std::vector<qint64> days)
{
    std::sort(days.begin(), days.end());
    const size_t longer = std::max<size_t>(1, days.size() / rarely);
    return days[days.size() - 1 - std::min(longer, days.size() - 1)];
}

} // namespace

std::optional<qint64> OverdueGroups::dueOf(const Overdue &rule, const Group &group)
{
    if (!group.isExpected || group.isTold || group.days.size() < static_cast<size_t>(rule.history))
        return {};
    const double usual = static_cast<double>(longestUsual(group.days) * dayLength);
    return group.last + std::max(static_cast<qint64>(rule.times * usual), rule.least);
}

OverdueGroups::Finding OverdueGroups::findingOf(const QString &name, const Group &group, qint64 due)
{
    return {name, group.shown, group.last, group.seq, due};
}

std::optional<OverdueGroups::Finding> OverdueGroups::add(const Overdue &rule, const QString &group,
                                                         const std::vector<QString> &shown,
                                                         qint64 time, qint64 now, qint64 seq)
{
    if (!m_groups.contains(group) && m_groups.size() >= mostGroups)
        forgetSilent(mostGroups * 9 / 10);
    const bool isFirst = !m_groups.contains(group);
    Group &known = m_groups[group];
    const qint64 counted = std::min(time, now);
    if (isFirst)
        known.last = counted;
    known.last = std::min(known.last, now); // a clock that was ahead
    if (counted < known.last)               // it comes late
        return {};
    std::optional<Finding> finding;
    if (const std::optional<qint64> due = dueOf(rule, known); due && *due < counted)
        finding = findingOf(group, known, *due);
    const qint64 days = dayOf(counted) - dayOf(known.last);
    if (known.isExpected && days > 0)
        known.days.push_back(std::min(days, mostDays));
    if (known.days.size() > mostKnown)
        known.days.erase(known.days.begin());
    known.last = counted;
    known.seq = seq;
    known.isExpected = true;
    known.isTold = false;
    known.shown = shown;
    return finding;
}

void OverdueGroups::end(const QString &group)
{
    if (const auto known = m_groups.find(group); known != m_groups.end())
        known->isExpected = false;
}

std::vector<OverdueGroups::Finding> OverdueGroups::overdue(const Overdue &rule, qint64 now)
{
    std::vector<Finding> found;
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        group->last = std::min(group->last, now); // a clock that was ahead
        const std::optional<qint64> due = dueOf(rule, *group);
        if (!due || *due >= now)
            continue;
        group->isTold = true;
        found.push_back(findingOf(group.key(), *group, *due));
    }
    std::ranges::sort(found, {}, &Finding::group); // in an order that doesn't change
    return found;
}

qint64 OverdueGroups::nextDue(const Overdue &rule) const
{
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Group &group : m_groups)
        next = std::min(next, dueOf(rule, group).value_or(next));
    return next;
}

qint64 OverdueGroups::nextDue(const Overdue &rule, const QString &group) const
{
    return dueOf(rule, m_groups.value(group)).value_or(std::numeric_limits<qint64>::max());
}

void OverdueGroups::forgetSilent(qsizetype most)
{
    std::vector<std::pair<qint64, QString>> byAge;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        byAge.emplace_back(it->last, it.key());
    std::sort(byAge.begin(), byAge.end());
    for (size_t i = 0; i < byAge.size() && m_groups.size() > most; ++i)
        m_groups.remove(byAge[i].second);
}

void OverdueGroups::forgetOlderHalf()
{
    forgetSilent(m_groups.size() / 2);
}

QByteArray OverdueGroups::toBytes() const
{
    QStringList names = m_groups.keys();
    names.sort(); // the same, the same bytes
    QCborArray groups;
    for (const QString &name : std::as_const(names)) {
        const Group &group = *m_groups.constFind(name);
        QCborArray days;
        for (const qint64 each : group.days)
            days.append(each);
        QCborArray shown;
        for (const QString &each : group.shown)
            shown.append(each);
        groups.append(
            QCborArray{name, group.last, group.seq, group.isExpected, group.isTold, days, shown});
    }
    return toStoredGroups(groups);
}

Result<OverdueGroups> OverdueGroups::fromBytes(const QByteArray &bytes)
{
    const auto invalid = [] {
        return fail(ErrorKind::Invalid, QStringLiteral("no times of an alert rule"));
    };
    const std::optional<QCborArray> stored = fromStoredGroups(bytes);
    if (!stored)
        return invalid();
    OverdueGroups overdue;
    for (const QCborValue item : *stored) {
        const QCborArray fields = item.toArray();
        if (fields.size() != 7 || !fields.at(0).isString() || !fields.at(1).isInteger() ||
            !fields.at(2).isInteger() || !fields.at(3).isBool() || !fields.at(4).isBool() ||
            !fields.at(5).isArray() || !fields.at(6).isArray() ||
            overdue.m_groups.contains(fields.at(0).toString()))
            return invalid();
        Group group{{},
                    fields.at(1).toInteger(),
                    fields.at(2).toInteger(),
                    fields.at(3).toBool(),
                    fields.at(4).toBool()};
        for (const QCborValue each : fields.at(5).toArray()) {
            if (!each.isInteger() || each.toInteger() < 1 || each.toInteger() > mostDays)
                return invalid();
            group.days.push_back(each.toInteger());
        }
        for (const QCborValue each : fields.at(6).toArray())
            group.shown.push_back(each.toString());
        if (group.days.size() > mostKnown)
            return invalid();
        overdue.m_groups.insert(fields.at(0).toString(), std::move(group));
    }
    return overdue;
}

} // namespace warden
