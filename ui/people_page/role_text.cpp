#include "ui/people_page/role_text.h"

#include "ui/text/permission_text.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace

QString roleTitle(const RoleView &role)
{
    return role.role.fixed == Role::Own ? role.name : roleWord(role.role.fixed);
}

QString roleSentence(Role role)
{
    switch (role) {
    case Role::Owner:
        return Text::tr("May do everything, also manage people and keys.");
    case Role::Administrator:
        return Text::tr("Connects accounts, sets routes, decides on held plans.");
    case Role::SyncOperator:
        return Text::tr("Presses “Sync now” and sees contacts. Changes no settings.");
    case Role::Auditor:
        return Text::tr("Reads the audit log. Has no key to the contacts.");
    case Role::Own:
        return {};
    }
    Q_UNREACHABLE();
}

QString permissionSentence(Permission permission)
{
    switch (permission) {
    case Permission::ManageOperators:
        return Text::tr("Manage people, roles and keys");
    case Permission::ManageConnections:
        return Text::tr("Connect and remove accounts");
    case Permission::SeeConnections:
        return Text::tr("See connections");
    case Permission::ManageRoutes:
        return Text::tr("Set routes, policies and limits");
    case Permission::SeeRoutes:
        return Text::tr("See routes");
    case Permission::RunSync:
        return Text::tr("Sync within the limits");
    case Permission::ReleaseHeldPlan:
        return Text::tr("Decide on syncs that wait, agree as second person");
    case Permission::UndoRun:
        return Text::tr("Undo a run");
    case Permission::SeeContacts:
        return Text::tr("Search and see contacts");
    case Permission::ExportContacts:
        return Text::tr("Export, report on and erase contacts");
    case Permission::SeeAudit:
        return Text::tr("See one's own part of the log");
    case Permission::SeeWholeAudit:
        return Text::tr("See and export the whole log");
    case Permission::OwnSettings:
        return Text::tr("Change one's own passphrase and settings");
    }
    Q_UNREACHABLE();
}

} // namespace warden
