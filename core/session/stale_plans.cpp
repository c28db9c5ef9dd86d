#include "core/session/stale_plans.h"

#include "core/events/event_actions.h"
#include "core/store/tables.h"
#include "core/sync/plan_json.h"
#include "core/sync/run_events.h"

namespace warden {

Result<void> noteStalePlans(Store &store, const BookId &book, const Actor &actor)
{
    const Result<std::vector<StoredPlan>> waiting = store.plans().waiting();
    if (!waiting)
        return waiting.failure();
    for (const StoredPlan &stored : *waiting) {
        if (!stored.body.contains(book.value().toUtf8()))
            continue;
        const Result<Plan> plan = planFromJson(stored.body);
        if (!plan)
            return plan.failure();
        // Once, though several of its books move.
        if (Result<void> set = store.plans().setState(plan->id, PlanState::Stale); !set)
            return set;
        Result<void> noted = store.outbox().append(
            planEvent(actions::planStale, *plan, actor.name, store.clock()()));
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace warden
