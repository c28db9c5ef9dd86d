#pragma once

#include "core/session/views.h"

#include <optional>
#include <vector>

namespace warden {

// The two address books of a route.
struct RoutePlaces
{
    BookId from = {};
    BookId to = {};
    bool operator==(const RoutePlaces &) const = default;
};

// A route that connects the two already, in either direction; null: none.
const Route *routeBetween(const std::vector<Route> &routes, const RoutePlaces &places);

// Where a new route may lead: two books that none connects yet, of two connections if there are
// such, and with `wanted` as one of them, rather as the destination. Nothing: a person chooses.
std::optional<RoutePlaces> placesForNewRoute(const std::vector<ConnectionView> &connections,
                                             const std::vector<Route> &routes,
                                             const ConnectionId &wanted);

} // namespace warden
