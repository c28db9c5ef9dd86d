#pragma once

#include "core/store/store.h"
#include "core/sync/plan.h"

namespace warden {

// Writes down what a route of a run is about to do: a journal item a write, with its before-image,
// and a delivery for each that leaves. Returns the journal items, in the order of the plan's items
// and their writes. Expects an open transaction.
Result<std::vector<JournalItem>> writeIntents(Store &store, const Plan &plan,
                                              const RoutePlan &route);

// The change as the journal has it and the provider gets it. All but the sequence is the plan's, so
// that a preview can show the very bytes.
OutgoingChange outgoingChange(const Plan &plan, const PlanItem &item, const PlannedWrite &write,
                              qint64 sequence);

} // namespace warden
