#pragma once

#include "core/database/database.h"
#include "core/store/connection.h"

namespace warden {

class ConnectionTable
{
public:
    explicit ConnectionTable(Database &database) : m_database(database) {}
    Result<void> insert(const Connection &connection);
    Result<void> update(const Connection &connection);
    Result<void> remove(const ConnectionId &id); // with its books, records, links and routes
    Result<Connection> get(const ConnectionId &id);
    Result<std::vector<Connection>> all();

private:
    Database &m_database;
};

} // namespace warden
