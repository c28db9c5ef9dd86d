#pragma once

#include "core/database/database.h"
#include "core/store/run.h"

namespace warden {

class DeliveryTable
{
public:
    explicit DeliveryTable(Database &database) : m_database(database) {}
    Result<void> insert(const Delivery &delivery);
    // Fine for an item that let nothing out and so is no delivery. What is confirmed stays so.
    Result<void> setState(const PlanItemId &item, DeliveryState state, const QDateTime &time);
    Result<std::vector<Delivery>> ofPerson(const PersonId &person);
    Result<std::vector<Delivery>> ofRun(const RunId &run);
    // All that went out for a person, the oldest first.
    Result<std::vector<DeliveredItem>> whereabouts(const PersonId &person);

    // Messages that went out to this hook, weren't refused and aren't confirmed, the newest first.
    Result<std::vector<Delivery>> unconfirmed(const BookId &receiver, int limit);
    // False, and nothing changed, where the message never went out or is confirmed already.
    Result<bool> confirm(const DeliveryId &id, const Confirmation &confirmation);
    Result<bool> isConfirmed(const PlanItemId &item);

private:
    Database &m_database;
};

} // namespace warden
