#include "core/alerts/alert_engine.h"
#include "core/alerts/group_codec.h"

namespace warden {

namespace {

std::function<QString(size_t)> revisionsOf(const RuleSet &rules)
{
    return [&rules](size_t entry) { return rules.entries()[entry].rule.revision; };
}

} // namespace

QByteArray AlertEngine::bytesOf(size_t entry) const
{
    const Counted &counted = m_counted[entry];
    const Rule &rule = m_rules.entries()[entry].rule;
    if (rule.unusual)
        return counted.volumes.toBytes();
    if (rule.overdue)
        return counted.awaited.toBytes();
    return rule.detection ? counted.seen.toBytes()
                          : groupsToBytes(counted.groups, revisionsOf(m_rules));
}

// Half of what each group has that has as much as most or more: who makes one noisy doesn't make
// the others forgotten. Where all have few, half of the groups.
void AlertEngine::forgetOfTheLargest(size_t entry)
{
    QHash<QString, GroupWindow> &groups = m_counted[entry].groups;
    size_t all = 0;
    for (const GroupWindow &group : std::as_const(groups))
        all += group.sightings().size();
    const auto count = static_cast<size_t>(groups.size());
    const size_t many = all / std::max<size_t>(count, 1);
    constexpr size_t few = 4;
    m_counted[entry].hasChanged = true;
    if (many < few) {
        forgetSilent(entry, count - count / 2);
        return;
    }
    for (auto it = groups.begin(); it != groups.end();) {
        if (it->sightings().size() >= many)
            it->forgetOlderHalf();
        it = it->isEmpty() ? groups.erase(it) : std::next(it);
    }
}

// What is stored has to be readable again, however long the values are that somebody sends.
QByteArray AlertEngine::bytesThatFit(size_t entry)
{
    Counted &counted = m_counted[entry];
    QByteArray bytes = bytesOf(entry);
    while (bytes.size() > m_limits.bytes && !counted.isEmpty()) {
        forgetOfTheLargest(entry);
        counted.seen.forgetOlderHalf();
        counted.volumes.forgetOlderHalf();
        counted.awaited.forgetOlderHalf();
        bytes = bytesOf(entry);
    }
    return bytes;
}

AlertState AlertEngine::state() const
{
    AlertState state{m_lastSeq, m_newest, {}};
    for (size_t i = 0; i < m_counted.size(); ++i) {
        if (!m_counted[i].isEmpty())
            state.counted.insert(m_rules.entries()[i].rule.revision, bytesOf(i));
    }
    return state;
}

AlertState AlertEngine::takeChanges()
{
    AlertState state{m_lastSeq, m_newest, {}};
    for (size_t i = 0; i < m_counted.size(); ++i) {
        if (m_counted[i].hasChanged)
            state.counted.insert(m_rules.entries()[i].rule.revision, bytesThatFit(i));
        m_counted[i].hasChanged = false;
    }
    return state;
}

Result<void> AlertEngine::restore(const AlertState &state)
{
    QHash<QString, size_t> entries;
    for (size_t i = 0; i < m_rules.entries().size(); ++i) {
        const Rule &rule = m_rules.entries()[i].rule;
        if (rule.correlation || rule.firstSeen || rule.unusual || rule.overdue)
            entries.insert(rule.revision, i);
    }
    const auto entryOf = [&entries](const QString &revision) -> std::optional<size_t> {
        const auto found = entries.constFind(revision);
        return found == entries.constEnd() ? std::nullopt : std::optional(*found);
    };
    std::vector<Counted> all(m_counted.size());
    Result<void> restored;
    const auto take = [&restored](auto read, auto &place) {
        if (read)
            place = std::move(*read);
        else
            restored = read.failure();
        return read.has_value();
    };
    for (auto it = state.counted.begin(); it != state.counted.end(); ++it) {
        const std::optional<size_t> entry = entryOf(it.key());
        if (!entry)
            continue;
        const Rule &rule = m_rules.entries()[*entry].rule;
        if (rule.unusual) {
            take(UsualVolumes::fromBytes(*it), all[*entry].volumes);
            continue;
        }
        if (rule.overdue) {
            take(OverdueGroups::fromBytes(*it), all[*entry].awaited);
            all[*entry].nextDue = all[*entry].awaited.nextDue(*rule.overdue);
            continue;
        }
        if (rule.detection) {
            take(SeenValues::fromBytes(*it), all[*entry].seen);
            continue;
        }
        if (!take(groupsFromBytes(*it, entryOf), all[*entry].groups))
            continue;
        Counted &counted = all[*entry];
        const Correlation &correlation = *rule.correlation;
        for (const GroupWindow &group : counted.groups) {
            if (correlation.isBoundedAbove() && group.due(correlation))
                counted.nextDue = std::min(counted.nextDue, *group.due(correlation));
        }
    }
    m_counted = std::move(all);
    m_lastSeq = state.lastSeq;
    m_newest = state.newest;
    return restored;
}

} // namespace warden
