#pragma once

#include "core/session/session.h"

namespace warden {

// How things stand, as far as the role may see it.
struct SyncState
{
    std::vector<ConnectionView> connections = {};
    std::vector<Route> routes = {};
    std::vector<Run> runs = {};     // newest first
    std::vector<Plan> waiting = {}; // newest first
    std::vector<ApprovalRequest> requests = {};
};

// Two address books, and one of them to read from.
bool canHaveRoute(const SyncState &state);

// A plan, and how the connections stand since it was made: planning finds out who has to sign in.
struct MadePlan
{
    Plan plan = {};
    std::vector<ConnectionView> connections = {};
};

Result<MadePlan> withConnections(Session &session, Result<Plan> plan);

// With so many of the newest runs.
Result<SyncState> readState(Session &session, int mostRuns);

} // namespace warden
