#include "core/sync/limits.h"

#include <algorithm>

namespace warden {

namespace {

// Removals that would run without a question: those that wait one by one are a person's already.
qint64 removalsFrom(const RoutePlan &plan, Side side)
{
    qint64 removals = 0;
    for (const PlanItem &item : plan.items) {
        for (const PlannedWrite &write : item.writes)
            removals += write.action == ChangeAction::Remove && write.side == side;
    }
    return removals;
}

bool exceedsShare(qint64 count, qint64 size, int percent, int from)
{
    return size >= from && count * 100 > size * percent;
}

// What a removal thins out: the book itself or, for a hook, all that was ever sent there.
qint64 sizeOf(Side side, const PairsToConsider &pairs)
{
    if (side == Side::Source)
        return pairs.sourceSizeBefore;
    return pairs.destinationSizeBefore > 0 ? pairs.destinationSizeBefore : pairs.linked;
}

} // namespace

std::vector<HoldReason> exceededLimits(const Limits &limits, const RoutePlan &plan,
                                       const PairsToConsider &pairs, const AnsweredBefore &answered)
{
    std::vector<HoldReason> reasons;
    auto hold = [&reasons](HoldReason reason) {
        if (std::ranges::find(reasons, reason) == reasons.end())
            reasons.push_back(reason);
    };

    for (Side side : {Side::Source, Side::Destination}) {
        const qint64 removals = removalsFrom(plan, side);
        if (removals == 0)
            continue;
        const qint64 size = sizeOf(side, pairs);
        if (removals > limits.removals)
            hold(HoldReason::TooManyRemovals);
        if (exceedsShare(removals, size, limits.removalsPercent, limits.removalsPercentFrom))
            hold(HoldReason::TooLargeShareRemoved);
        if (removals >= size)
            hold(HoldReason::BookEmptied);
    }
    // A book that lost everything is held even where its contacts would only be skipped elsewhere;
    // not for ever, though: absences that are known or were answered for don't count.
    const bool sourceEmptied =
        pairs.sourceSize == 0 && pairs.sourceSizeBefore > answered.absentSources;
    const bool destinationEmptied =
        pairs.destinationSize == 0 && pairs.destinationSizeBefore > answered.absentDestinations;
    if (sourceEmptied || destinationEmptied)
        hold(HoldReason::BookEmptied);

    const qint64 matches = std::ranges::count_if(plan.items, &PlanItem::isNewMatch) +
                           std::ranges::count_if(plan.relinks, &Relink::isNewMatch);
    const qint64 largest = std::max(pairs.sourceSizeBefore, pairs.destinationSizeBefore);
    if (exceedsShare(matches, largest, limits.matchesPercent, limits.matchesPercentFrom))
        hold(HoldReason::TooManyNewMatches);
    return reasons;
}

} // namespace warden
