#pragma once

#include "core/database/database.h"
#include "core/store/run.h"

namespace warden {

class PlanTable
{
public:
    explicit PlanTable(Database &database) : m_database(database) {}
    Result<void> insert(const StoredPlan &plan);
    Result<void> setState(const PlanId &id, PlanState state);
    Result<StoredPlan> findByHash(const QByteArray &sha256);
    Result<std::vector<StoredPlan>> waiting(); // Planned and Held, newest first
    // What waits is no longer what a person should look at: a newer plan is there.
    Result<void> supersedeWaiting();
    Result<void> removeBodiesBefore(const QDateTime &time); // what waited is stale then

private:
    Database &m_database;
};

} // namespace warden
