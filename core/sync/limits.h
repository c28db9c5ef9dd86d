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

// Holds a route whose books came back empty, or that matches too many contacts for the first time.
void holdSurprises(RoutePlan &plan, const Limits &limits, const PairsToConsider &pairs,
                   const AnsweredBefore &answered);

// Removals are counted over the whole plan, and over each book that several routes write to; those
// that wait one by one are a person's already. Where the strictest limit of the routes that remove
// something is exceeded, all of these are held. `routes` are the plan's, in its order. Above
// `onePerson`, if it is set, a second person has to agree.
void holdRemovals(Plan &plan, const std::vector<Route> &routes, std::optional<qint64> onePerson);

} // namespace warden
