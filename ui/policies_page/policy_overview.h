#pragma once

#include "core/session/views.h"

namespace warden {

// What the session tells of policies, as the page reads it.
struct PolicyState
{
    std::vector<Route> routes = {};
    std::vector<ConnectionView> connections = {}; // empty where one may not see them
    PolicySettings settings = {};
    SecondPersonRules rules = {};
    std::vector<ApprovalRequest> requests = {};
};

// A route into a destination; one that goes both ways between two accounts leads into both.
struct RouteInto
{
    Route route = {};
    BookId book = {};                            // there; of two, the first that it writes to
    std::optional<ApprovalRequest> request = {}; // what keeps it from running
};

struct Destination
{
    Connection connection = {};
    std::vector<RouteInto> routes = {};
};

struct ServicePolicies
{
    PolicyDefault standard = {};
    std::vector<Destination> destinations = {}; // empty: nothing that can be written is connected
};

// By service, in the session's order.
std::vector<ServicePolicies> policiesByService(const PolicyState &state);

// Routes whose destination isn't among the connections.
std::vector<RouteInto> routesElsewhere(const PolicyState &state);

// Two address books to show a service's default by: a draft without an id. Empty books where there
// are none.
Route exampleRoute(const QString &service, const std::vector<ConnectionView> &connections);

// Changes of policies that wait for a second person.
int waitingChanges(const PolicyState &state);

} // namespace warden
