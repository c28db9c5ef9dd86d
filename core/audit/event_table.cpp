#include "core/audit/event_table.h"

#include "core/audit/event_rows.h"
#include "core/base/timestamp.h"

namespace warden {

Result<qint64> EventTable::size()
{
    const Result<std::optional<qint64>> last =
        m_database.integer("SELECT max(seq) FROM events WHERE seq >= 1");
    if (!last)
        return last.failure();
    return last->value_or(0);
}

Result<bool> EventTable::contains(const EventId &id)
{
    const Result<std::optional<qint64>> found =
        m_database.integer("SELECT seq FROM events WHERE event_id = ?", id);
    if (!found)
        return found.failure();
    return found->has_value();
}

Result<qint64> EventTable::lastOutboxNumber()
{
    const Result<std::optional<qint64>> last =
        m_database.integer("SELECT max(outbox) FROM events WHERE outbox IS NOT NULL");
    if (!last)
        return last.failure();
    return last->value_or(0);
}

Result<std::optional<QDateTime>> EventTable::lastTime()
{
    Result<Statement> select =
        m_database.prepare("SELECT time FROM events ORDER BY seq DESC LIMIT 1");
    if (!select)
        return select.failure();
    const Result<bool> row = select->step();
    if (!row)
        return row.failure();
    if (!*row)
        return std::optional<QDateTime>();
    const Result<QDateTime> time = fromRfc3339(select->text(0));
    return time ? std::optional(*time) : std::nullopt; // a damaged row is verify's concern
}

Result<void> EventTable::insert(const AuditRow &row, const QByteArray &json, const QByteArray &leaf,
                                std::optional<qint64> outboxNumber)
{
    Result<void> done =
        m_database.run("INSERT INTO events (seq, json, leaf, outbox) VALUES (?, ?, ?, ?)", row.seq,
                       QString::fromUtf8(json), leaf, outboxNumber);
    if (done)
        done = m_database.run("INSERT INTO words (rowid, text) VALUES (?, ?)", row.seq,
                              searchText(row.event));
    if (done)
        done = m_database.run("INSERT INTO time_blocks (block, events, earliest, latest)"
                              " VALUES (?1, 1, ?2, ?2) ON CONFLICT (block) DO UPDATE SET"
                              " events = events + 1, earliest = min(earliest, ?2),"
                              " latest = max(latest, ?2)",
                              (row.seq - 1) / eventsInTimeBlock, toRfc3339(row.event.time));
    return done;
}

} // namespace warden
