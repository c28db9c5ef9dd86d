#include "core/sync/plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

QString itemActionName(ItemAction action)
{
    switch (action) {
    case ItemAction::Create:
        return u"create"_s;
    case ItemAction::Update:
        return u"update"_s;
    case ItemAction::Remove:
        return u"remove"_s;
    case ItemAction::Skip:
        return u"skip"_s;
    }
    return {};
}

QString itemReasonName(ItemReason reason)
{
    switch (reason) {
    case ItemReason::None:
        return {};
    case ItemReason::Conflict:
        return u"conflict"_s;
    case ItemReason::RemovedAndChanged:
        return u"removed_and_changed"_s;
    case ItemReason::AmbiguousMatch:
        return u"ambiguous_match"_s;
    case ItemReason::RemovalNeedsPerson:
        return u"removal_needs_person"_s;
    case ItemReason::RemovalsOff:
        return u"removals_off"_s;
    case ItemReason::RemovedAtDestination:
        return u"removed_at_destination"_s;
    case ItemReason::RemovedAtSource:
        return u"removed_at_source"_s;
    case ItemReason::KeptByPerson:
        return u"kept_by_person"_s;
    case ItemReason::LeftTheGroups:
        return u"left_the_groups"_s;
    case ItemReason::GroupNeverLeaves:
        return u"group_never_leaves"_s;
    case ItemReason::GroupClosedSince:
        return u"group_closed_since"_s;
    case ItemReason::NothingMayLeave:
        return u"nothing_may_leave"_s;
    case ItemReason::ErasedBefore:
        return u"erased_before"_s;
    case ItemReason::NotAContact:
        return u"not_a_contact"_s;
    case ItemReason::DestinationCannot:
        return u"destination_cannot"_s;
    case ItemReason::OtherRouteFirst:
        return u"other_route_first"_s;
    case ItemReason::ChangedSince:
        return u"changed_since"_s;
    case ItemReason::Irreversible:
        return u"irreversible"_s;
    }
    return {};
}

QString holdReasonName(HoldReason reason)
{
    switch (reason) {
    case HoldReason::TooManyRemovals:
        return u"too_many_removals"_s;
    case HoldReason::TooLargeShareRemoved:
        return u"too_large_share_removed"_s;
    case HoldReason::BookEmptied:
        return u"book_emptied"_s;
    case HoldReason::TooManyNewMatches:
        return u"too_many_new_matches"_s;
    case HoldReason::SecondPersonNeeded:
        return u"second_person_needed"_s;
    }
    return {};
}

QString matchReasonName(MatchReason reason)
{
    switch (reason) {
    case MatchReason::SameEmail:
        return u"same_email"_s;
    case MatchReason::SamePhone:
        return u"same_phone"_s;
    case MatchReason::SameName:
        return u"same_name"_s;
    }
    return {};
}

void countItem(Counts &counts, const PlanItem &item)
{
    ++counts.read;
    counts.created += item.action == ItemAction::Create;
    counts.updated += item.action == ItemAction::Update;
    counts.removed += item.action == ItemAction::Remove;
    counts.skipped += item.action == ItemAction::Skip;
    counts.irreversible += item.isIrreversible;
}

std::vector<BookId> booksWrittenBy(const RoutePlan &route)
{
    std::vector<BookId> books;
    for (const PlanItem &item : route.items) {
        for (const PlannedWrite &write : item.writes) {
            const BookId &book = write.side == Side::Destination ? route.to : route.from;
            if (std::ranges::find(books, book) == books.end())
                books.push_back(book);
        }
    }
    return books;
}

bool isHeldBack(const RoutePlan &route, const PlanItem &item)
{
    const auto isHeldFor = [&route](HoldReason reason) {
        return std::ranges::find(route.holds, reason) != route.holds.end();
    };
    const bool removes = std::ranges::any_of(item.writes, [](const PlannedWrite &write) {
        return write.action == ChangeAction::Remove;
    });
    return item.isHeld || (removes && route.isHeld()) ||
           (item.isNewMatch && isHeldFor(HoldReason::TooManyNewMatches));
}

bool needsPerson(const PlanItem &item)
{
    switch (item.reason) {
    case ItemReason::Conflict:
    case ItemReason::RemovedAndChanged:
    case ItemReason::AmbiguousMatch:
    case ItemReason::RemovalNeedsPerson:
        return true;
    case ItemReason::None:
    case ItemReason::RemovalsOff:
    case ItemReason::RemovedAtDestination:
    case ItemReason::RemovedAtSource:
    case ItemReason::KeptByPerson:
    case ItemReason::LeftTheGroups:
    case ItemReason::GroupNeverLeaves:
    case ItemReason::GroupClosedSince:
    case ItemReason::NothingMayLeave:
    case ItemReason::ErasedBefore:
    case ItemReason::NotAContact:
    case ItemReason::DestinationCannot:
    case ItemReason::OtherRouteFirst:
    case ItemReason::ChangedSince:
    case ItemReason::Irreversible:
        return false;
    }
    return false;
}

Counts Plan::counts() const
{
    Counts sum;
    for (const RoutePlan &route : routes)
        sum += route.counts;
    return sum;
}

bool Plan::isHeld() const
{
    return std::ranges::any_of(routes, [](const RoutePlan &route) {
        return route.isHeld() || std::ranges::any_of(route.items, &PlanItem::isHeld);
    });
}

bool Plan::isEmpty() const
{
    return std::ranges::all_of(routes, [](const RoutePlan &route) {
        return std::ranges::all_of(route.items,
                                   [](const PlanItem &item) { return item.writes.empty(); });
    });
}

bool writesBesidesHeld(const Plan &plan)
{
    return std::ranges::any_of(plan.routes, [](const RoutePlan &route) {
        return std::ranges::any_of(route.items, [&route](const PlanItem &item) {
            return !item.writes.empty() && !isHeldBack(route, item);
        });
    });
}

} // namespace warden
