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
    return m_rules.entries()[entry].rule.detection
               ? counted.seen.toBytes()
               : groupsToBytes(counted.groups, revisionsOf(m_rules));
}

AlertState AlertEngine::state() const
{
    AlertState state{m_lastSeq, m_newest, {}};
    for (size_t i = 0; i < m_counted.size(); ++i) {
        if (!m_counted[i].groups.isEmpty() || !m_counted[i].seen.isEmpty())
            state.counted.insert(m_rules.entries()[i].rule.revision, bytesOf(i));
    }
    return state;
}

AlertState AlertEngine::takeChanges()
{
    AlertState state{m_lastSeq, m_newest, {}};
    for (size_t i = 0; i < m_counted.size(); ++i) {
        if (m_counted[i].hasChanged)
            state.counted.insert(m_rules.entries()[i].rule.revision, bytesOf(i));
        m_counted[i].hasChanged = false;
    }
    return state;
}

Result<void> AlertEngine::restore(const AlertState &state)
{
    QHash<QString, size_t> entries;
    for (size_t i = 0; i < m_rules.entries().size(); ++i) {
        const Rule &rule = m_rules.entries()[i].rule;
        if (rule.correlation || rule.firstSeen)
            entries.insert(rule.revision, i);
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
        const auto anew = [this](const Error &error) {
            m_counted = std::vector<Counted>(m_counted.size());
            m_lastSeq = m_newest = 0;
            return fail(error);
        };
        if (m_rules.entries()[*entry].rule.detection) {
            Result<SeenValues> seen = SeenValues::fromBytes(*it);
            if (!seen)
                return anew(seen.error());
            all[*entry].seen = std::move(*seen);
            continue;
        }
        Result<QHash<QString, GroupWindow>> groups = groupsFromBytes(*it, entryOf);
        if (!groups)
            return anew(groups.error());
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
