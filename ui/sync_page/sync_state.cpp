#include "ui/sync_page/sync_state.h"

namespace warden {

namespace {

constexpr int mostRuns = 200;

// What the role may not see is left empty.
template <class T>
Result<void> take(Result<T> result, T &into)
{
    if (result)
        into = std::move(*result);
    else if (result.error().kind != ErrorKind::Denied)
        return result.failure();
    return {};
}

} // namespace

Result<MadePlan> withConnections(Session &session, Result<Plan> plan)
{
    if (!plan)
        return plan.failure();
    MadePlan made{std::move(*plan), {}};
    if (Result<void> taken = take(session.connections(), made.connections); !taken)
        return taken.failure();
    return made;
}

Result<SyncState> readState(Session &session)
{
    SyncState state;
    if (Result<void> taken = take(session.connections(), state.connections); !taken)
        return taken.failure();
    if (Result<void> taken = take(session.routes(), state.routes); !taken)
        return taken.failure();
    if (Result<void> taken = take(session.waitingPlans(), state.waiting); !taken)
        return taken.failure();
    if (Result<void> taken = take(session.approvalRequests(), state.requests); !taken)
        return taken.failure();
    // A preview without changes is nothing to decide.
    std::erase_if(state.waiting, [](const Plan &plan) { return plan.isEmpty() && !plan.isHeld(); });
    if (Result<void> taken = take(session.runs(mostRuns), state.runs); !taken)
        return taken.failure();
    return state;
}

} // namespace warden
