#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace warden {

// What an operator may do follows from the role: permissions/permission_set.cpp has the table, and
// vault/ gives each role its keys (an Auditor has the audit key alone). Own stands for a role that
// the workspace made itself: a set of permissions in its roster.
enum class Role { Owner, Administrator, SyncOperator, Auditor, Own };

// "owner", "administrator", "sync_operator", "auditor", "own"
QString roleName(Role role);
Result<Role> roleFromName(const QString &name);

// One of the four, or one of the workspace's own by its id.
struct RoleRef
{
    RoleRef() = default;
    RoleRef(Role role) : fixed(role) {}
    RoleRef(RoleId role) : fixed(Role::Own), own(std::move(role)) {}

    Role fixed = Role::Auditor;
    RoleId own = {}; // set for Role::Own alone

    bool operator==(const RoleRef &) const = default;
};

} // namespace warden
