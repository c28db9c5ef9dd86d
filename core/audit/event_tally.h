#pragma once

#include "core/audit/audit_query.h"

namespace warden {

// How many events say the same of themselves.
struct ActionTally
{
    QString source = {};
    QString action = {};
    Outcome outcome = Outcome::Success;
    qint64 events = 0;

    bool operator==(const ActionTally &) const = default;
};

struct ActorTally
{
    QString source = {};
    QString actor = {};
    qint64 events = 0;
    QDateTime last = {}; // the newest of them

    bool operator==(const ActorTally &) const = default;
};

// Counted over all events from `since` on and before `until`, by their own clocks.
// Errors: Cancelled, Storage.

// Each action with each source and outcome, by name; at most 10,000.
Result<std::vector<ActionTally>> tallyActions(Database &database, const QDateTime &since,
                                              const QDateTime &until,
                                              const Progress &progress = {});

// Who did one of these actions, most often first; the first `most`.
Result<std::vector<ActorTally>> tallyActors(Database &database, const QDateTime &since,
                                            const QDateTime &until, const QStringList &actions,
                                            int most, const Progress &progress = {});

} // namespace warden
