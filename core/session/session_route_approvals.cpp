#include "core/session/approval_facts.h"
#include "core/session/connection_settings.h"
#include "core/session/place_approvals.h"
#include "core/session/route_reach.h"
#include "core/session/session_state.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Connections = std::vector<ConnectionId>;

Result<Connections> connectionsWrittenBy(Store &store, const Route &route)
{
    Connections connections;
    for (const BookId &id : writtenBooks(route)) {
        const Result<Book> book = store.books().get(id);
        if (!book)
            return book.failure();
        connections.push_back(book->connection);
    }
    return connections;
}

Connections connectionsIn(const QJsonObject &agreed)
{
    Connections connections;
    for (const QJsonValue id : agreed.value("connections"_L1).toArray())
        connections.push_back(ConnectionId(id.toString()));
    return connections;
}

// What a route of before was: the reach that was agreed to, and where it wrote to.
QJsonObject agreedJson(const RouteReach &reach, const Connections &connections)
{
    QJsonArray ids;
    for (const ConnectionId &id : connections)
        ids.append(id.value());
    QJsonObject json = toJson(reach);
    json.insert(u"connections"_s, ids);
    return json;
}

bool isIn(const Connections &connections, const ConnectionId &id)
{
    return std::ranges::find(connections, id) != connections.end();
}

Result<std::optional<ApprovalRequest>> openAbout(Store &store, ApprovalSubject subject,
                                                 const RouteId &route)
{
    Result<std::optional<ApprovalRequest>> current =
        store.approvals().current(subject, route.value());
    if (current && !isOpen(*current))
        return std::optional<ApprovalRequest>();
    return current;
}

// Of the route, where nobody was asked or somebody agreed; else of what was agreed to before.
Result<Connections> agreedConnections(Store &store, const Route &route)
{
    const auto open = openAbout(store, ApprovalSubject::NewDestination, route.id);
    if (!open)
        return open.failure();
    return *open ? Result<Connections>(connectionsIn((*open)->before))
                 : connectionsWrittenBy(store, route);
}

// Nobody agreed yet that anything leaves for some place that the route writes to.
Result<bool> isNewDestination(Store &store, const Route &route, const Connections &agreed)
{
    Result<Connections> written = connectionsWrittenBy(store, route);
    if (!written)
        return written.failure();
    std::erase_if(*written, [&](const ConnectionId &id) { return isIn(agreed, id); });
    const Result<std::vector<Route>> others = store.routes().all();
    if (!others)
        return others.failure();
    for (const Route &other : *others) {
        if (other.id == route.id)
            continue;
        const Result<Connections> known = agreedConnections(store, other);
        if (!known)
            return known.failure();
        std::erase_if(*written, [&](const ConnectionId &id) { return isIn(*known, id); });
    }
    return !written->empty();
}

Result<void> tellOtherAuthority(Store &store, const Route &route, ApprovalRequest &request)
{
    const Result<Connections> written = connectionsWrittenBy(store, route);
    if (!written)
        return written.failure();
    for (const ConnectionId &id : *written) {
        const Result<Connection> connection = store.connections().get(id);
        if (!connection)
            return connection.failure();
        setOtherAuthority(request, *connection);
    }
    return {};
}

} // namespace

Result<void> Session::State::withdraw(ApprovalSubject subject, const QString &object)
{
    Result<std::optional<ApprovalRequest>> known = store->approvals().current(subject, object);
    if (!known)
        return known.failure();
    return isOpen(*known) ? settle(std::move(**known), ApprovalState::Withdrawn) : Result<void>();
}

// In place of what was asked before. Whoever asked for a part of it can't agree to the rest.
Result<void> Session::State::askAnew(std::optional<ApprovalRequest> open, ApprovalRequest request)
{
    if (open) {
        QJsonArray askers = open->before.value("asked_before"_L1).toArray();
        if (open->askedBy != actor.id && !askers.contains(open->askedBy.value()))
            askers.append(open->askedBy.value());
        request.before.insert(u"asked_before"_s, askers);
        // Nobody agreed to the places in between.
        QStringList places = movedFrom(*open) + movedFrom(request);
        places.removeDuplicates();
        setMovedFrom(request, places);
        if (isByOtherAuthority(*open))
            request.before.insert(settings::otherAuthority, true);
        if (Result<void> withdrawn = settle(std::move(*open), ApprovalState::Withdrawn); !withdrawn)
            return withdrawn;
    }
    return ask(std::move(request));
}

