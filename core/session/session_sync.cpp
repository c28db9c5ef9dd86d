#include "core/session/session_state.h"
#include "core/sync/journal_intents.h"
#include "core/sync/plan_json.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace warden {

namespace {

constexpr auto patienceForOtherRun = 10s;

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
    return outcome;
}

bool isQuestionOpen(const Plan &plan)
{
    for (const RoutePlan &route : plan.routes) {
        if (std::ranges::any_of(route.items, needsPerson))
            return true;
    }
    return false;
}

// Messages to a book that go out before this write: each counts on from the one before.
qint64 messagesBefore(const Plan &plan, const BookId &book, const PlanItemId &id)
{
    qint64 before = 0;
    for (const RoutePlan &route : plan.routes) {
        for (const PlanItem &item : route.items) {
            for (const PlannedWrite &write : item.writes) {
                if (write.id == id)
                    return before;
                before += write.side == Side::Destination && route.to == book;
            }
        }
    }
    return before;
}

// What waits belongs to the outcome too: its routes are held, and what they'd do isn't done.
void addWaiting(SyncOutcome &outcome, const Plan &waiting)
{
    outcome.waiting = waiting;
    outcome.planSha256 = waiting.sha256;
    outcome.state = runStateName(RunState::Held);
    for (const RoutePlan &route : waiting.routes) {
        QStringList reasons;
        for (HoldReason reason : route.holds)
            reasons.append(holdReasonName(reason));
        if (reasons.isEmpty())
            reasons.append(itemReasonName(ItemReason::RemovalNeedsPerson));
        const auto ran = std::ranges::find(outcome.routes, route.route, &RunRoute::route);
        if (ran != outcome.routes.end()) {
            ran->state = RunState::Held;
            ran->reason = reasons.join(u',');
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

Result<RunLease> Session::startRun(Permission permission, Progress &progress)
{
    if (Result<void> allowed = m_state->require(permission); !allowed)
        return allowed.failure();
    if (Result<void> open = m_state->requireStore(); !open)
        return open.failure();
    return RunLease::acquire(folder(), patienceForOtherRun, progress);
}

Result<std::vector<Route>> Session::routesToSync(const std::vector<RouteId> &ids)
{
    Result<std::vector<Route>> all = m_state->store->routes().all();
    if (!all)
        return all;
    for (const RouteId &id : ids) {
        if (std::ranges::find(*all, id, &Route::id) == all->end())
            return fail(ErrorKind::Usage, ErrorReason::NotFound, id.value(), u"no such route"_s);
    }
    std::erase_if(*all, [&ids](const Route &route) {
        return ids.empty() ? !route.isEnabled : std::ranges::find(ids, route.id) == ids.end();
    });
    if (all->empty())
        return fail(ErrorKind::Usage, ErrorReason::NotFound, {}, u"there is no route"_s);
    return all;
}

Result<Plan> Session::plan(const std::vector<RouteId> &routes, const Decisions &decisions,
                           Progress &progress)
{
    const Result<RunLease> lease = startRun(Permission::RunSync, progress);
    if (!lease)
        return lease.failure();
    const std::lock_guard lock(m_state->writing);
    const Result<std::vector<Route>> chosen = routesToSync(routes);
    if (!chosen)
        return chosen.failure();
    // What an interrupted run left open is finished here, messages included.
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = engine.plan(*chosen, decisions, m_state->actor, progress);
    if (!prepared)
        return prepared.failure();
    if (Result<void> stored = engine.store(prepared->plan, m_state->actor); !stored)
        return stored.failure();
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
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready.failure();

    SyncOutcome outcome;
    if (split.runnable) {
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
    const Result<RunLease> lease = startRun(Permission::RunSync, progress);
    if (!lease)
        return lease.failure();
    const std::lock_guard lock(m_state->writing);
    const Result<std::vector<Route>> chosen = routesToSync(routes);
    if (!chosen)
        return chosen.failure();
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = engine.plan(*chosen, {}, m_state->actor, progress);
    if (!prepared) {
        (void)m_state->moveOutbox();
        return prepared.failure();
    }
    return applyPrepared(engine, std::move(*prepared), progress);
}

Result<SyncOutcome> Session::applyPlan(const QByteArray &sha256, Progress &progress)
{
    const Result<RunLease> lease = startRun(Permission::RunSync, progress);
    if (!lease)
        return lease.failure();
    const std::lock_guard lock(m_state->writing);
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = engine.reload(sha256, m_state->actor, progress);
    if (!prepared) {
        (void)m_state->moveOutbox();
        return prepared.failure();
    }
    std::vector<Permission> needed;
    if (prepared->plan.isHeld())
        needed.push_back(Permission::ReleaseHeldPlan);
    if (!prepared->plan.undoOf.isEmpty())
        needed.push_back(Permission::UndoRun);
    for (Permission permission : needed) {
        if (Result<void> allowed = m_state->requireWhileWriting(permission); !allowed)
            return allowed.failure();
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
    return outcomeOf(*result);
}

Result<std::vector<Plan>> Session::waitingPlans()
{
    if (Result<void> allowed = m_state->require(Permission::RunSync); !allowed)
        return allowed.failure();
    if (Result<void> open = m_state->requireStore(); !open)
        return open.failure();
    const std::lock_guard lock(m_state->reading);
    const Result<std::vector<StoredPlan>> stored = m_state->readStore->plans().waiting();
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

Result<PayloadPreview> Session::preview(const Plan &plan, const PlanItemId &id)
{
    if (Result<void> allowed = m_state->require(Permission::RunSync); !allowed)
        return allowed.failure();
    if (Result<void> open = m_state->requireStore(); !open)
        return open.failure();
    const std::lock_guard lock(m_state->reading);
    for (const RoutePlan &route : plan.routes) {
        for (const PlanItem &item : route.items) {
            const auto write = std::ranges::find(item.writes, id, &PlannedWrite::id);
            if (write == item.writes.end())
                continue;
            const Result<Book> book = m_state->readStore->books().get(
                write->side == Side::Destination ? route.to : route.from);
            if (!book)
                return book.failure();
            const Result<Connection> connection =
                m_state->readStore->connections().get(book->connection);
            if (!connection)
                return connection.failure();
            const Result<std::unique_ptr<Provider>> provider =
                m_state->providers->make(*connection);
            if (!provider)
                return provider.failure();
            const Result<qint64> last = m_state->readStore->journal().lastSequence(book->id);
            if (!last)
                return last.failure();
            PlannedWrite complete = *write;
            if (const Result<Record> record = m_state->readStore->records().get(write->record))
                complete.current = record->raw;
            Result<QByteArray> bytes = (*provider)->preview(
                book->remoteId, outgoingChange(RunId(), item, complete,
                                               book->capabilities.isMessageReceiver
                                                   ? *last + 1 + messagesBefore(plan, book->id, id)
                                                   : 0,
                                               plan.createdAt));
            if (!bytes)
                return bytes.failure();
            return PayloadPreview{*bytes,
                                  book->capabilities.isMessageReceiver ? u"application/json"_s
                                                                       : u"text/vcard"_s,
                                  item.heldBack, item.lost};
        }
    }
    return fail(ErrorKind::Usage, ErrorReason::NotFound, {}, u"no such write in the plan"_s);
}

Result<std::vector<Run>> Session::runs(int limit)
{
    if (Result<void> allowed = m_state->require(Permission::RunSync); !allowed)
        return allowed.failure();
    if (Result<void> open = m_state->requireStore(); !open)
        return open.failure();
    const std::lock_guard lock(m_state->reading);
    return m_state->readStore->runs().newest(limit);
}

Result<RunView> Session::run(const RunId &id)
{
    if (Result<void> allowed = m_state->require(Permission::RunSync); !allowed)
        return allowed.failure();
    if (Result<void> open = m_state->requireStore(); !open)
        return open.failure();
    const std::lock_guard lock(m_state->reading);
    Store &store = *m_state->readStore;
    Result<Run> run = store.runs().get(id);
    if (!run)
        return fail(ErrorKind::Usage, ErrorReason::RunUnknown);
    const Result<std::vector<JournalItem>> journal = store.journal().ofRun(id);
    if (!journal)
        return journal.failure();
    RunView view{std::move(*run), {}};
    // What tells a hook of a removal holds no name: another write of the same person may.
    QHash<PersonId, QString> names;
    for (const JournalItem &item : *journal) {
        const QString name = displayName(item.change.contact);
        if (!name.isEmpty())
            names.insert(item.change.person, name);
    }
    for (const JournalItem &item : *journal) {
        const auto route = std::ranges::find(view.run.routes, item.route, &RunRoute::route);
        const Result<Book> book = store.books().get(item.book);
        const QString name = displayName(item.change.contact);
        view.items.push_back({item.item, name.isEmpty() ? names.value(item.change.person) : name,
                              route == view.run.routes.end() ? QString() : route->routeName,
                              book ? book->name : QString(), item.change.action, item.state,
                              item.change.changedFields, item.isIrreversible, item.errorKind,
                              item.errorReason});
    }
    return view;
}

Result<Plan> Session::planUndo(const RunId &id, Progress &progress)
{
    const Result<RunLease> lease = startRun(Permission::UndoRun, progress);
    if (!lease)
        return lease.failure();
    const std::lock_guard lock(m_state->writing);
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = engine.planUndo(id, m_state->actor, progress);
    if (!prepared)
        return prepared.failure();
    if (Result<void> stored = engine.store(prepared->plan, m_state->actor); !stored)
        return stored.failure();
    (void)m_state->moveOutbox();
    return std::move(prepared->plan);
}

Result<SyncOutcome> Session::undo(const RunId &id, Progress &progress)
{
    const Result<RunLease> lease = startRun(Permission::UndoRun, progress);
    if (!lease)
        return lease.failure();
    const std::lock_guard lock(m_state->writing);
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready.failure();
    SyncEngine engine = m_state->engine();
    Result<PreparedPlan> prepared = engine.planUndo(id, m_state->actor, progress);
    if (!prepared)
        return prepared.failure();
    return applyPrepared(engine, std::move(*prepared), progress);
}

} // namespace warden
