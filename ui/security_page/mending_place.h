#pragma once

#include "core/permissions/permission.h"
#include "core/posture/check.h"

namespace warden {

// Where in this window a person mends what a check found.
struct MendingPlace
{
    QString button = {};
    QString page = {}; // for PageContext::goTo(); empty: not here
    QString argument = {};
    Permission needed = Permission::OwnSettings; // to mend it there
};
MendingPlace mendingPlace(const Check &check);

} // namespace warden
