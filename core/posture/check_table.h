#pragma once

#include "core/database/database.h"
#include "core/posture/check.h"

#include <vector>

namespace warden {

// Answers with their history, in audit.db. A row is an answer for as long as it stayed the same.
class CheckTable
{
public:
    static constexpr int mostKept = 200; // rows of a check and connection

    explicit CheckTable(Database &database) : m_database(database) {}

    // In a transaction of its own: all of them or none. Says how many answers are others than
    // before.
    Result<qint64> record(const std::vector<Check> &checks);
    // Of each check the newest.
    Result<std::vector<Check>> newest();
    // The newest first.
    Result<std::vector<Check>> history(const QString &check, const ConnectionId &connection,
                                       int most = mostKept);
    // Forgets those of connections that aren't there any more.
    Result<void> keepOnly(const std::vector<ConnectionId> &connections);

private:
    Result<bool> recordOne(const Check &check);
    Result<std::vector<Check>> rows(Statement &select);

    Database &m_database;
};

} // namespace warden
