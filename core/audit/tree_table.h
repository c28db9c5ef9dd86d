#pragma once

#include "core/audit/merkle_tree.h"
#include "core/database/database.h"

namespace warden {

// Subtrees below this level aren't stored: they follow from at most eight leaves.
inline constexpr int lowestStoredLevel = 4;
inline constexpr qint64 leavesInBlock = qint64{1} << lowestStoredLevel;
// Of archived events, subtrees of this level and above stay: 1,024 events.
inline constexpr int archivedLevel = 10;

// The tree as audit.db holds it: tables nodes and events.leaf. Nothing is proved by reading it.
class TreeTable
{
public:
    explicit TreeTable(Database &database) : m_database(database) {}

    // Damaged where a node that must be there is missing.
    Result<QByteArray> node(int level, qint64 index);
    NodeSource source()
    {
        return [this](int level, qint64 index) { return node(level, index); };
    }

    // The same where the first `archived` leaves are gone: nodes above the lowest ones that are
    // kept of these (archivedLevel) are computed instead of read.
    NodeSource computedSource(qint64 archived)
    {
        return
            [this, archived](int level, qint64 index) { return computed(level, index, archived); };
    }

    // A stored node, or nothing.
    Result<std::optional<QByteArray>> stored(int level, qint64 index);
    Result<void> insert(int level, qint64 index, const QByteArray &hash);
    // How many leaves the stored nodes speak of: a multiple of 16.
    Result<qint64> leavesCovered();

private:
    Result<QByteArray> computed(int level, qint64 index, qint64 archived);
    Result<QByteArray> fromLeaves(int level, qint64 index);

    Database &m_database;
};

} // namespace warden
