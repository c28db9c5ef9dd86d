#pragma once

#include "app/cli/context.h"
#include "core/session/session.h"

namespace warden {

// The route that a person or a script named. Usage/NotKnownHere.
Result<Route> knownRoute(Session &session, const QString &id);

// Prints a list of routes, each as the command says it.
void printRoutes(const CliContext &context, const std::vector<Route> &routes,
                 QJsonObject (*json)(const Route &), QString (*line)(const Route &));

} // namespace warden
