#pragma once

#include "core/audit/audit_query.h"
#include "core/database/database.h"

namespace warden {

inline constexpr qint64 eventsInTimeBlock = 4096;

// Writes and counts the rows of audit.db's events, with what finds them again.
class EventTable
{
public:
    explicit EventTable(Database &database) : m_database(database) {}

    Result<qint64> size(); // the highest number
    Result<bool> contains(const EventId &id);
    Result<qint64> lastOutboxNumber();
    Result<std::optional<QDateTime>> lastTime();

    Result<void> insert(const AuditRow &row, const QByteArray &json, const QByteArray &leaf,
                        std::optional<qint64> outboxNumber);

private:
    Database &m_database;
};

} // namespace warden
