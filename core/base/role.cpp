#include "core/base/role.h"

using namespace Qt::StringLiterals;

namespace warden {

QString roleName(Role role)
{
    switch (role) {
    case Role::Owner:
        return u"owner"_s;
    case Role::Administrator:
        return u"administrator"_s;
    case Role::SyncOperator:
        return u"sync_operator"_s;
    case Role::Auditor:
        return u"auditor"_s;
    case Role::Own:
        return u"own"_s;
    }
    return {};
}

Result<Role> roleFromName(const QString &name)
{
    for (const Role role :
         {Role::Owner, Role::Administrator, Role::SyncOperator, Role::Auditor, Role::Own}) {
        if (roleName(role) == name)
            return role;
    }
    return fail(ErrorKind::Invalid, u"unknown role"_s);
}

} // namespace warden
