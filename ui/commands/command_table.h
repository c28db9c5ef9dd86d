#pragma once

#include "ui/commands/window_command.h"
#include "ui/page/page.h"

namespace warden {

// Everything that can be done from anywhere, in the order of the menus.
std::vector<WindowCommand> commandTable(const std::vector<PageEntry> &pages);

} // namespace warden
