#include "ui/sync_page/route_facts.h"

#include "ui/page/session_look.h"

#include <algorithm>

namespace warden {

std::optional<ApprovalRequest> openRequest(const RouteId &route,
                                           const std::vector<ApprovalRequest> &requests)
{
    const auto found = std::ranges::find_if(requests, [&](const ApprovalRequest &request) {
        const bool isAboutRoutes = request.subject == ApprovalSubject::NewDestination ||
                                   request.subject == ApprovalSubject::WiderPolicy;
        const bool isOpen =
            request.state == ApprovalState::Waiting || request.state == ApprovalState::Refused;
        return isAboutRoutes && isOpen && request.object == route.value();
    });
    return found == requests.end() ? std::nullopt : std::optional(*found);
}

RouteFacts factsOf(const Route &route, const std::vector<ConnectionView> &connections)
{
    RouteFacts facts;
    facts.route = route;
    for (const ConnectionView &view : connections) {
        for (const BookView &each : view.books) {
            if (each.book.id == route.from) {
                facts.fromName = each.book.name;
                facts.fromConnection = placeOf(view.connection);
                facts.fromSize = each.contacts;
            }
            if (each.book.id == route.to) {
                facts.toName = each.book.name;
                facts.toConnection = placeOf(view.connection);
                facts.toSize = each.contacts;
                facts.isToHook = each.book.capabilities.isMessageReceiver;
                facts.tasksPerMessage = each.book.capabilities.tasksPerMessage;
            }
        }
    }
    return facts;
}

AllRouteFacts factsOf(const std::vector<Route> &routes, const Plan &plan,
                      const std::vector<ConnectionView> &connections)
{
    AllRouteFacts all;
    for (const RoutePlan &part : plan.routes) {
        Route books;
        books.id = part.route;
        books.from = part.from;
        books.to = part.to;
        all.insert(part.route, factsOf(books, connections));
    }
    for (const Route &route : routes)
        all.insert(route.id, factsOf(route, connections));
    return all;
}

} // namespace warden
