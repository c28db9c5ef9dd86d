#include "core/sync/plan_json.h"
#include "core/sync/sync_engine.h"

#include <algorithm>

namespace warden {

namespace {

qint64 messagesIn(const std::vector<PlanItem> &items)
{
    qint64 messages = 0;
    for (const PlanItem &item : items)
        messages += std::ranges::count(item.writes, Side::Destination, &PlannedWrite::side);
    return messages;
}

// Each message of a route costs the same.
qint64 tasksOf(const RoutePlan &whole, const std::vector<PlanItem> &items)
{
    const qint64 messages = messagesIn(whole.items);
    return messages == 0 ? 0 : whole.tasks / messages * messagesIn(items);
}

// The part of a route's plan with items that wait, or with those that don't.
RoutePlan part(const RoutePlan &route, bool waiting)
{
    RoutePlan result = route;
    std::erase_if(result.items, [waiting](const PlanItem &item) { return item.isHeld != waiting; });
    Counts counts;
    result.tasks = tasksOf(route, result.items);
    for (const PlanItem &item : result.items)
        countItem(counts, item);
    if (waiting) {
        result.relinks.clear();
        result.dropped.clear();
        result.unreadable = 0;
    } else {
        const auto held = static_cast<qint64>(route.items.size() - result.items.size());
        counts.unchanged = route.counts.unchanged;
        counts.failed = route.counts.failed;
        counts.skipped += held;
        counts.read += held + counts.unchanged + counts.failed;
    }
    result.counts = counts;
    return result;
}

} // namespace

SplitPlan SyncEngine::split(Plan plan, const QDateTime &now)
{
    if (!plan.isHeld())
        return {.runnable = std::move(plan)};
    Plan runnable;
    Plan waiting;
    runnable.undoOf = waiting.undoOf = plan.undoOf;
    runnable.isMerge = waiting.isMerge = plan.isMerge;
    for (const RoutePlan &route : plan.routes) {
        if (route.isHeld()) {
            waiting.routes.push_back(route);
            continue;
        }
        if (!std::ranges::any_of(route.items, &PlanItem::isHeld)) {
            runnable.routes.push_back(route);
            continue;
        }
        runnable.routes.push_back(part(route, false));
        waiting.routes.push_back(part(route, true));
    }
    SplitPlan split;
    seal(waiting, now);
    split.waiting = std::move(waiting);
    if (!runnable.routes.empty()) {
        seal(runnable, now);
        split.runnable = std::move(runnable);
    }
    return split;
}

} // namespace warden
