#pragma once

#include "core/store/record.h"
#include "core/sync/plan.h"

namespace warden {

// What people have answered for, and therefore holds nothing again.
struct AnsweredBefore
{
    qint64 matches = 0; // new ones that a person made
    // Contacts of linked pairs whose absence was settled or declined, unchanged pairs left out.
    qint64 absentSources = 0;
    qint64 absentDestinations = 0;
};

// Which of the route's limits its plan exceeds; any of them holds the route for a person.
std::vector<HoldReason> exceededLimits(const Limits &limits, const RoutePlan &plan,
                                       const PairsToConsider &pairs,
                                       const AnsweredBefore &answered = {});

} // namespace warden
