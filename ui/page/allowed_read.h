#pragma once

#include "core/permissions/permission.h"

#include <utility>

namespace warden {

// What a role may not see isn't asked for, since each refusal is an event; `into` stays as it is.
template <class T, class Read>
Result<void> readIfAllowed(const Actor &actor, Permission permission, Read read, T &into)
{
    if (!isAllowed(actor, permission))
        return {};
    Result<T> result = read();
    if (!result)
        return result.failure();
    into = std::move(*result);
    return {};
}

} // namespace warden
