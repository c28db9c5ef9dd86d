#include "core/audit/tree_cursor.h"

namespace warden {

Result<void> TreeCursor::step(Level &level)
{
    const Result<bool> row = level.rows.step();
    if (!row)
        return row.failure();
    const std::optional<qint64> next = *row ? std::optional(level.rows.integer(0)) : std::nullopt;
    // One that is out of order wouldn't be found by a search either.
    level.index = next && level.index && *next <= *level.index ? std::nullopt : next;
    return {};
}

Result<TreeCursor::Level *> TreeCursor::open(int level, qint64 index)
{
    if (const auto known = m_levels.find(level); known != m_levels.end())
        return &known->second;
    Result<Statement> rows =
        m_database.prepare("SELECT idx, hash FROM nodes WHERE level = ? AND idx >= ? ORDER BY idx");
    if (!rows)
        return rows.failure();
    rows->bind(level, index);
    Level &opened = m_levels.emplace(level, Level{std::move(*rows), {}}).first->second;
    if (const Result<void> stepped = step(opened); !stepped)
        return stepped.failure();
    return &opened;
}

Result<std::optional<QByteArray>> TreeCursor::at(int level, qint64 index)
{
    const Result<Level *> opened = open(level, index);
    if (!opened)
        return opened.failure();
    Level &rows = **opened;
    while (rows.index && *rows.index < index) {
        if (const Result<void> stepped = step(rows); !stepped)
            return stepped.failure();
    }
    return rows.index == index ? std::optional(rows.rows.bytes(1)) : std::nullopt;
}

} // namespace warden
