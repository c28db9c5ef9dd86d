#pragma once

#include "core/permissions/permission.h"
#include "core/store/decision.h"
#include "core/store/store.h"
#include "core/sync/plan.h"

namespace warden {

// What holds a route's plan: the removals, the new matches, what waits item by item.
std::vector<DeclinedPair> heldPairs(const RoutePlan &plan);

// A person wants nothing of what is held to be written. Later plans leave these pairs alone until
// one of their contacts or the route's rules change; what isn't held is planned as ever. Stale
// where the plan was applied or given up meanwhile. With its event, in one transaction.
Result<void> declineStoredPlan(Store &store, const QByteArray &sha256, const Actor &actor);

} // namespace warden
