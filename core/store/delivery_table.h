#pragma once

#include "core/database/database.h"
#include "core/store/run.h"

namespace warden {

class DeliveryTable
{
public:
    explicit DeliveryTable(Database &database) : m_database(database) {}
    Result<void> insert(const Delivery &delivery);
    // Fine for an item that let nothing out and so is no delivery.
    Result<void> setState(const PlanItemId &item, DeliveryState state, const QDateTime &time);
    Result<std::vector<Delivery>> ofPerson(const PersonId &person);
    Result<std::vector<Delivery>> ofRun(const RunId &run);

private:
    Database &m_database;
};

} // namespace warden
