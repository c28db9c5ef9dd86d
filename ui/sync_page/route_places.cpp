#include "ui/sync_page/route_places.h"

#include <algorithm>

namespace warden {

static constexpr size_t mostBooks = 200; // that a proposal is looked for among

const Route *routeBetween(const std::vector<Route> &routes, const RoutePlaces &places)
{
    const auto found = std::ranges::find_if(routes, [&](const Route &route) {
        return (route.from == places.from && route.to == places.to) ||
               (route.from == places.to && route.to == places.from);
    });
    return found == routes.end() ? nullptr : &*found;
}

std::optional<RoutePlaces> placesForNewRoute(const std::vector<ConnectionView> &connections,
                                             const std::vector<Route> &routes,
                                             const ConnectionId &wanted)
{
    std::vector<const Book *> books;
    for (const ConnectionView &view : connections) {
        for (const BookView &each : view.books) {
            if (books.size() < mostBooks)
                books.push_back(&each.book);
        }
    }
    std::optional<RoutePlaces> best;
    int bestWorth = -1;
    for (const Book *from : books) {
        for (const Book *to : books) {
            const RoutePlaces places = {from->id, to->id};
            if (from == to || !from->capabilities.canRead || !to->isWritable ||
                routeBetween(routes, places))
                continue;
            const bool hasWanted = from->connection == wanted || to->connection == wanted;
            if (!wanted.isEmpty() && !hasWanted)
                continue;
            const int worth = (from->connection != to->connection ? 2 : 0) +
                              (!wanted.isEmpty() && to->connection == wanted ? 1 : 0);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = places;
            }
        }
    }
    return best;
}

} // namespace warden
