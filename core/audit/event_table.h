#pragma once

#include "core/audit/audit_query.h"
#include "core/audit/packed_event.h"
#include "core/database/database.h"

namespace warden {

// Writes and reads the rows of audit.db's events, with what finds them again.
class EventTable
{
public:
    explicit EventTable(Database &database) : m_database(database) {}

    Result<qint64> size(); // the highest number
    Result<bool> contains(const EventId &id);
    Result<qint64> lastOutboxNumber();
    // Of the newest event that isn't a service's, whose clock may be another; nothing where there
    // is none among the newest thousand.
    Result<std::optional<QDateTime>> lastOwnTime();

    Result<void> insert(const AuditRow &row, const QByteArray &json, const QByteArray &leaf,
                        std::optional<qint64> outboxNumber);
    // From a log of version 1: whatever bytes stand at that number, found by their words already.
    Result<void> move(qint64 seq, const QByteArray &json, const QByteArray &leaf,
                      std::optional<qint64> outboxNumber);

    // What a service sent about an event, compressed; at most longestRaw bytes.
    Result<void> keepRaw(qint64 seq, const QByteArray &raw);
    // Empty where nothing was kept.
    Result<QByteArray> raw(qint64 seq);

    // As unpackEvent() takes them; nothing where there is no such number.
    Result<std::optional<QByteArray>> packed(qint64 seq);
    // The event itself. Storage with Damaged: not an event's bytes.
    Result<std::optional<AuditRow>> row(qint64 seq);
    // The same for a list: what isn't an event's bytes is an unreadableRow().
    Result<std::optional<AuditRow>> shownRow(qint64 seq);

private:
    Result<void> put(qint64 seq, const QByteArray &json, const QByteArray &leaf,
                     std::optional<qint64> outboxNumber);

    Database &m_database;
};

} // namespace warden
