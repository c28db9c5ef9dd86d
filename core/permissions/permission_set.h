#pragma once

#include "core/base/result.h"
#include "core/base/role.h"

#include <QStringList>

#include <array>
#include <bitset>

namespace warden {

// What the window and the command line may ask of the core. One row each in the table of
// permission_set.cpp; a test fails when an operation has no row.
enum class Permission {
    ManageOperators,   // operators, roles, recovery code, keys, restore: never without being owner
    ManageConnections, // connections, hooks, credentials, endpoints
    SeeConnections,
    ManageRoutes, // routes, field policies, limits
    SeeRoutes,
    RunSync, // plan, apply within limits, stop
    ReleaseHeldPlan,
    UndoRun,
    SeeContacts,    // search, details, duplicates
    ExportContacts, // export, a person's report, erase
    SeeAudit,       // list what one did oneself, verify
    SeeWholeAudit,  // what others did as well; export
    OwnSettings,    // passphrase and settings of one's own, lock
};

inline constexpr std::array allPermissions = {
    Permission::ManageOperators, Permission::ManageConnections, Permission::SeeConnections,
    Permission::ManageRoutes,    Permission::SeeRoutes,         Permission::RunSync,
    Permission::ReleaseHeldPlan, Permission::UndoRun,           Permission::SeeContacts,
    Permission::ExportContacts,  Permission::SeeAudit,          Permission::SeeWholeAudit,
    Permission::OwnSettings,
};

// What somebody may do, listed in the order of the enum.
class PermissionSet
{
public:
    PermissionSet() = default;
    PermissionSet(std::initializer_list<Permission> permissions)
    {
        for (const Permission permission : permissions)
            insert(permission);
    }

    bool contains(Permission permission) const
    {
        return m_bits.test(static_cast<size_t>(permission));
    }
    bool containsAll(const PermissionSet &other) const
    {
        return (m_bits & other.m_bits) == other.m_bits;
    }
    void insert(Permission permission) { m_bits.set(static_cast<size_t>(permission)); }
    void remove(Permission permission) { m_bits.reset(static_cast<size_t>(permission)); }
    bool isEmpty() const { return m_bits.none(); }
    QList<Permission> toList() const;

    bool operator==(const PermissionSet &) const = default;

private:
    std::bitset<allPermissions.size()> m_bits;
};

// The table of docs/security.md. Empty for Role::Own, whose set the workspace's roster has.
PermissionSet permissionsOf(Role role);

// With what each of them is of no use without, and what everybody may do.
PermissionSet withImplied(PermissionSet permissions);

// "run_sync": for the roster, the log and the command line.
QString permissionName(Permission permission);
Result<Permission> permissionFromName(const QString &name);
QStringList permissionNames(const PermissionSet &permissions);

} // namespace warden
