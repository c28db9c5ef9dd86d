#pragma once

#include "core/database/database.h"
#include "core/watch/kept_alert.h"

namespace warden {

// audit.db's alerts. What writes belongs to a transaction of the caller's, with the event that
// tells of it.
class AlertTable
{
public:
    explicit AlertTable(Database &database) : m_database(database) {}

    // Invalid: a limit out of range.
    Result<AlertPage> list(const AlertFilter &filter);
    // Usage with NotKnownHere. The beginning of an id will do, from eight characters on.
    Result<KeptAlert> get(const QString &id);
    // By the whole id; nothing where there is none.
    Result<std::optional<KeptAlert>> find(const QString &id);

    // The first one that runs wait for: neither closed nor muted.
    Result<std::optional<KeptAlert>> holding();

    Result<void> insert(const KeptAlert &alert);
    // It went on: until when, count and events; and whether it is muted.
    Result<void> goOn(const KeptAlert &alert);
    Result<void> reopen(const QString &id); // where it is closed
    // What a person did: phase, steps and note. Whoever looks at the log notices it.
    Result<void> settle(const KeptAlert &alert);

private:
    Database &m_database;
};

} // namespace warden
