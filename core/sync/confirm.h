#pragma once

#include "core/store/store.h"

#include <span>

namespace warden {

// Marks messages as confirmed, counts them in their runs and tells of it: an event for each run, in
// the same transaction. `hook` is the connection whose way back was read; empty for a person.
// Returns how many were new; what never went out, or was confirmed before, is left as it is.
Result<qint64> confirmMessages(Store &store, std::span<const Delivery> messages,
                               const Confirmation &confirmation, const QString &actor,
                               const ConnectionId &hook = {});

} // namespace warden
