#include "core/sync/sync_engine.h"

#include "core/contacts/phone_keys.h"
#include "core/events/event_actions.h"
#include "core/store/tables.h"
#include "core/sync/alike_records.h"
#include "core/sync/connection_states.h"
#include "core/sync/fetch_stage.h"
#include "core/sync/limits.h"
#include "core/sync/plan_json.h"
#include "core/sync/plan_overlaps.h"
#include "core/sync/prepare_plan.h"
#include "core/sync/recovery.h"
#include "core/sync/run_events.h"
#include "core/sync/sending_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

void addOnce(std::vector<BookId> &books, const BookId &book)
{
    if (std::ranges::find(books, book) == books.end())
        books.push_back(book);
}

// What a stored plan rests on: nothing is planned on a route that couldn't be read, and an undo or
// an erasure looks only at what it writes.
std::vector<BookId> booksOf(const Plan &plan)
{
    std::vector<BookId> books;
    for (const RoutePlan &route : plan.routes) {
        if (route.unavailable)
            continue;
        if (!plan.isApartFromRoutes()) {
            addOnce(books, route.from);
            addOnce(books, route.to);
        }
        for (const BookId &written : booksWrittenBy(route))
            addOnce(books, written);
    }
    return books;
}

RoutePlan unavailableRoute(const Route &route, const Error &error)
{
    RoutePlan plan;
    plan.route = route.id;
    plan.routeName = route.name;
    plan.routeVersion = route.version;
    plan.policyVersion = route.policy.version;
    plan.from = route.from;
    plan.to = route.to;
    plan.unavailable = error;
    return plan;
}

// Where nobody keeps keys, none can be made.
Result<std::shared_ptr<const Secret>> noHashKey(const ConnectionId &)
{
    return fail(ErrorKind::Internal, u"no keys for hashed fields"_s);
}

// The rule where there is none.
Result<std::optional<Error>> mayRun(const Route &)
{
    return std::optional<Error>();
}

} // namespace

SyncEngine::SyncEngine(Store &store, ProviderSource providers, QString region, RouteRule rule,
                       HashKeySource hashKeys, std::optional<qint64> onePerson)
    : m_store(store), m_providers(std::move(providers)), m_region(std::move(region)),
      m_rule(rule ? std::move(rule) : mayRun),
      m_hashKeys(hashKeys ? std::move(hashKeys) : noHashKey), m_onePerson(onePerson),
      m_phones(std::make_shared<PhoneKeys>(m_region))
{}

Result<SyncEngine::Fetched> SyncEngine::fetch(std::vector<BookId> books, const Actor &actor,
                                              Progress &progress)
{
    const Result<std::vector<BookId>> toRecover = booksToRecover(m_store);
    if (!toRecover)
        return toRecover.failure();
    for (const BookId &book : *toRecover)
        addOnce(books, book);

    Fetched fetched;
    FetchInput input;
    input.phones = m_phones;
    for (const BookId &id : books) {
        Result<Book> book = m_store.books().get(id);
        if (!book) {
            fetched.failures.insert(id, book.error());
            continue;
        }
        if (!input.connections.contains(book->connection)) {
            Result<Connection> connection = m_store.connections().get(book->connection);
            if (!connection)
                return connection.failure();
            input.connections.insert(book->connection, *connection);
        }
        fetched.books.insert(id, *book);
        if (book->capabilities.canRead)
            input.books.push_back(std::move(*book));
    }
    Result<std::vector<FetchReport>> reports = fetchBooks(m_store, input, m_providers, progress);
    if (!reports)
        return reports.failure();
    if (Result<void> noted = noteConnectionStates(m_store, input, *reports); !noted)
        return noted.failure();
    std::vector<BookId> succeeded;
    for (const FetchReport &report : *reports) {
        if (report.failure)
            fetched.failures.insert(report.book, *report.failure);
        else
            succeeded.push_back(report.book);
        fetched.unreadable.insert(report.book, report.unreadable);
    }

    const Result<std::vector<BookId>> open =
        recoverRuns(m_store, m_providers, m_region, m_rule, actor, succeeded, progress);
    if (!open)
        return open.failure();
    for (const BookId &book : *open) {
        if (!fetched.failures.contains(book))
            fetched.failures.insert(book, {ErrorKind::Offline, ErrorReason::SourceUnavailable});
    }
    return fetched;
}

