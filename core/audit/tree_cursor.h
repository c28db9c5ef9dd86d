#pragma once

#include "core/database/database.h"

#include <map>
#include <optional>

namespace warden {

// Stored nodes, for who asks for those of each level in order: a search for each of a hundred
// thousand would take as long as hashing them.
class TreeCursor
{
public:
    explicit TreeCursor(Database &database) : m_database(database) {}

    // A stored node, or nothing; a higher index than the last one that was asked for of its level.
    Result<std::optional<QByteArray>> at(int level, qint64 index);

private:
    struct Level
    {
        Statement rows;
        std::optional<qint64> index; // of the row that they stand at; nothing after the last
    };
    static Result<void> step(Level &level);
    Result<Level *> open(int level, qint64 index);

    Database &m_database;
    std::map<int, Level> m_levels;
};

} // namespace warden
