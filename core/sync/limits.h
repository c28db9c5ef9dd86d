#pragma once

#include "core/store/record.h"
#include "core/sync/plan.h"

namespace warden {

// What people have answered for, and therefore holds nothing again.
struct AnsweredBefore
{
    // Contacts of linked pairs whose absence a person declined to carry over.
    qint64 absentSources = 0;
    qint64 absentDestinations = 0;
};

// Which of the route's limits its plan exceeds; any of them holds the route for a person.
std::vector<HoldReason> exceededLimits(const Limits &limits, const RoutePlan &plan,
                                       const PairsToConsider &pairs,
                                       const AnsweredBefore &answered = {});

} // namespace warden
