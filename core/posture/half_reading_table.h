#pragma once

#include "core/database/database.h"
#include "core/posture/account_questions.h"

namespace warden {

// Where the reading of a service's accounts was stopped, in audit.db.
class HalfReadingTable
{
public:
    explicit HalfReadingTable(Database &database) : m_database(database) {}

    Result<void> keep(const ConnectionId &connection, const HalfReading &half);
    Result<std::optional<HalfReading>> get(const ConnectionId &connection);
    Result<void> forget(const ConnectionId &connection);
    Result<void> keepOnly(const std::vector<ConnectionId> &connections);

private:
    Database &m_database;
};

} // namespace warden
