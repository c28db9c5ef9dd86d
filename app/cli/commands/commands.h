#pragma once

#include "app/cli/context.h"

#include <vector>

namespace warden {

std::vector<Command> workspaceCommands();  // init
std::vector<Command> connectionCommands(); // connection …
std::vector<Command> cloudCommands();      // connection add google …, connection sign-in
std::vector<Command> routeCommands();      // route …
std::vector<Command> syncCommands();       // sync, runs …, undo
std::vector<Command> approvalCommands();   // approvals …
std::vector<Command> contactCommands();    // contacts …
std::vector<Command> auditCommands();      // audit …
std::vector<Command> peopleCommands();     // operators …, roles …
std::vector<Command> demoCommands();       // demo

} // namespace warden
