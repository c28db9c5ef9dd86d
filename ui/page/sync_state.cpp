#include "ui/page/sync_state.h"

#include <utility>

namespace warden {

namespace {

// What a role may not see isn't asked for, since each refusal is an event; `into` stays as it is.
template <class T, class Read>
Result<void> readIfAllowed(const Actor &actor, Permission permission, Read read, T &into)
{
    if (!isAllowed(actor, permission))
        return {};
    Result<T> result = read();
    if (!result)
        return result.failure();
    into = std::move(*result);
    return {};
}

} // namespace

bool canHaveRoute(const SyncState &state)
{
    size_t books = 0;
    bool canRead = false;
    for (const ConnectionView &view : state.connections) {
        books += view.books.size();
        for (const BookView &each : view.books)
            canRead = canRead || each.book.capabilities.canRead;
    }
    return books >= 2 && canRead;
}

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

Result<SyncState> readState(Session &session, int mostRuns)
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
