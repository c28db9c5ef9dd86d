#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/permissions/permission_set.h"

namespace warden {

// Who acts: the operator that unlocked the workspace.
struct Actor
{
    OperatorId id = {};
    QString name = {};
    Role role = Role::Owner;
    PermissionSet permissions = permissionsOf(role);

    bool operator==(const Actor &) const = default;
};

bool isAllowed(const Actor &actor, Permission permission);

// Denied, with the permission's name as detail.
Result<void> require(const Actor &actor, Permission permission);

} // namespace warden
