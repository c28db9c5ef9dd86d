#pragma once

#include "core/alerts/alert_state.h"
#include "core/database/database.h"

#include <QSet>

namespace warden {

// How far the log was looked at; what another process changed meanwhile shows in the numbers.
struct WatchHead
{
    qint64 lastSeq = 0;
    qint64 newest = 0; // milliseconds
    qint64 change = 0;
    qint64 rulesChange = 0;

    bool operator==(const WatchHead &) const = default;
};

// audit.db's log_watch and rule_counts.
class WatchStateTable
{
public:
    explicit WatchStateTable(Database &database) : m_database(database) {}

    Result<WatchHead> head();
    Result<AlertState> load();
    // In a transaction, with the alerts. `changes` has what was counted anew. Conflict with
    // ChangedMeanwhile where the head isn't `before` any more.
    Result<WatchHead> store(const WatchHead &before, const AlertState &changes);
    // Somebody changed what looking at the log goes by: whoever is at it begins anew.
    Result<void> countChange();
    // What rules counted that aren't there any more.
    Result<void> keepOnly(const QSet<QString> &revisions);

private:
    Database &m_database;
};

} // namespace warden
