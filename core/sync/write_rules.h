#pragma once

#include "core/sync/route_rules.h"

namespace warden {

// The single writes that an item is made of.

PlannedWrite updateWrite(const RouteContext &context, Side side,
                         const std::optional<Record> &record, const Contact &before,
                         const Contact &after, const FieldSet &fields);

PlannedWrite removeWrite(const RouteContext &context, Side side,
                         const std::optional<Record> &record, const Contact &lastKnown);

// Creates `contact` on a side, reduced to what may leave and what that side can hold; skipped with
// NothingMayLeave where nothing is left that would make a contact.
PairDecision createItem(const RouteContext &context, Side side, PlanItem item,
                        const Contact &contact);

// Fills in what the policy holds back and what the side can't hold.
void noteLosses(const RouteContext &context, Side side, const Contact &contact, PlanItem &item);

} // namespace warden
