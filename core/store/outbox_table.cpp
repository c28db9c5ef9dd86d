#include "core/store/outbox_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

namespace warden {

Result<void> OutboxTable::append(const Event &event)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    // AUTOINCREMENT counts in sqlite_sequence, which a rollback takes back as well: no gaps.
    return m_database.run("INSERT INTO outbox (event) VALUES (?)", toCanonicalJson(event));
}

Result<std::vector<OutboxTable::Entry>> OutboxTable::waiting(int limit)
{
    Result<Statement> select =
        m_database.prepare("SELECT number, event FROM outbox ORDER BY number LIMIT ?");
    if (!select)
        return select.failure();
    return readRows<Entry>(select->bind(limit), [](const Statement &row) -> Result<Entry> {
        Result<Event> event = eventFromJson(row.bytes(1));
        if (!event)
            return columns::damaged("event");
        return Entry{row.integer(0), std::move(*event)};
    });
}

Result<void> OutboxTable::removeUpTo(qint64 number)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run("DELETE FROM outbox WHERE number <= ?", number);
}

Result<void> OutboxTable::rememberLog(qint64 size, const QByteArray &root)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run("INSERT INTO log_seen (row, size, root) VALUES (1, ?, ?)"
                          " ON CONFLICT (row) DO UPDATE SET size = excluded.size,"
                          " root = excluded.root",
                          size, root);
}

Result<OutboxTable::LogSeen> OutboxTable::logSeen()
{
    Result<Statement> select = m_database.prepare("SELECT size, root FROM log_seen WHERE row = 1");
    if (!select)
        return select.failure();
    const Result<std::optional<LogSeen>> seen =
        readFirstRow<LogSeen>(*select, [](const Statement &row) {
            return LogSeen{row.integer(0), row.bytes(1)};
        });
    return seen ? Result<LogSeen>(seen->value_or(LogSeen())) : seen.failure();
}

} // namespace warden
