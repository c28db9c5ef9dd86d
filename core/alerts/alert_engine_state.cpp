#include "core/alerts/alert_engine.h"
#include "core/alerts/group_codec.h"

namespace warden {

namespace {

std::function<QString(size_t)> revisionsOf(const RuleSet &rules)
{
    return [&rules](size_t entry) { return rules.entries()[entry].rule.revision; };
}

} // namespace

AlertState AlertEngine::state() const
{
    AlertState state{m_lastSeq, m_newest, {}};
    for (size_t i = 0; i < m_counted.size(); ++i) {
        if (!m_counted[i].groups.isEmpty())
            state.counted.insert(m_rules.entries()[i].rule.revision,
                                 groupsToBytes(m_counted[i].groups, revisionsOf(m_rules)));
    }
    return state;
}

AlertState AlertEngine::takeChanges()
{
    AlertState state{m_lastSeq, m_newest, {}};
    for (size_t i = 0; i < m_counted.size(); ++i) {
        if (!m_counted[i].hasChanged)
            continue;
        m_counted[i].hasChanged = false;
        state.counted.insert(m_rules.entries()[i].rule.revision,
                             groupsToBytes(m_counted[i].groups, revisionsOf(m_rules)));
    }
    return state;
}

Result<void> AlertEngine::restore(const AlertState &state)
{
    QHash<QString, size_t> entries;
    for (size_t i = 0; i < m_rules.entries().size(); ++i) {
        if (m_rules.entries()[i].rule.correlation)
            entries.insert(m_rules.entries()[i].rule.revision, i);
    }
    const auto entryOf = [&entries](const QString &revision) -> std::optional<size_t> {
        const auto found = entries.constFind(revision);
        return found == entries.constEnd() ? std::nullopt : std::optional(*found);
    };
    std::vector<Counted> all(m_counted.size());
    for (auto it = state.counted.begin(); it != state.counted.end(); ++it) {
        const std::optional<size_t> entry = entryOf(it.key());
        if (!entry)
            continue;
        Result<QHash<QString, GroupWindow>> groups = groupsFromBytes(*it, entryOf);
        if (!groups) {
            m_counted = std::vector<Counted>(m_counted.size());
            m_lastSeq = m_newest = 0;
            return groups.failure();
        }
        Counted &counted = all[*entry];
        counted.groups = std::move(*groups);
        const Correlation &correlation = *m_rules.entries()[*entry].rule.correlation;
        for (const GroupWindow &group : counted.groups) {
            if (correlation.isBoundedAbove() && group.due(correlation))
                counted.nextDue = std::min(counted.nextDue, *group.due(correlation));
        }
    }
    m_counted = std::move(all);
    m_lastSeq = state.lastSeq;
    m_newest = state.newest;
    return {};
}

} // namespace warden
