#include "core/session/place_approvals.h"
#include "core/session/session_state.h"
#include "core/session/sync_outcome.h"
#include "core/sync/plan_json.h"

using namespace Qt::StringLiterals;

namespace warden {

SyncOutcome outcomeOf(const RunResult &result)
{
    SyncOutcome outcome;
    outcome.run = result.run;
    outcome.planSha256 = result.run.planSha256;
    outcome.state = runStateName(result.run.state);
    outcome.counts = result.run.counts;
    outcome.routes = result.run.routes;
    for (const FailedItem &failure : result.failures)
        outcome.failures.push_back({failure.item.value(), failure.route.value(), failure.error});
    for (const StoppedRoute &stopped : result.stopped)
        outcome.routeErrors.push_back({stopped.route, stopped.error});
    return outcome;
}

namespace {

bool isQuestionOpen(const Plan &plan)
{
    for (const RoutePlan &route : plan.routes) {
        if (std::ranges::any_of(route.items, needsPerson))
            return true;
    }
    return false;
}

// What waits belongs to the outcome too: its routes are held, and what they'd do isn't done. What
// failed or was stopped is said first.
void addWaiting(SyncOutcome &outcome, const Plan &waiting)
{
    outcome.waiting = waiting;
    outcome.planSha256 = waiting.sha256;
    if (outcome.state.isEmpty() || outcome.state == runStateName(RunState::Done))
        outcome.state = runStateName(RunState::Held);
    for (const RoutePlan &route : waiting.routes) {
        QStringList reasons;
        for (HoldReason reason : route.holds)
            reasons.append(holdReasonName(reason));
        if (reasons.isEmpty())
            reasons.append(itemReasonName(ItemReason::RemovalNeedsPerson));
        const auto ran = std::ranges::find(outcome.routes, route.route, &RunRoute::route);
        if (ran != outcome.routes.end()) {
            if (ran->state == RunState::Done) {
                ran->state = RunState::Held;
                ran->reason = reasons.join(u',');
            }
            continue;
        }
        RunRoute held{route.route, route.routeName, RunState::Held, {}, reasons.join(u',')};
        held.counts.read = route.counts.read;
        held.counts.unchanged = route.counts.unchanged;
        held.counts.failed = route.counts.failed;
        held.counts.skipped = route.counts.read - route.counts.unchanged - route.counts.failed;
        outcome.counts += held.counts;
        outcome.routes.push_back(held);
    }
}

// Each item of a source that couldn't be read, once for each route that counts it as failed.
std::vector<SyncFailure> unreadableOf(const PreparedPlan &prepared)
{
    std::vector<SyncFailure> failures;
    for (const RoutePlan &route : prepared.plan.routes) {
        qint64 left = route.unreadable; // of the source; where it goes both ways, then the other's
        for (const BookId &book : {route.from, route.to}) {
            for (const UnreadableItem &item : prepared.unreadable.value(book)) {
                if (left-- > 0)
                    failures.push_back({item.remoteId, route.route.value(), item.error});
            }
        }
    }
    return failures;
}

} // namespace

Result<Session::RunStart> Session::startRun(Permission permission, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(permission); !open)
        return open.failure();
    Result<RunLease> lease = RunLease::acquire(folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    Result<StoreAccess> access = m_state->toWrite(permission);
    if (!access)
        return access.failure();
    if (Result<void> here = m_state->requireHere(); !here)
        return here.failure();
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready.failure();
    if (Result<void> free = m_state->requireNothingHolds(progress); !free)
        return free.failure();
    Result<ConfirmationReport> confirmations = m_state->readWaysBack(progress);
    if (!confirmations)
        return confirmations.failure();
    return RunStart{std::move(*lease),
                    std::move(*access),
                    std::move(*confirmations),
                    {nullptr, [this](void *) { m_state->lookAtLogSoon(); }}};
}

Result<std::vector<Route>> Session::routesToSync(const std::vector<RouteId> &ids)
{
    Result<std::vector<Route>> all = m_state->store->routes().all();
    if (!all)
        return all;
    for (const RouteId &id : ids) {
        if (std::ranges::find(*all, id, &Route::id) == all->end())
            return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    }
    std::erase_if(*all, [&ids](const Route &route) {
        return ids.empty() ? !route.isEnabled : std::ranges::find(ids, route.id) == ids.end();
    });
    if (all->empty())
        return fail(ErrorKind::Usage, ErrorReason::NoRoute);
    return all;
}

Result<Plan> Session::plan(const std::vector<RouteId> &routes, const Decisions &decisions,
                           Progress &progress)
{
    const Result<RunStart> run = startRun(Permission::RunSync, progress);
    if (!run)
        return run.failure();
    const Result<std::vector<Route>> chosen = routesToSync(routes);
    if (!chosen)
        return chosen.failure();
    // What an interrupted run left open is finished here, messages included.
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = engine.plan(*chosen, decisions, m_state->actor, progress);
    if (!prepared)
        return prepared.failure();
    if (Result<void> stored = engine.store(prepared->plan, m_state->actor); !stored)
        return stored.failure();
    (void)m_state->withdrawOutdatedRemovals();
    (void)m_state->moveOutbox();
    return std::move(prepared->plan);
}

Result<SyncOutcome> Session::applyPrepared(SyncEngine &engine, PreparedPlan prepared,
                                           Progress &progress)
{
    const std::vector<SyncFailure> unreadable = unreadableOf(prepared);
    SplitPlan split = SyncEngine::split(std::move(prepared.plan), m_state->now());
    for (const std::optional<Plan> *part : {&split.runnable, &split.waiting}) {
        if (!*part)
            continue;
        if (Result<void> stored = engine.store(**part, m_state->actor); !stored)
            return stored.failure();
    }
    (void)m_state->withdrawOutdatedRemovals();
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready.failure();

    SyncOutcome outcome;
    if (split.runnable) {
        // Preparing it took a while, and its plan may be what a rule waits for.
        if (Result<void> free = m_state->requireNothingHolds(progress); !free)
            return free.failure();
        if (Result<void> agreed = m_state->requireAgreement(*split.runnable); !agreed)
            return agreed.failure();
        const Result<PlanApproval> approval =
            approvePlan(m_state->actor, split.runnable->sha256, false);
        if (!approval)
            return approval.failure();
        prepared.plan = std::move(*split.runnable);
        const bool hasQuestion = isQuestionOpen(prepared.plan);
        const Result<RunResult> result = engine.apply(std::move(prepared), *approval, progress);
        (void)m_state->moveOutbox();
        if (!result)
            return result.failure();
        (void)m_state->forgetOldImages(); // tidying up: the run is done all the same
        (void)m_state->rewriteIfDue();
        outcome = outcomeOf(*result);
        if (outcome.state == runStateName(RunState::Done) && hasQuestion)
            outcome.state = runStateName(RunState::Held);
    }
    if (split.waiting)
        addWaiting(outcome, *split.waiting);
    outcome.failures.insert(outcome.failures.end(), unreadable.begin(), unreadable.end());
    (void)m_state->moveOutbox();
    return outcome;
}

Result<SyncOutcome> Session::sync(const std::vector<RouteId> &routes, Progress &progress)
{
    Result<RunStart> run = startRun(Permission::RunSync, progress);
    if (!run)
        return run.failure();
    const Result<std::vector<Route>> chosen = routesToSync(routes);
    if (!chosen)
        return chosen.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = engine.plan(*chosen, {}, m_state->actor, progress);
    if (!prepared) {
        (void)m_state->moveOutbox();
        return prepared.failure();
    }
    Result<SyncOutcome> outcome = applyPrepared(engine, std::move(*prepared), progress);
    if (outcome)
        outcome->confirmations = std::move(run->confirmations);
    return outcome;
}

Result<PreparedPlan> Session::State::reload(SyncEngine &engine, const QByteArray &sha256,
                                            Progress &progress)
{
    Result<PreparedPlan> prepared = engine.reload(sha256, actor, progress);
    if (!prepared && prepared.error().kind == ErrorKind::Stale)
        withdrawRemovals(sha256);
    else if (!prepared)
        (void)moveOutbox();
    if (!prepared)
        return prepared;
    if (Result<void> free = requireNothingHolds(progress); !free)
        return free.failure();
    return prepared;
}

Result<SyncOutcome> Session::applyPlan(const QByteArray &sha256, Progress &progress)
{
    Result<RunStart> run = startRun(Permission::RunSync, progress);
    if (!run)
        return run.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = m_state->reload(engine, sha256, progress);
    if (!prepared)
        return prepared.failure();
    std::vector<Permission> needed;
    if (!prepared->plan.erases.isEmpty())
        needed.push_back(Permission::ExportContacts);
    if (prepared->plan.isHeld())
        needed.push_back(Permission::ReleaseHeldPlan);
    if (!prepared->plan.undoOf.isEmpty())
        needed.push_back(Permission::UndoRun);
    for (Permission permission : needed) {
        if (Result<void> allowed = m_state->requireWhileWriting(permission); !allowed)
            return allowed.failure();
    }
    if (Result<void> agreed = State::Places(*m_state).requireAgreed(prepared->plan); !agreed)
        return agreed.failure();
    if (Result<void> agreed = m_state->requireAgreement(prepared->plan); !agreed)
        return agreed.failure();
    if (!prepared->plan.erases.isEmpty()) {
        Result<Erasure> erased =
            carryOut(engine, std::move(*prepared), NotRemoved::KeepHere, progress);
        if (!erased)
            return erased.failure();
        erased->outcome.isForgotten = erased->isForgotten;
        erased->outcome.notRemoved =
            QStringList(erased->notRemoved.begin(), erased->notRemoved.end());
        return std::move(erased->outcome);
    }
    const Result<PlanApproval> approval =
        approvePlan(m_state->actor, sha256, prepared->plan.isHeld());
    if (!approval)
        return approval.failure();
    const Result<RunResult> result = engine.apply(std::move(*prepared), *approval, progress);
    (void)m_state->moveOutbox();
    if (!result)
        return result.failure();
    (void)m_state->forgetOldImages(); // tidying up: the run is done all the same
    (void)m_state->rewriteIfDue();
    SyncOutcome outcome = outcomeOf(*result);
    outcome.confirmations = std::move(run->confirmations);
    return outcome;
}

Result<std::vector<Plan>> Session::waitingPlans()
{
    const Result<StoreAccess> access = m_state->toRead(Permission::RunSync);
    if (!access)
        return access.failure();
    const Result<std::vector<StoredPlan>> stored = access->store.plans().waiting();
    if (!stored)
        return stored.failure();
    std::vector<Plan> plans;
    for (const StoredPlan &entry : *stored) {
        Result<Plan> plan = planFromJson(entry.body);
        if (!plan)
            return plan.failure();
        plans.push_back(std::move(*plan));
    }
    return plans;
}

Result<Plan> Session::planUndo(const RunId &id, Progress &progress)
{
    const Result<RunStart> run = startRun(Permission::UndoRun, progress);
    if (!run)
        return run.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = State::Places(*m_state).planUndo(id, progress);
    if (!prepared)
        return prepared.failure();
    if (Result<void> stored = engine.store(prepared->plan, m_state->actor); !stored)
        return stored.failure();
    (void)m_state->withdrawOutdatedRemovals();
    (void)m_state->moveOutbox();
    return std::move(prepared->plan);
}

Result<SyncOutcome> Session::undo(const RunId &id, Progress &progress)
{
    Result<RunStart> run = startRun(Permission::UndoRun, progress);
    if (!run)
        return run.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = State::Places(*m_state).planUndo(id, progress);
    if (!prepared)
        return prepared.failure();
    Result<SyncOutcome> outcome = applyPrepared(engine, std::move(*prepared), progress);
    if (outcome)
        outcome->confirmations = std::move(run->confirmations);
    return outcome;
}

} // namespace warden
