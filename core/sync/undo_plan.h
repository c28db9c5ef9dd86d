#pragma once

#include "core/store/store.h"
#include "core/sync/before_images.h"
#include "core/sync/plan.h"

namespace warden {

// A plan that takes back what a run wrote, item by item: created ones are removed, changed ones get
// their former content, removed ones are given back. What somebody changed since is left alone;
// what a service can't give back (a message sent) is said. Not sealed yet. NothingToUndo, where the
// run wrote nothing; expects that the books were just fetched.
Result<Plan> planUndo(Store &store, BeforeImages &images, const Run &run);

} // namespace warden
