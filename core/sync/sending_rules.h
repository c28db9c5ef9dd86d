#pragma once

#include "core/permissions/field_policy.h"
#include "core/store/store.h"

namespace warden {

// What may leave on a route at this moment.
struct SendingRules
{
    FieldPolicy policy = {};
    QStringList neverLeaving = {}; // groups; none where both books are of one connection
};

// NotFound where the route is gone.
Result<SendingRules> sendingRules(Store &store, const RouteId &id);

Result<QStringList> neverLeavingOn(Store &store, const Route &route);

} // namespace warden
