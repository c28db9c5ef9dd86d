#pragma once

#include "core/store/store.h"
#include "core/sync/plan.h"

namespace warden {

// Notes at each planned creation who at its book shares an e-mail address or phone number with it:
// the plan was made in spite of these. Before the plan is sealed.
Result<void> noteAlike(Store &store, Plan &plan, const QString &region);

// Stale where somebody else has come since who could be the person to be created.
Result<void> checkAlike(Store &store, const Plan &plan, const QString &region);

} // namespace warden
