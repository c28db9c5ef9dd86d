#include "core/sync/decline.h"

#include "core/events/event_actions.h"
#include "core/store/tables.h"
#include "core/sync/plan_json.h"
#include "core/sync/route_rules.h"
#include "core/sync/run_events.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

bool hasHold(const RoutePlan &plan, HoldReason reason)
{
    return std::ranges::find(plan.holds, reason) != plan.holds.end();
}

Result<void> declineRoute(Store &store, const RoutePlan &plan)
{
    const std::vector<DeclinedPair> pairs = heldPairs(plan);
    if (pairs.empty() && !plan.isHeld())
        return {};
    if (Result<void> done = store.decisions().decline(plan.route, plan.routeVersion, pairs); !done)
        return done;
    // Nobody waits for these; in an emptied book they would hold the route for ever.
    for (const BookId &book : {plan.from, plan.to}) {
        if (Result<void> done = store.records().removeAbsentWithoutLinks(book); !done)
            return done;
    }
    return {};
}

} // namespace

std::vector<DeclinedPair> heldPairs(const RoutePlan &plan)
{
    const bool isMatchHeld = hasHold(plan, HoldReason::TooManyNewMatches);
    const bool isEmptyHeld = hasHold(plan, HoldReason::BookEmptied);
    std::vector<DeclinedPair> pairs;
    for (const PlanItem &item : plan.items) {
        const bool isAbsenceAlone =
            isEmptyHeld && item.action == ItemAction::Skip && !item.link.isEmpty();
        if (isHeldBack(plan, item) || isAbsenceAlone)
            pairs.push_back(pairOf(item));
    }
    if (isMatchHeld) {
        for (const Relink &relink : plan.relinks) {
            if (relink.isNewMatch)
                pairs.push_back(pairOf(relink));
        }
    }
    return pairs;
}

Result<void> declineStoredPlan(Store &store, const QByteArray &sha256, const Actor &actor)
{
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    const Result<StoredPlan> stored = store.plans().findByHash(sha256);
    if (!stored) {
        return stored.error().reason == ErrorReason::NotFound
                   ? fail(ErrorKind::Invalid, ErrorReason::PlanUnknown)
                   : stored.failure();
    }
    if (!isOpen(stored->state))
        return fail(ErrorKind::Stale, u"the plan was applied or given up before"_s);
    const Result<Plan> plan = planFromJson(stored->body);
    if (!plan)
        return plan.failure();
    for (const RoutePlan &route : plan->routes) {
        if (Result<void> done = declineRoute(store, route); !done)
            return done;
    }
    if (Result<void> set = store.plans().setState(plan->id, PlanState::Declined); !set)
        return set;
    Event event = planEvent(actions::planDeclined, *plan, actor.name, store.clock()());
    event.outcome = Outcome::Success;
    if (Result<void> noted = store.outbox().append(event); !noted)
        return noted;
    return transaction->commit();
}

} // namespace warden
