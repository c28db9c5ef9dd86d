#pragma once

#include "core/session/views.h"

#include <QHash>

#include <optional>

namespace warden {

// What a person needs to know about a route's two books besides the route itself.
struct RouteFacts
{
    Route route = {};
    QString fromName = {};
    QString toName = {};
    QString fromConnection = {};
    QString toConnection = {};
    qint64 fromSize = 0; // contacts
    qint64 toSize = 0;
    bool isToHook = false; // messages leave, and nothing can be read there
    int tasksPerMessage = 0;
    std::optional<ApprovalRequest> notAgreed = {}; // somebody else has to agree first, or said no
    ConnectionId signIn = {}; // where signing in mends what its plan says; empty: nowhere
};

RouteFacts factsOf(const Route &route, const std::vector<ConnectionView> &connections);
// What keeps the route from being synced: a request about it that waits, or was refused.
std::optional<ApprovalRequest> openRequest(const RouteId &route,
                                           const std::vector<ApprovalRequest> &requests);

// By route, also for those that a stored plan names. Unknown routes give empty facts.
using AllRouteFacts = QHash<RouteId, RouteFacts>;
// With the plan's own parts: those of a merge are books, and an undo's route may be gone.
AllRouteFacts factsOf(const std::vector<Route> &routes, const Plan &plan,
                      const std::vector<ConnectionView> &connections);

} // namespace warden
