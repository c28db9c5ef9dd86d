#include "core/session/place_approvals.h"

#include "core/session/approval_facts.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/former_places.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr auto subject = ApprovalSubject::NewDestination;

Result<std::vector<Route>> routesThatWriteTo(Store &store, const Connection &connection)
{
    Result<std::vector<Route>> routes = routesOf(store, connection.id);
    const Result<std::vector<Book>> books = store.books().ofConnection(connection.id);
    if (!routes || !books)
        return routes ? books.failure() : routes;
    std::erase_if(*routes, [&books](const Route &route) {
        return std::ranges::none_of(writtenBooks(route), [&books](const BookId &written) {
            return std::ranges::find(*books, written, &Book::id) != books->end();
        });
    });
    return routes;
}

// What somebody said of where a connection is now, as of the routes that write there.
struct Stand
{
    std::optional<ApprovalRequest> open = {}; // one that waits, or was refused
    bool isAgreed = false;                    // a route may write there
};

Result<Stand> standOf(Store &store, const std::vector<Route> &routes)
{
    Stand stand;
    for (const Route &route : routes) {
        Result<std::optional<ApprovalRequest>> request =
            store.approvals().current(subject, route.id.value());
        if (!request)
            return request.failure();
        if (isOpen(*request))
            stand.open = std::move(*request);
        else
            stand.isAgreed = true;
    }
    return stand;
}

// The last of them who is still there.
void setAsker(ApprovalRequest &request, const QJsonArray &movers, const Roster &roster)
{
    for (const QJsonValue mover : movers) {
        const auto entry =
            std::ranges::find(roster.operators, OperatorId(mover.toString()), &OperatorEntry::id);
        if (entry == roster.operators.end())
            continue;
        request.askedBy = entry->id;
        request.askedByName = entry->name;
    }
}

} // namespace

// Of a route that is gone nobody is asked any more; the connection is still where it is.
// It keeps who moved it since somebody agreed; one of an older version keeps only that it was.
Result<void> Session::State::Places::hold(const ConnectionId &id)
{
    Result<Connection> connection = m_state.store->connections().get(id);
    if (!connection)
        return connection.failure();
    QJsonArray movers = connection->settings.value(settings::placeWaits).toArray();
    if (!movers.contains(m_state.actor.id.value()))
        movers.append(m_state.actor.id.value());
    connection->settings.insert(settings::placeWaits, movers);
    if (Result<void> kept = m_state.store->connections().update(*connection); !kept)
        return kept;
    return m_state.withdraw(subject, id.value()); // that was about the place of before
}

Result<void> Session::State::Places::release(const ApprovalRequest &granted)
{
    const Result<std::vector<Connection>> all = m_state.store->connections().all();
    if (!all)
        return all.failure();
    for (Connection connection : *all) {
        if (!connection.settings.contains(settings::placeWaits))
            continue;
        const Result<std::vector<Route>> routes = routesThatWriteTo(*m_state.store, connection);
        if (!routes)
            return routes.failure();
        const bool isAbout =
            granted.object == connection.id.value() ||
            std::ranges::find(*routes, RouteId(granted.object), &Route::id) != routes->end();
        if (!isAbout)
            continue;
        const Result<Stand> stand = standOf(*m_state.store, *routes);
        if (!stand)
            return stand.failure();
        if (stand->open)
            continue;
        connection.settings.remove(settings::placeWaits);
        connection.settings.remove(settings::otherAuthority);
        if (Result<void> kept = m_state.store->connections().update(connection); !kept)
            return kept;
        if (Result<void> done = m_state.withdraw(subject, connection.id.value()); !done)
            return done;
    }
    return {};
}

Result<std::optional<Error>> Session::State::Places::barring(const BookId &id)
{
    const std::optional<Error> nothing;
    const Result<SecondPersonRules> rules = secondPersonRulesOf(*m_state.store);
    if (!rules)
        return rules.failure();
    if (!rules->newDestination)
        return nothing;
    const Result<Book> book = m_state.store->books().get(id);
    if (!book)
        return book.failure();
    const Result<Connection> connection = m_state.store->connections().get(book->connection);
    if (!connection)
        return connection.failure();
    if (!connection->settings.contains(settings::placeWaits))
        return nothing;
    const Result<std::vector<Route>> routes = routesThatWriteTo(*m_state.store, *connection);
    if (!routes)
        return routes.failure();
    const Result<Stand> stand = standOf(*m_state.store, *routes);
    if (!stand)
        return stand.failure();
    if (stand->open)
        return std::optional(notAgreed(*stand->open));
    return stand->isAgreed ? nothing : ask(*connection, id);
}

Result<void> Session::State::Places::requireAgreed(const Plan &plan)
{
    if (plan.undoOf.isEmpty() && !plan.isMerge)
        return {}; // its routes were asked about
    for (const RoutePlan &part : plan.routes) {
        for (const BookId &id : booksWrittenBy(part)) {
            const Result<std::optional<Error>> barred = barring(id);
            if (!barred)
                return barred.failure();
            if (*barred)
                return fail(**barred);
        }
    }
    return {};
}

Result<PreparedPlan> Session::State::Places::planUndo(const RunId &run, Progress &progress)
{
    return m_state.engine().planUndo(
        run, [this](const BookId &book) { return barring(book); }, m_state.actor, progress);
}

// No route writes there that could be agreed to. Whoever moved it asked for that, whosever undo
// this is, and can't agree to it; who undoes can, unless they moved it as well. Where all moved it
// nobody can; they can still withdraw it, and it is asked again.
Result<std::optional<Error>> Session::State::Places::ask(const Connection &connection,
                                                         const BookId &book)
{
    Result<Transaction> transaction = m_state.store->begin();
    if (!transaction)
        return transaction.failure();
    const Result<std::optional<ApprovalRequest>> known =
        m_state.store->approvals().current(subject, connection.id.value());
    const Result<QJsonArray> places = placesJson(*m_state.store, {book});
    if (!known || !places)
        return known ? places.failure() : known.failure();
    if (isOpen(*known))
        return std::optional(notAgreed(**known));
    const QJsonArray movers = connection.settings.value(settings::placeWaits).toArray();
    ApprovalRequest request;
    request.subject = subject;
    request.object = connection.id.value();
    request.name = connection.name;
    request.before = {{u"to"_s, *places}, {u"place"_s, true}, {u"asked_before"_s, movers}};
    if (const std::vector<FormerPlace> left = formerPlaces(connection); !left.empty())
        setMovedFrom(request, {left.back().account});
    setOtherAuthority(request, connection);
    if (!movers.contains(m_state.actor.id.value()))
        setAsker(request, movers, m_state.vault.keyring().roster);
    Result<void> noted = m_state.ask(request);
    if (noted)
        noted = m_state.commit(*transaction);
    if (!noted)
        return noted.failure();
    return std::optional(notAgreed(request));
}

} // namespace warden
