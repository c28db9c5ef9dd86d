#pragma once

#include "core/permissions/permission.h"
#include "core/store/store.h"

namespace warden {

// Private to core/session: before the book moves, that plans which wait and go by it are stale from
// then on. In the transaction that moves it.
Result<void> noteStalePlans(Store &store, const BookId &book, const Actor &actor);

} // namespace warden
