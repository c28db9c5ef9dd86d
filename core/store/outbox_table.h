#pragma once

#include "core/database/database.h"
#include "core/events/event.h"

namespace warden {

// Events on their way to the audit log: written with the change they tell of.
class OutboxTable
{
public:
    struct Entry
    {
        qint64 number = 0; // 1, 2, 3 … without gaps, never used again
        Event event = {};
    };

    explicit OutboxTable(Database &database) : m_database(database) {}
    Result<void> append(const Event &event);
    Result<std::vector<Entry>> waiting(int limit);
    Result<void> removeUpTo(qint64 number);
    // Size and root of the log as last seen (decision 26).
    Result<void> rememberLog(qint64 size, const QByteArray &root);
    struct LogSeen
    {
        qint64 size = 0;
        QByteArray root = {};
    };
    Result<LogSeen> logSeen();

private:
    Database &m_database;
};

} // namespace warden
