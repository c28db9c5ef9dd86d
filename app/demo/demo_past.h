#pragma once

#include "app/demo/demo_workspace.h"

namespace warden {

// What has happened in the demo before somebody opens its window, so that there is something to
// find: the two books were synced, a customer stands there twice, and then so many suppliers were
// removed at the service that the plan waits, of which a rule raises an alert. The hook has got
// nothing yet.
Result<void> giveItAPast(DemoWorkspace &demo, Progress &progress);

} // namespace warden
