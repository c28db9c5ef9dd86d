#include "core/permissions/permission.h"

namespace warden {

bool isAllowed(const Actor &actor, Permission permission)
{
    return actor.permissions.contains(permission);
}

Result<void> require(const Actor &actor, Permission permission)
{
    if (isAllowed(actor, permission))
        return {};
    return fail(ErrorKind::Denied, permissionName(permission));
}

} // namespace warden
