#include "core/sync/runner.h"

#include "core/events/event_actions.h"
#include "core/store/tables.h"
#include "core/sync/journal_intents.h"
#include "core/sync/route_run.h"
#include "core/sync/run_events.h"

#include <algorithm>

namespace warden {

namespace {

using Journals = std::vector<std::vector<JournalItem>>; // a list for each route of the plan

// The run, its intents and the events that tell of them, in one transaction: from here on the
// recovery knows what to finish.
Result<Journals> openRun(Store &store, Run &run, const Plan &plan, const PlanApproval &approval)
{
    run.id = plan.run;
    run.planSha256 = plan.sha256;
    run.operatorName = approval.actor().name;
    run.startedAt = store.clock()();
    run.undoOf = plan.undoOf;

    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> inserted = store.runs().insert(run); !inserted)
        return inserted.failure();
    Journals journals;
    for (const RoutePlan &route : plan.routes) {
        Result<std::vector<JournalItem>> journal = writeIntents(store, plan, route);
        if (!journal)
            return journal.failure();
        journals.push_back(std::move(*journal));
    }
    if (Result<void> set = store.plans().setState(plan.id, PlanState::Applied); !set)
        return set.failure();
    for (const Event &event :
         {planEvent(actions::planApproved, plan, run.operatorName, run.startedAt),
          runEvent(actions::runStarted, run, run.startedAt)}) {
        if (Result<void> noted = store.outbox().append(event); !noted)
            return noted.failure();
    }
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    return journals;
}

// An undo works also where its route was removed meanwhile; an erasure and a merge have none.
Result<Route> routeOf(Store &store, const RoutePlan &plan, bool isApart)
{
    Result<Route> route = store.routes().get(plan.route);
    if (route || !isApart || route.error().reason != ErrorReason::NotFound)
        return route;
    Route gone;
    gone.id = plan.route;
    gone.name = plan.routeName;
    gone.from = plan.from;
    gone.to = plan.to;
    return gone;
}

// Each route gets the material as it was planned on: bases that hold what another route of the same
// run wrote since would hide that change from this one.
Result<RunRoute> runRoute(Store &store, const RunTools &tools, const Plan &plan,
                          const RoutePlan &planned, std::vector<JournalItem> journal,
                          PlanMaterial material, const PlanApproval &approval, Progress &progress,
                          RunResult &whole)
{
    if (planned.unavailable) {
        whole.stopped.push_back({planned.route, *planned.unavailable});
        // Waiting for somebody isn't a failure.
        const RunState state =
            planned.unavailable->kind == ErrorKind::Held ? RunState::Held : RunState::Failed;
        RunRoute unavailable{planned.route, planned.routeName, state, planned.counts,
                             reasonName(planned.unavailable->reason)};
        if (unavailable.reason.isEmpty())
            unavailable.reason = kindName(planned.unavailable->kind);
        return unavailable;
    }
    const bool isApart = plan.isApartFromRoutes();
    const Result<Route> route = routeOf(store, planned, isApart);
    if (!route)
        return route.failure();
    const Result<Book> destination = store.books().get(planned.to);
    if (!destination)
        return destination.failure();
    RouteRun run(store, tools.providers,
                 {.route = *route,
                  .plan = planned,
                  .journal = std::move(journal),
                  .isUndo = isApart,
                  .isMerge = plan.isMerge,
                  .destinationIsReceiver = destination->capabilities.isMessageReceiver,
                  .phones = tools.phones,
                  .hashing = tools.hashing.value(planned.route)},
                 material, approval);
    Result<RunRoute> result = run.execute(progress);
    std::vector<FailedItem> failed = run.takeFailures();
    whole.failures.insert(whole.failures.end(), failed.begin(), failed.end());
    if (run.stoppedBy())
        whole.stopped.push_back({planned.route, *run.stoppedBy()});
    return result;
}

RunState overallState(const std::vector<RunRoute> &routes)
{
    auto any = [&routes](RunState state) {
        return std::ranges::any_of(routes,
                                   [state](const RunRoute &route) { return route.state == state; });
    };
    if (any(RunState::Interrupted))
        return RunState::Interrupted;
    if (any(RunState::Failed))
        return RunState::Failed;
    return any(RunState::Held) ? RunState::Held : RunState::Done;
}

Result<void> closeRun(Store &store, Run &run, const Plan &plan)
{
    run.endedAt = store.clock()();
    run.state = overallState(run.routes);
    for (const RunRoute &route : run.routes)
        run.counts += route.counts;

    const Result<Destinations> destinations = Destinations::read(store);
    if (!destinations)
        return destinations.failure();
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> updated = store.runs().update(run); !updated)
        return updated;
    for (size_t i = 0; i < plan.routes.size(); ++i) {
        const RoutePlan &planned = plan.routes[i];
        for (const BookId &book : {planned.from, planned.to}) {
            if (Result<void> removed = store.records().removeAbsentWithoutLinks(book); !removed)
                return removed;
        }
        const Event event = routeEvent(run, run.routes[i], plan, planned, *destinations);
        if (Result<void> noted = store.outbox().append(event); !noted)
            return noted;
    }
    const QString &action = run.undoOf.isEmpty() ? actions::runFinished : actions::runUndone;
    if (Result<void> noted = store.outbox().append(runEvent(action, run, run.endedAt)); !noted)
        return noted;
    return transaction->commit();
}

} // namespace

Result<RunResult> runPlan(Store &store, const RunTools &tools, const Plan &plan,
                          PlanMaterial material, const PlanApproval &approval, Progress &progress)
{
    if (approval.planHash() != plan.sha256)
        return fail(ErrorKind::Internal, QStringLiteral("approved another plan"));
    if (plan.run.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("a plan that was never sealed"));
    RunResult result;
    Result<Journals> journals = openRun(store, result.run, plan, approval);
    if (!journals)
        return journals.failure();
    for (size_t i = 0; i < plan.routes.size(); ++i) {
        const bool isLast = i + 1 == plan.routes.size();
        Result<RunRoute> route =
            runRoute(store, tools, plan, plan.routes[i], std::move((*journals)[i]),
                     isLast ? std::move(material) : material, approval, progress, result);
        if (!route)
            return route.failure();
        result.run.routes.push_back(std::move(*route));
    }
    if (Result<void> closed = closeRun(store, result.run, plan); !closed)
        return closed.failure();
    return result;
}

} // namespace warden
