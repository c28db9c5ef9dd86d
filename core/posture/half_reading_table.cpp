#include "core/posture/half_reading_table.h"

#include "core/database/rows.h"
#include "core/posture/connection_list.h"

#include <QJsonDocument>

namespace warden {

Result<void> HalfReadingTable::keep(const ConnectionId &connection, const HalfReading &half)
{
    const QByteArray body = QJsonDocument(half.readings).toJson(QJsonDocument::Compact);
    return m_database.run("INSERT INTO half_readings (connection, started_at, next, body)"
                          " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (connection) DO UPDATE SET"
                          " started_at = ?2, next = ?3, body = ?4",
                          connection, half.startedAt, half.next, QString::fromUtf8(body));
}

Result<std::optional<HalfReading>> HalfReadingTable::get(const ConnectionId &connection)
{
    Result<Statement> select =
        m_database.prepare("SELECT started_at, next, body FROM half_readings WHERE connection = ?");
    if (!select)
        return select.failure();
    return readFirstRow<HalfReading>(select->bind(connection), [](const Statement &row) {
        return HalfReading{.startedAt = row.time(0),
                           .next = row.text(1),
                           .readings = QJsonDocument::fromJson(row.utf8(2)).object()};
    });
}

Result<void> HalfReadingTable::forget(const ConnectionId &connection)
{
    return m_database.run("DELETE FROM half_readings WHERE connection = ?", connection);
}

Result<void> HalfReadingTable::keepOnly(const std::vector<ConnectionId> &connections)
{
    return m_database.run("DELETE FROM half_readings WHERE connection NOT IN"
                          " (SELECT value FROM json_each(?))",
                          jsonListOf(connections));
}

} // namespace warden
