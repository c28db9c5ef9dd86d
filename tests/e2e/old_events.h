#pragma once

#include "tests/e2e/command_line_world.h"

namespace warden {

// Adds so many events of the year 2020 to the log of a world that is unlocked by its passphrase, as
// years of use would. False where that can't be.
bool addOldEvents(const CommandLineWorld &world, int count);

} // namespace warden
