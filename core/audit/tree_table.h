#pragma once

#include "core/audit/merkle_tree.h"
#include "core/database/database.h"

namespace warden {

// Subtrees below this level aren't stored: they follow from at most eight leaves.
inline constexpr int lowestStoredLevel = 4;
inline constexpr qint64 leavesInBlock = qint64{1} << lowestStoredLevel;

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

    // A stored node, or nothing.
    Result<std::optional<QByteArray>> stored(int level, qint64 index);
    Result<void> insert(int level, qint64 index, const QByteArray &hash);
    // How many leaves the stored nodes speak of: a multiple of 16.
    Result<qint64> leavesCovered();

private:
    Result<QByteArray> fromLeaves(int level, qint64 index);

    Database &m_database;
};

} // namespace warden
