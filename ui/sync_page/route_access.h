#pragma once

#include "core/session/views.h"

#include <optional>

namespace warden {

// What the routes may do at the clouds that people signed in to, and whom to ask for more.

// The services that have to ask for more once this route is there: it writes at an account of
// theirs that was only allowed to be read.
QStringList servicesToAsk(const Route &route, const std::vector<ConnectionView> &connections);

// Where to sign in again for a route that failed so (ScopesMissing, SignInEnded);
// empty where signing in doesn't mend it.
ConnectionId signInFor(const Route &route, const Error &error,
                       const std::vector<ConnectionView> &connections);

// The first connection of a route that waits for a person to sign in.
struct SignInNeed
{
    ConnectionId connection = {};
    QString text = {};
    QString whatToDo = {};
    QString action = {}; // the button's text
};
std::optional<SignInNeed> signInNeed(const std::vector<Route> &routes,
                                     const std::vector<ConnectionView> &connections);

} // namespace warden
