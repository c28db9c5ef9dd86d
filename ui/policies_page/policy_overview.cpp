#include "ui/policies_page/policy_overview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Of a route: asked by a rule that is on. One that was switched off since keeps nothing back.
bool keepsRouteBack(const ApprovalRequest &request, const SecondPersonRules &rules)
{
    return (request.subject == ApprovalSubject::NewDestination && rules.newDestination) ||
           (request.subject == ApprovalSubject::WiderPolicy && rules.widerPolicy);
}

// What counts of all that was asked about a route: the newest that isn't withdrawn.
const ApprovalRequest *currentRequest(ApprovalSubject subject, const Route &route,
                                      const std::vector<ApprovalRequest> &requests)
{
    const ApprovalRequest *newest = nullptr;
    for (const ApprovalRequest &request : requests) {
        if (request.subject == subject && request.object == route.id.value() &&
            request.state != ApprovalState::Withdrawn && request.state != ApprovalState::Used &&
            (!newest || newest->askedAt < request.askedAt))
            newest = &request;
    }
    return newest;
}

std::optional<ApprovalRequest> openRequest(const Route &route, const PolicyState &state)
{
    for (ApprovalSubject subject :
         {ApprovalSubject::NewDestination, ApprovalSubject::WiderPolicy}) {
        const ApprovalRequest *request = currentRequest(subject, route, state.requests);
        if (request && request->state != ApprovalState::Granted &&
            keepsRouteBack(*request, state.rules))
            return *request;
    }
    return {};
}

bool holds(const ConnectionView &view, const BookId &book)
{
    return std::ranges::any_of(view.books,
                               [&book](const BookView &each) { return each.book.id == book; });
}

bool isDestination(const ConnectionView &view)
{
    return std::ranges::any_of(view.books,
                               [](const BookView &each) { return each.book.isWritable; });
}

Destination destinationOf(const ConnectionView &view, const PolicyState &state)
{
    Destination destination{view.connection, {}};
    for (const Route &route : state.routes) {
        const std::vector<BookId> written = writtenBooks(route);
        const auto here = std::ranges::find_if(
            written, [&view](const BookId &book) { return holds(view, book); });
        if (here != written.end())
            destination.routes.push_back({route, *here, openRequest(route, state)});
    }
    return destination;
}

} // namespace

std::vector<ServicePolicies> policiesByService(const PolicyState &state)
{
    std::vector<ServicePolicies> services;
    for (const PolicyDefault &standard : state.settings.defaults) {
        ServicePolicies service{standard, {}};
        for (const ConnectionView &view : state.connections) {
            if (view.connection.service == standard.service && isDestination(view))
                service.destinations.push_back(destinationOf(view, state));
        }
        services.push_back(std::move(service));
    }
    return services;
}

std::vector<RouteInto> routesElsewhere(const PolicyState &state)
{
    std::vector<RouteInto> routes;
    for (const Route &route : state.routes) {
        for (const BookId &book : writtenBooks(route)) {
            const bool isKnown =
                std::ranges::any_of(state.connections, [&book](const ConnectionView &view) {
                    return holds(view, book);
                });
            if (!isKnown)
                routes.push_back({route, book, openRequest(route, state)});
        }
    }
    return routes;
}

Route exampleRoute(const QString &service, const std::vector<ConnectionView> &connections)
{
    Route route;
    for (const ConnectionView &view : connections) {
        for (const BookView &each : view.books) {
            if (view.connection.service == service && each.book.isWritable && route.to.isEmpty())
                route.to = each.book.id;
        }
    }
    qint64 most = 0;
    for (const ConnectionView &view : connections) {
        for (const BookView &each : view.books) {
            if (each.book.id != route.to && each.contacts > most) {
                most = each.contacts;
                route.from = each.book.id;
            }
        }
    }
    return route;
}

int waitingChanges(const PolicyState &state)
{
    return static_cast<int>(
        std::ranges::count_if(state.requests, [&state](const ApprovalRequest &request) {
            return request.state == ApprovalState::Waiting &&
                   (keepsRouteBack(request, state.rules) ||
                    request.subject == ApprovalSubject::OpenedGroups);
        }));
}

} // namespace warden
