#include "core/permissions/permission_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Row
{
    bool owner;
    bool administrator;
    bool syncOperator;
    bool auditor;
};

constexpr Row rowOf(Permission permission)
{
    switch (permission) {
    case Permission::ManageOperators:
        return {true, false, false, false};
    case Permission::ManageConnections:
        return {true, true, false, false};
    case Permission::SeeConnections:
        return {true, true, true, false};
    case Permission::ManageRoutes:
        return {true, true, false, false};
    case Permission::SeeRoutes:
        return {true, true, true, false};
    case Permission::RunSync:
        return {true, true, true, false};
    case Permission::ReleaseHeldPlan:
        return {true, true, false, false};
    case Permission::UndoRun:
        return {true, true, false, false};
    case Permission::SeeContacts:
        return {true, true, true, false};
    case Permission::ExportContacts:
        return {true, true, false, false};
    case Permission::SeeAudit:
        return {true, true, true, true};
    case Permission::SeeWholeAudit:
        return {true, true, false, true};
    case Permission::OwnSettings:
        return {true, true, true, true};
    }
    return {false, false, false, false};
}

} // namespace

QList<Permission> PermissionSet::toList() const
{
    QList<Permission> list;
    std::ranges::copy_if(allPermissions, std::back_inserter(list),
                         [this](Permission permission) { return contains(permission); });
    return list;
}

static bool isAllowed(Role role, const Row &row)
{
    switch (role) {
    case Role::Owner:
        return row.owner;
    case Role::Administrator:
        return row.administrator;
    case Role::SyncOperator:
        return row.syncOperator;
    case Role::Auditor:
        return row.auditor;
    case Role::Own:
        return false;
    }
    return false;
}

PermissionSet permissionsOf(Role role)
{
    PermissionSet permissions;
    for (const Permission permission : allPermissions) {
        if (isAllowed(role, rowOf(permission)))
            permissions.insert(permission);
    }
    return permissions;
}

PermissionSet withImplied(PermissionSet permissions)
{
    const auto imply = [&permissions](Permission permission, const PermissionSet &implied) {
        for (const Permission each : implied.toList()) {
            if (permissions.contains(permission))
                permissions.insert(each);
        }
    };
    imply(Permission::ReleaseHeldPlan, {Permission::RunSync});
    imply(Permission::UndoRun, {Permission::RunSync});
    imply(Permission::ManageRoutes, {Permission::SeeRoutes, Permission::SeeConnections});
    imply(Permission::ManageConnections, {Permission::SeeConnections});
    imply(Permission::RunSync, {Permission::SeeRoutes, Permission::SeeConnections});
    imply(Permission::ExportContacts, {Permission::SeeContacts});
    imply(Permission::SeeWholeAudit, {Permission::SeeAudit});
    permissions.insert(Permission::OwnSettings);
    return permissions;
}

QString permissionName(Permission permission)
{
    switch (permission) {
    case Permission::ManageOperators:
        return u"manage_operators"_s;
    case Permission::ManageConnections:
        return u"manage_connections"_s;
    case Permission::SeeConnections:
        return u"see_connections"_s;
    case Permission::ManageRoutes:
        return u"manage_routes"_s;
    case Permission::SeeRoutes:
        return u"see_routes"_s;
    case Permission::RunSync:
        return u"run_sync"_s;
    case Permission::ReleaseHeldPlan:
        return u"release_held_plan"_s;
    case Permission::UndoRun:
        return u"undo_run"_s;
    case Permission::SeeContacts:
        return u"see_contacts"_s;
    case Permission::ExportContacts:
        return u"export_contacts"_s;
    case Permission::SeeAudit:
        return u"see_audit"_s;
    case Permission::SeeWholeAudit:
        return u"see_whole_audit"_s;
    case Permission::OwnSettings:
        return u"own_settings"_s;
    }
    return {};
}

Result<Permission> permissionFromName(const QString &name)
{
    for (const Permission permission : allPermissions) {
        if (permissionName(permission) == name)
            return permission;
    }
    return fail(ErrorKind::Invalid, u"unknown permission"_s);
}

QStringList permissionNames(const PermissionSet &permissions)
{
    QStringList names;
    for (const Permission permission : permissions.toList())
        names.append(permissionName(permission));
    return names;
}

} // namespace warden
