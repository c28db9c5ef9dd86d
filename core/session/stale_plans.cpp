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
        // One that can't be read, of a later version or damaged, is of no use to anybody: it keeps
        // no connection from moving.
        const Plan unreadable{.id = stored.id, .sha256 = stored.sha256};
        const Plan &known = plan ? *plan : unreadable;
        Event stale = planEvent(actions::planStale, known, actor.name, store.clock()());
        if (!plan)
            stale.counts = {}; // nobody knows them
        // Once, though several of its books move.
        if (Result<void> set = store.plans().setState(known.id, PlanState::Stale); !set)
            return set;
        if (Result<void> noted = store.outbox().append(stale); !noted)
            return noted;
    }
    return {};
}

} // namespace warden
