#pragma once

#include "core/session/session.h"

namespace warden {

// The route that a person or a script named. Usage/NotKnownHere.
Result<Route> knownRoute(Session &session, const QString &id);

} // namespace warden