Result<FieldHashing> SyncEngine::hashingFor(const Route &route)
{
    FieldHashing hashing{.region = m_region};
    if (route.policy.hashed.isEmpty())
        return hashing;
    const Result<Book> to = m_store.books().get(route.to);
    if (!to)
        return to.failure();
    Result<std::shared_ptr<const Secret>> key = m_hashKeys(to->connection);
    if (!key)
        return key.failure();
    hashing.key = std::move(*key);
    return hashing;
}

Result<PlannerInput> SyncEngine::plannerInput(const Route &route, const Fetched &fetched,
                                              const Decisions &decisions)
{
    Result<PairsToConsider> pairs = m_store.links().pairsToConsider(route);
    if (!pairs)
        return pairs.failure();
    const Book from = fetched.books.value(route.from);
    const Book to = fetched.books.value(route.to);
    PlannerInput input{.context = {.route = route,
                                   .source = from.capabilities,
                                   .destination = to.capabilities,
                                   .region = m_region,
                                   .destinationWritable = to.isWritable,
                                   .sourceWritable = from.isWritable,
                                   .decisions = decisions}};
    Result<std::vector<MatchDecision>> matches =
        m_store.decisions().matchesBetween(route.from, route.to);
    if (!matches)
        return matches.failure();
    const Result<std::vector<DeclinedPair>> declined =
        m_store.decisions().declined(route.id, route.version);
    if (!declined)
        return declined.failure();
    input.matches = std::move(*matches);
    input.context.declined = {declined->begin(), declined->end()};
    Result<QStringList> neverLeaving = neverLeavingOn(m_store, route);
    if (!neverLeaving)
        return neverLeaving.failure();
    Result<QSet<PersonId>> erased = m_store.erasures().persons();
    if (!erased)
        return erased.failure();
    input.context.neverLeaving = std::move(*neverLeaving);
    input.context.erased = std::move(*erased);
    input.routeName = route.name;
    input.pairs = std::move(*pairs);
    input.unreadable = static_cast<qint64>(fetched.unreadable.value(route.from).size());
    if (route.direction == Direction::TwoWay)
        input.unreadable += static_cast<qint64>(fetched.unreadable.value(route.to).size());
    return input;
}

Result<PreparedPlan> SyncEngine::plan(const std::vector<Route> &routes, const Decisions &decisions,
                                      const Actor &actor, Progress &progress)
{
    std::vector<BookId> books;
    for (const Route &route : routes) {
        addOnce(books, route.from);
        addOnce(books, route.to);
    }
    Result<Fetched> fetched = fetch(books, actor, progress);
    if (!fetched)
        return fetched.failure();

    PreparedPlan prepared;
    for (const Route &route : routes) {
        progress.report({Stage::Planning, route.name});
        const Result<std::optional<Error>> barred = m_rule(route);
        if (!barred)
            return barred.failure();
        if (*barred) {
            prepared.plan.routes.push_back(unavailableRoute(route, **barred));
            continue;
        }
        const BookId failed = fetched->failures.contains(route.from) ? route.from : route.to;
        if (fetched->failures.contains(failed)) {
            prepared.plan.routes.push_back(
                unavailableRoute(route, fetched->failures.value(failed)));
            continue;
        }
        Result<FieldHashing> hashing = hashingFor(route);
        if (!hashing) {
            prepared.plan.routes.push_back(unavailableRoute(route, hashing.error()));
            continue;
        }
        Result<PlannerInput> input = plannerInput(route, *fetched, decisions);
        if (!input)
            return input.failure();
        input->context.hashing = std::move(*hashing);
        prepared.plan.routes.push_back(planRoute(*input));
        prepared.material.add(std::move(input->pairs));
    }
    skipOverlaps(prepared.plan, m_region);
    holdRemovals(prepared.plan, routes, m_onePerson);
    if (Result<void> noted = noteAlike(m_store, prepared.plan, m_region); !noted)
        return noted.failure();
    seal(prepared.plan, m_store.clock()());
    prepared.unreadable = std::move(fetched->unreadable);
    return prepared;
}

