#pragma once

#include "core/permissions/permission.h"

namespace warden {

// "Owner". Empty for a role of one's own, which has a name instead.
QString roleWord(Role role);

// "Owner, Administrator": of those that every workspace has.
QString rolesThatMay(Permission permission);

// Why somebody finds a control unavailable, in one sentence; empty where the actor may.
QString whyNot(const Actor &actor, Permission permission);

} // namespace warden
