#pragma once

#include "core/audit/witness.h"
#include "core/database/database.h"

#include <vector>

namespace warden {

// In audit.db, since whoever has no key to the contacts sees the log's witnesses, too.
class WitnessTable
{
public:
    explicit WitnessTable(Database &database) : m_database(database) {}

    Result<std::vector<Witness>> all(); // in the order in which they were added
    // Usage with NotKnownHere.
    Result<Witness> get(const WitnessId &id);
    // Invalid with TooLarge: the 33rd.
    Result<void> insert(const Witness &witness);
    Result<void> setSchedule(const WitnessId &id, int everyHours);
    Result<void> setSettings(const WitnessId &id, const QString &place,
                             const QJsonObject &settings);
    Result<void> remove(const WitnessId &id);

    // Whoever of several processes gets true tells it, at `now`.
    Result<bool> claim(const Witness &witness, const QDateTime &now);
    // How an attempt ended: triedAt, toldAt, toldSize, failure.
    Result<void> note(const Witness &witness);

private:
    Database &m_database;
};

} // namespace warden