Result<void> SyncEngine::store(const Plan &plan, const Actor &actor)
{
    Result<Transaction> transaction = m_store.begin();
    if (!transaction)
        return transaction.failure();
    // A newer plan is what a person should look at; the older one still applies by its hash. An
    // erasure waits in nobody's list, nor does a merge that may run: who asked for it has it before
    // them.
    PlanState state = plan.isHeld() ? PlanState::Held : PlanState::Planned;
    if (!plan.erases.isEmpty() || (plan.isMerge && !plan.isHeld()))
        state = PlanState::Superseded;
    else if (Result<void> replaced = m_store.plans().supersedeWaiting(); !replaced)
        return replaced;
    Result<void> inserted =
        m_store.plans().insert({plan.id, plan.sha256, plan.sealed, state, plan.createdAt});
    if (!inserted)
        return inserted;
    const QString &action = plan.isHeld() ? actions::planHeld : actions::planCreated;
    Result<void> noted =
        m_store.outbox().append(planEvent(action, plan, actor.name, plan.createdAt));
    if (!noted)
        return noted;
    return transaction->commit();
}

Result<void> SyncEngine::checkRoutes(const Plan &plan)
{
    if (plan.isApartFromRoutes())
        return {};
    for (const RoutePlan &planned : plan.routes) {
        if (planned.unavailable)
            continue;
        const Result<Route> route = m_store.routes().get(planned.route);
        if (!route)
            continue; // a plan of a route that is gone is stale: its material says so
        const Result<std::optional<Error>> barred = m_rule(*route);
        if (!barred)
            return barred.failure();
        if (*barred)
            return fail(**barred);
    }
    return {};
}

Result<PreparedPlan> SyncEngine::reload(const QByteArray &sha256, const Actor &actor,
                                        Progress &progress)
{
    const Result<StoredPlan> stored = m_store.plans().findByHash(sha256);
    if (!stored) {
        return stored.error().reason == ErrorReason::NotFound
                   ? fail(ErrorKind::Usage, ErrorReason::PlanUnknown)
                   : stored.failure();
    }
    if (!isOpen(stored->state))
        return fail(ErrorKind::Stale, u"the plan was applied or given up before"_s);
    Result<Plan> plan = planFromJson(stored->body);
    if (!plan)
        return plan.failure();
    if (plan->sha256 != sha256)
        return fail(ErrorKind::Storage, ErrorReason::Damaged, {}, u"a plan's hash"_s);

    const Result<Fetched> fetched = fetch(booksOf(*plan), actor, progress);
    if (!fetched)
        return fetched.failure();
    for (const BookId &book : booksOf(*plan)) {
        if (fetched->failures.contains(book))
            return fail(fetched->failures.value(book));
    }
    if (Result<void> allowed = checkRoutes(*plan); !allowed)
        return allowed.failure();
    BeforeImages images(m_store, m_providers, m_region);
    Result<PlanMaterial> material = loadMaterial(m_store, images, *plan);
    if (material && !plan->isApartFromRoutes()) {
        if (Result<void> alone = checkAlike(m_store, *plan, m_region); !alone)
            material = alone.failure();
    }
    if (material)
        return PreparedPlan{std::move(*plan), std::move(*material)};
    if (material.error().kind != ErrorKind::Stale)
        return material.failure();

    Result<Transaction> transaction = m_store.begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> set = m_store.plans().setState(plan->id, PlanState::Stale); !set)
        return set.failure();
    Result<void> noted = m_store.outbox().append(
        planEvent(actions::planStale, *plan, actor.name, m_store.clock()()));
    if (!noted)
        return noted.failure();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    return material.failure();
}

Result<RunResult> SyncEngine::apply(PreparedPlan prepared, const PlanApproval &approval,
                                    Progress &progress)
{
    QHash<RouteId, FieldHashing> hashing;
    for (const RoutePlan &planned : prepared.plan.routes) {
        const Result<Route> route = m_store.routes().get(planned.route);
        if (!route || planned.unavailable)
            continue; // nothing is hashed
        // The bases that the run takes have to be of the policy that it was planned by.
        if (prepared.plan.undoOf.isEmpty() && route->policy.version != planned.policyVersion)
            return fail(ErrorKind::Stale, u"the field policy changed since the plan"_s);
        Result<FieldHashing> made = hashingFor(*route);
        if (!made)
            return made.failure();
        hashing.insert(planned.route, std::move(*made));
    }
    return runPlan(m_store, {m_providers, m_phones, std::move(hashing)}, prepared.plan,
                   std::move(prepared.material), approval, progress);
}

} // namespace warden