// Both questions remember what was agreed to last, so that taking a change back in parts isn't
// another way to get it through.
Result<void> Session::State::askAboutRoute(const Route &route, const std::optional<Route> &before)
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    if (!rules)
        return rules.failure();
    auto destination = openAbout(*store, ApprovalSubject::NewDestination, route.id);
    auto policy = openAbout(*store, ApprovalSubject::WiderPolicy, route.id);
    if (!destination || !policy)
        return destination ? policy.failure() : destination.failure();
    const Result<Connections> connections =
        before ? agreedConnections(*store, *before) : Result<Connections>(Connections());
    if (!connections)
        return connections.failure();
    Result<RouteReach> reach = before ? reachOf(*before) : RouteReach();
    if (*policy || *destination)
        reach = routeReachFromJson((*policy ? *policy : *destination)->before);
    if (!reach)
        return reach.failure();
    const Result<bool> isNew = isNewDestination(*store, route, *connections);
    const Result<QJsonArray> places = placesJson(*store, writtenBooks(route));
    if (!isNew || !places)
        return isNew ? places.failure() : isNew.failure();

    ApprovalRequest request;
    request.object = route.id.value();
    request.name = route.name;
    request.before = agreedJson(*reach, *connections);
    request.before.insert(u"to"_s, *places);
    if (Result<void> told = tellOtherAuthority(*store, route, request); !told)
        return told;
    const bool isNoMore = before && !isWider(reachOf(route), reachOf(*before));
    const bool isSame = before && reachOf(route) == reachOf(*before);
    // What waits already covers it; what was refused is asked anew once it is another.
    const auto stands = [&](const std::optional<ApprovalRequest> &open) {
        return open && (open->state == ApprovalState::Waiting ? isNoMore : isSame);
    };
    const bool asksDestination = rules->newDestination && *isNew;
    if (asksDestination && !stands(*destination)) {
        request.subject = ApprovalSubject::NewDestination;
        if (Result<void> asked = askAnew(std::move(*destination), request); !asked)
            return asked;
    } else if (*destination && !*isNew) {
        if (Result<void> done = settle(std::move(**destination), ApprovalState::Withdrawn); !done)
            return done;
    }
    const bool isWiderNow = isWider(reachOf(route), *reach);
    if (*policy && !isWiderNow)
        return settle(std::move(**policy), ApprovalState::Withdrawn);
    // The question about a new destination is one about all that the route lets out.
    const bool asksPolicy = rules->widerPolicy && isWiderNow && (*policy || !asksDestination);
    if (!asksPolicy || stands(*policy))
        return {};
    request.subject = ApprovalSubject::WiderPolicy;
    return askAnew(std::move(*policy), request);
}

// Without the rule too, what is asked already is about where the connection was before: once the
// rule is back, a yes to that would be one to a place that nobody was shown.
Result<void> Session::State::askAboutDestination(const ConnectionId &connection,
                                                 const QString &left)
{
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*store);
    const Result<std::vector<Route>> routes = store->routes().all();
    const Result<Connection> asked = store->connections().get(connection);
    if (!rules || !routes)
        return rules ? routes.failure() : rules.failure();
    if (!asked)
        return asked.failure();
    for (const Route &route : *routes) {
        const Result<Connections> written = connectionsWrittenBy(*store, route);
        if (!written)
            return written.failure();
        if (!isIn(*written, connection))
            continue;
        Result<Connections> agreed = agreedConnections(*store, route);
        auto open = openAbout(*store, ApprovalSubject::NewDestination, route.id);
        if (!agreed || !open)
            return agreed ? open.failure() : agreed.failure();
        if (!rules->newDestination && !*open)
            continue;
        Result<RouteReach> reach = reachOf(route);
        if (*open)
            reach = routeReachFromJson((*open)->before);
        if (!reach)
            return reach.failure();
        const Result<QJsonArray> places = placesJson(*store, writtenBooks(route));
        if (!places)
            return places.failure();
        std::erase(*agreed, connection);
        ApprovalRequest request;
        request.subject = ApprovalSubject::NewDestination;
        request.object = route.id.value();
        request.name = route.name;
        request.before = agreedJson(*reach, *agreed);
        request.before.insert(u"to"_s, *places);
        if (!left.isEmpty())
            setMovedFrom(request, {left});
        setOtherAuthority(request, *asked);
        if (Result<void> done = askAnew(std::move(*open), request); !done)
            return done;
    }
    const bool holds = rules->newDestination || asked->settings.contains(settings::placeWaits);
    return holds ? Places(*this).hold(connection) : Result<void>();
}

} // namespace warden
