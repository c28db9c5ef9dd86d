#pragma once

#include "core/store/record.h"
#include "core/sync/plan.h"

namespace warden {

// Which of the route's limits its plan exceeds; any of them holds the route for a person.
std::vector<HoldReason> exceededLimits(const Limits &limits, const RoutePlan &plan,
                                       const PairsToConsider &pairs);

} // namespace warden
