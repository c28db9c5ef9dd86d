#pragma once

#include "core/session/people_views.h"

namespace warden {

// "Sync operator"; a role of the workspace's own by its name.
QString roleTitle(const RoleView &role);

// What somebody with this role does here, in a sentence; empty for a role of the workspace's own.
QString roleSentence(Role role);

// "Run syncs within the limits"
QString permissionSentence(Permission permission);

} // namespace warden
