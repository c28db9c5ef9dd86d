#include "core/permissions/permission.h"

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
    case Permission::OwnSettings:
        return {true, true, true, true};
    }
    return {false, false, false, false};
}

} // namespace

bool isAllowed(Role role, Permission permission)
{
    const Row row = rowOf(permission);
    switch (role) {
    case Role::Owner:
        return row.owner;
    case Role::Administrator:
        return row.administrator;
    case Role::SyncOperator:
        return row.syncOperator;
    case Role::Auditor:
        return row.auditor;
    }
    return false;
}

Result<void> require(const Actor &actor, Permission permission)
{
    if (isAllowed(actor.role, permission))
        return {};
    return fail(ErrorKind::Denied, permissionName(permission));
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
    case Permission::OwnSettings:
        return u"own_settings"_s;
    }
    return {};
}

} // namespace warden
