#pragma once

#include "core/posture/check.h"

namespace warden {

// Where in this window a person mends what a check found.
struct MendingPlace
{
    QString button = {};
    QString page = {}; // for PageContext::goTo(); empty: not here
    QString argument = {};
};
MendingPlace mendingPlace(const Check &check);

} // namespace warden
