#pragma once

#include "core/session/session.h"

namespace warden {

// All that the sync page's first view shows.
struct SyncState
{
    std::vector<ConnectionView> connections = {};
    std::vector<Route> routes = {};
    std::vector<Run> runs = {};     // newest first
    std::vector<Plan> waiting = {}; // newest first
};

Result<SyncState> readState(Session &session);

} // namespace warden
