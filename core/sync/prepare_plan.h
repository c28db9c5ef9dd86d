#pragma once

#include "core/sync/before_images.h"
#include "core/sync/sync_engine.h"

namespace warden {

// Seals a plan, and reads what it is carried out with.
Result<PreparedPlan> prepare(Store &store, BeforeImages &images, Plan plan);

} // namespace warden
