#pragma once

#include "core/sync/route_rules.h"

namespace warden {

struct PlannerInput
{
    RouteContext context;
    QString routeName = {};
    PairsToConsider pairs = {};
    std::vector<MatchDecision> matches = {}; // `one` of the source, `other` of the destination
    qint64 unreadable = 0;                   // items of the source that couldn't be taken
};

// One route's part of the plan: a pure function of what is stored. Counts are as they will be if
// every write succeeds; limits on removals are checked by holdRemovals().
RoutePlan planRoute(const PlannerInput &input);

} // namespace warden
