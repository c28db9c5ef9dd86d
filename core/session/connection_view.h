#pragma once

#include "core/events/event.h"
#include "core/session/views.h"
#include "core/store/store.h"

namespace warden {

// A connection as the window and the command line see it.
Result<ConnectionView> connectionView(Store &store, const Connection &connection);

// Those that read or write one of its books, and go with it.
Result<std::vector<Route>> routesOf(Store &store, const ConnectionId &connection);

// As events name it.
ObjectReference connectionReference(const Connection &connection);

} // namespace warden
