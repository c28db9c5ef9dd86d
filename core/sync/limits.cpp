#include "core/sync/limits.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace warden {

namespace {

struct Removals
{
    qint64 count = 0;
    qint64 size = 0; // of the book that they thin out
    std::set<size_t> routes = {};

    // Whether any of the routes has a limit that this exceeds.
    template <class Exceeds>
    bool exceed(const std::vector<Route> &all, const Exceeds &exceeds) const
    {
        return std::ranges::any_of(routes,
                                   [&](size_t route) { return exceeds(all[route].limits); });
    }
};

void hold(RoutePlan &plan, HoldReason reason)
{
    if (std::ranges::find(plan.holds, reason) != plan.holds.end())
        return;
    plan.holds.push_back(reason);
    std::ranges::sort(plan.holds);
}

void hold(Plan &plan, const Removals &removals, HoldReason reason)
{
    for (const size_t route : removals.routes)
        hold(plan.routes[route], reason);
}

bool exceedsShare(qint64 count, qint64 size, int percent, int from)
{
    return size >= from && count * 100 > size * percent;
}

} // namespace

void holdSurprises(RoutePlan &plan, const Limits &limits, const PairsToConsider &pairs,
                   const AnsweredBefore &answered)
{
    // A book that lost everything is held even where its contacts would only be skipped elsewhere;
    // not for ever, though: absences that are known or were answered for don't count.
    const bool sourceEmptied =
        pairs.sourceSize == 0 && pairs.sourceSizeBefore > answered.absentSources;
    const bool destinationEmptied =
        pairs.destinationSize == 0 && pairs.destinationSizeBefore > answered.absentDestinations;
    if (sourceEmptied || destinationEmptied)
        hold(plan, HoldReason::BookEmptied);

    const qint64 matches = std::ranges::count_if(plan.items, &PlanItem::isNewMatch) +
                           std::ranges::count_if(plan.relinks, &Relink::isNewMatch);
    const qint64 largest = std::max(plan.sourceSize, plan.destinationSize);
    if (exceedsShare(matches, largest, limits.matchesPercent, limits.matchesPercentFrom))
        hold(plan, HoldReason::TooManyNewMatches);
}

void holdRemovals(Plan &plan, const std::vector<Route> &routes, std::optional<qint64> onePerson)
{
    Removals all;
    QHash<BookId, Removals> books;
    for (size_t i = 0; i < plan.routes.size(); ++i) {
        const RoutePlan &route = plan.routes[i];
        for (const PlanItem &item : route.items) {
            for (const PlannedWrite &write : item.writes) {
                if (item.isHeld || write.action != ChangeAction::Remove)
                    continue;
                const bool toDestination = write.side == Side::Destination;
                Removals &book = books[toDestination ? route.to : route.from];
                book.size =
                    std::max(book.size, toDestination ? route.destinationSize : route.sourceSize);
                for (Removals *sum : {&all, &book}) {
                    ++sum->count;
                    sum->routes.insert(i);
                }
            }
        }
    }
    if (all.exceed(routes, [&](const Limits &limits) { return all.count > limits.removals; }))
        hold(plan, all, HoldReason::TooManyRemovals);
    if (onePerson && all.count > *onePerson)
        hold(plan, all, HoldReason::SecondPersonNeeded);
    for (const Removals &book : std::as_const(books)) {
        const bool isTooLarge = book.exceed(routes, [&book](const Limits &limits) {
            return exceedsShare(book.count, book.size, limits.removalsPercent,
                                limits.removalsPercentFrom);
        });
        if (isTooLarge)
            hold(plan, book, HoldReason::TooLargeShareRemoved);
        if (book.count >= book.size)
            hold(plan, book, HoldReason::BookEmptied);
    }
}

} // namespace warden
