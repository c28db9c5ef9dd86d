#include "core/audit/checkpoint_table.h"

#include "core/database/rows.h"

namespace warden {

Result<std::optional<CheckpointTable::Row>> CheckpointTable::first(Statement &select)
{
    return readFirstRow<Row>(select, [](const Statement &row) {
        return Row{row.integer(0), row.bytes(1), row.utf8(2)};
    });
}

Result<std::optional<CheckpointTable::Row>> CheckpointTable::newest()
{
    Result<Statement> select =
        m_database.prepare("SELECT size, root, note FROM checkpoints ORDER BY size DESC LIMIT 1");
    if (!select)
        return select.failure();
    return first(*select);
}

Result<std::optional<CheckpointTable::Row>> CheckpointTable::firstAfter(qint64 size)
{
    Result<Statement> select = m_database.prepare(
        "SELECT size, root, note FROM checkpoints WHERE size > ? ORDER BY size LIMIT 1");
    if (!select)
        return select.failure();
    return first(select->bind(size));
}

Result<qint64> CheckpointTable::countAfter(qint64 size)
{
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM checkpoints WHERE size > ?", size);
    if (!count)
        return count.failure();
    return count->value_or(0);
}

Result<void> CheckpointTable::insert(const Row &row)
{
    return m_database.run("INSERT INTO checkpoints (size, root, note) VALUES (?, ?, ?)", row.size,
                          row.root, QString::fromUtf8(row.note));
}

} // namespace warden
