#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/role.h"

#include <array>

namespace warden {

// What the window and the command line may ask of the core. One row each in the table of
// permission.cpp; a test fails when an operation has no row.
enum class Permission {
    ManageOperators,   // operators, roles, recovery code, keys, restore
    ManageConnections, // connections, hooks, credentials, endpoints
    SeeConnections,
    ManageRoutes, // routes, field policies, limits
    SeeRoutes,
    RunSync, // plan, apply within limits, stop
    ReleaseHeldPlan,
    UndoRun,
    SeeContacts,    // search, details, duplicates
    ExportContacts, // export, a person's report, erase
    SeeAudit,       // list, verify, export; a Sync operator sees runs of one's own
    OwnSettings,    // passphrase and settings of one's own, lock
};

inline constexpr std::array allPermissions = {
    Permission::ManageOperators, Permission::ManageConnections, Permission::SeeConnections,
    Permission::ManageRoutes,    Permission::SeeRoutes,         Permission::RunSync,
    Permission::ReleaseHeldPlan, Permission::UndoRun,           Permission::SeeContacts,
    Permission::ExportContacts,  Permission::SeeAudit,          Permission::OwnSettings,
};

// Who acts: the operator that unlocked the workspace.
struct Actor
{
    OperatorId id = {};
    QString name = {};
    Role role = Role::Owner;

    bool operator==(const Actor &) const = default;
};

bool isAllowed(Role role, Permission permission);

// Denied, with the permission's name as detail.
Result<void> require(const Actor &actor, Permission permission);

// "run_sync": for the log and the command line.
QString permissionName(Permission permission);

} // namespace warden
