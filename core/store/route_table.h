#pragma once

#include "core/database/database.h"
#include "core/store/route.h"

namespace warden {

class RouteTable
{
public:
    explicit RouteTable(Database &database) : m_database(database) {}
    Result<void> insert(const Route &route);
    Result<void> update(const Route &route); // the caller raises version and policy.version
    Result<void> remove(const RouteId &id);  // with its links; contacts stay
    Result<Route> get(const RouteId &id);
    Result<std::vector<Route>> all();

private:
    Database &m_database;
};

} // namespace warden
