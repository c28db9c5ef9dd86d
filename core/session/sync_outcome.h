#pragma once

#include "core/session/views.h"
#include "core/sync/runner.h"

namespace warden {

// What a run came to, for window and command line.
SyncOutcome outcomeOf(const RunResult &result);

} // namespace warden
