#include "ui/sync_page/sync_state.h"

#include "ui/page/allowed_read.h"

namespace warden {

namespace {

constexpr int mostRuns = 200;

} // namespace

Result<MadePlan> withConnections(Session &session, Result<Plan> plan)
{
    if (!plan)
        return plan.failure();
    MadePlan made{std::move(*plan), {}};
    const Result<void> read = readIfAllowed(
        session.actor(), Permission::SeeConnections, [&] { return session.connections(); },
        made.connections);
    if (!read)
        return read.failure();
    return made;
}

Result<SyncState> readState(Session &session)
{
    const Actor &actor = session.actor();
    SyncState state;
    Result<void> read = readIfAllowed(
        actor, Permission::SeeConnections, [&] { return session.connections(); },
        state.connections);
    if (read)
        read = readIfAllowed(
            actor, Permission::SeeRoutes, [&] { return session.routes(); }, state.routes);
    if (read)
        read = readIfAllowed(
            actor, Permission::SeeRoutes, [&] { return session.approvalRequests(); },
            state.requests);
    if (read)
        read = readIfAllowed(
            actor, Permission::RunSync, [&] { return session.waitingPlans(); }, state.waiting);
    if (read)
        read = readIfAllowed(
            actor, Permission::RunSync, [&] { return session.runs(mostRuns); }, state.runs);
    if (!read)
        return read.failure();
    // A preview without changes is nothing to decide.
    std::erase_if(state.waiting, [](const Plan &plan) { return plan.isEmpty() && !plan.isHeld(); });
    return state;
}

} // namespace warden
