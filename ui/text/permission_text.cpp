#include "ui/text/permission_text.h"

#include "core/permissions/permission_set.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PermissionText)
};

// "Your role (Auditor)"
QString subject(const Actor &actor)
{
    const QString role = roleWord(actor.role);
    return role.isEmpty() ? Text::tr("Your role") : Text::tr("Your role (%1)").arg(role);
}

QString refusal(Permission permission)
{
    switch (permission) {
    case Permission::ManageOperators:
        return Text::tr("%1 may not do this, only an owner may.");
    case Permission::ManageConnections:
        return Text::tr("%1 may not connect or change accounts.");
    case Permission::SeeConnections:
        return Text::tr("%1 may not see connections.");
    case Permission::ManageRoutes:
        return Text::tr("%1 may not change routes and policies.");
    case Permission::SeeRoutes:
        return Text::tr("%1 may not see routes and policies.");
    case Permission::RunSync:
        return Text::tr("%1 may not sync.");
    case Permission::ReleaseHeldPlan:
        return Text::tr("%1 may not decide on what waits.");
    case Permission::UndoRun:
        return Text::tr("%1 may not undo a run.");
    case Permission::SeeContacts:
        return Text::tr("%1 may not see contacts.");
    case Permission::ExportContacts:
        return Text::tr("%1 may not export, report on or erase contacts.");
    case Permission::SeeAudit:
        return Text::tr("%1 may not see the audit log.");
    case Permission::SeeWholeAudit:
        return Text::tr("%1 may not see alerts, nor what others did.");
    case Permission::OwnSettings:
        return Text::tr("%1 may not change settings.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString roleWord(Role role)
{
    switch (role) {
    case Role::Owner:
        return Text::tr("Owner");
    case Role::Administrator:
        return Text::tr("Administrator");
    case Role::SyncOperator:
        return Text::tr("Sync operator");
    case Role::Auditor:
        return Text::tr("Auditor");
    case Role::Own:
        return {};
    }
    Q_UNREACHABLE();
}

QString rolesThatMay(Permission permission)
{
    QStringList words;
    for (const Role role : {Role::Owner, Role::Administrator, Role::SyncOperator, Role::Auditor}) {
        if (permissionsOf(role).contains(permission))
            words << roleWord(role);
    }
    return listed(words);
}

QString whyNot(const Actor &actor, Permission permission)
{
    return isAllowed(actor, permission) ? QString() : refusal(permission).arg(subject(actor));
}

} // namespace warden
