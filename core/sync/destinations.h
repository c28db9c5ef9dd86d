#pragma once

#include "core/store/store.h"

#include <QHash>

namespace warden {

// Where a route writes, and who else does.
struct RouteDestination
{
    ConnectionId connection = {};
    QString name = {};  // the connection's
    int routes = 0;     // that are switched on and write there
    int alertAbove = 0; // the largest limit of these
};

// All of them, as they are now. Of a route that goes both ways it is where it leads to.
class Destinations
{
public:
    static Result<Destinations> read(Store &store);

    // Of a book that is gone: an empty one.
    RouteDestination of(const BookId &book) const;
    // Of the route; of one that is gone, nothing.
    std::optional<int> alertAboveOf(const RouteId &route) const;

private:
    QHash<BookId, ConnectionId> m_connections;
    QHash<ConnectionId, RouteDestination> m_destinations;
    QHash<RouteId, int> m_alertAbove;
};

} // namespace warden
