#include "core/sync/destinations.h"

#include "core/store/tables.h"

#include <algorithm>

namespace warden {

Result<Destinations> Destinations::read(Store &store)
{
    const Result<std::vector<Connection>> connections = store.connections().all();
    if (!connections)
        return connections.failure();
    const Result<std::vector<Book>> books = store.books().all();
    if (!books)
        return books.failure();
    const Result<std::vector<Route>> routes = store.routes().all();
    if (!routes)
        return routes.failure();
    Destinations all;
    for (const Connection &connection : *connections)
        all.m_destinations.insert(connection.id, {connection.id, connection.name});
    for (const Book &book : *books)
        all.m_connections.insert(book.id, book.connection);
    for (const Route &route : *routes) {
        all.m_alertAbove.insert(route.id, route.limits.alertAbove);
        if (!route.isEnabled)
            continue;
        RouteDestination &destination = all.m_destinations[all.m_connections.value(route.to)];
        ++destination.routes;
        destination.alertAbove = std::max(destination.alertAbove, route.limits.alertAbove);
    }
    return all;
}

RouteDestination Destinations::of(const BookId &book) const
{
    return m_destinations.value(m_connections.value(book));
}

std::optional<int> Destinations::alertAboveOf(const RouteId &route) const
{
    const auto found = m_alertAbove.constFind(route);
    return found == m_alertAbove.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace warden
