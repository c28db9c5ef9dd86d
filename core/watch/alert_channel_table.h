#pragma once

#include "core/database/database.h"
#include "core/watch/alert_channel.h"

namespace warden {

// audit.db's channels of alerts. What writes belongs to a transaction of the caller's, with the
// event that tells of it.
class AlertChannelTable
{
public:
    explicit AlertChannelTable(Database &database) : m_database(database) {}

    Result<std::vector<AlertChannel>> all(); // in the order in which they were added
    // By its id or its name. Usage with NotKnownHere.
    Result<AlertChannel> get(const QString &idOrName);
    // Usage/AlreadyExists: the name. Invalid: TooLarge for the 33rd; checkQuietHours()'s.
    Result<void> insert(const AlertChannel &channel);
    // All but its kind and when it was added.
    Result<void> update(const AlertChannel &channel);
    Result<void> remove(const QString &id); // with its deliveries and attempts

private:
    Result<void> check(const AlertChannel &channel);

    Database &m_database;
};

} // namespace warden
