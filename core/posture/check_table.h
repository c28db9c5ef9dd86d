#pragma once

#include "core/database/database.h"
#include "core/posture/check.h"
#include "core/posture/trend.h"

#include <vector>

namespace warden {

// Answers with their history, in audit.db. A row is what was found for as long as that stayed the
// same but for its numbers: `since` goes on for as long as the answer itself is the same, and why
// it couldn't be determined.
class CheckTable
{
public:
    static constexpr int mostKept = 200; // rows of a check and connection, and its newest fail

    explicit CheckTable(Database &database) : m_database(database) {}

    // In a transaction of its own: all of them or none. Says how many answers are others than
    // before.
    Result<qint64> record(const std::vector<Check> &checks);
    // Of each check the newest.
    Result<std::vector<Check>> newest();
    // Likewise the newest that failed.
    Result<std::vector<Check>> newestFails();
    // The newest first.
    Result<std::vector<Check>> history(const QString &check, const ConnectionId &connection,
                                       int most = mostKept);
    // All that is kept of what was answered when, in the order in which it was found.
    Result<std::vector<PastAnswer>> past();
    // Forgets those of connections that aren't there any more.
    Result<void> keepOnly(const std::vector<ConnectionId> &connections);

private:
    Result<bool> recordOne(const Check &check);
    Result<void> insert(const Check &check, const QDateTime &since);
    Result<std::vector<Check>> rows(Statement &select);

    Database &m_database;
};

// When one of these fails was found last; invalid: it isn't among them.
QDateTime lastFailOf(const std::vector<Check> &fails, const QString &check,
                     const ConnectionId &connection);

} // namespace warden
