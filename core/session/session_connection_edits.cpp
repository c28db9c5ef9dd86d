#include "core/session/session_connection_edits.h"

#include "core/events/event_actions.h"
#include "core/http/http_origin.h"
#include "core/providers/carddav/dav_session.h"
#include "core/providers/carddav/href.h"
#include "core/providers/files/files_provider.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/kept_connection.h"
#include "core/session/route_name.h"
#include "core/session/session_state.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestName = 100;
// Of those known: more missing make it another address book.
constexpr qsizetype mostMissingPercent = 50;

Result<void> checkName(Store &store, const ConnectionId &id, const QString &name)
{
    const bool isPrintable =
        std::ranges::all_of(name, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (name.isEmpty() || name.size() > longestName || !isPrintable)
        return fail(ErrorKind::Usage, ErrorReason::NameUnusable, name.left(longestName));
    const Result<std::vector<Connection>> all = store.connections().all();
    if (!all)
        return all.failure();
    const bool isTaken = std::ranges::any_of(*all, [&](const Connection &other) {
        return other.id != id && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? fail(ErrorKind::Usage, ErrorReason::AlreadyExists, name) : Result<void>();
}

// The address books that go by the connection's name, and the routes by theirs; how many routes.
Result<int> renameBooks(Store &store, const Connection &connection)
{
    const Result<std::vector<Route>> routes = routesOf(store, connection.id);
    const Result<std::vector<Book>> before = store.books().all();
    if (!routes || !before)
        return routes ? before.failure() : routes.failure();
    std::vector<Book> now = *before;
    for (Book &book : now) {
        if (book.connection != connection.id)
            continue;
        book.name = connection.name;
        if (const Result<void> stored = store.books().update(book); !stored)
            return stored.failure();
    }
    const auto named = [](const std::vector<Book> &books, const Route &route) {
        const auto from = std::ranges::find(books, route.from, &Book::id);
        const auto to = std::ranges::find(books, route.to, &Book::id);
        return routeName(*from, route.direction, *to);
    };
    int renamed = 0;
    for (Route route : *routes) {
        if (route.name != named(*before, route))
            continue; // somebody named it
        route.name = named(now, route);
        if (const Result<void> stored = store.routes().update(route); !stored)
            return stored.failure();
        ++renamed;
    }
    return renamed;
}

// The connection as it would be at the new place. Its name follows where it was the server's.
Result<Connection> movedTo(Store &store, Connection connection,
                           const Session::ConnectionEdits::Place &place)
{
    QJsonObject &values = connection.settings;
    if (connection.service == u"file"_s) {
        const QString before = values.value(settings::path).toString();
        if (place.address.isEmpty())
            return fail(ErrorKind::Usage, ErrorReason::PathMissing);
        if (place.address == before)
            return fail(ErrorKind::Usage, ErrorReason::AlreadyExists, place.address);
        values.insert(settings::path, place.address);
        connection.account = place.address;
        return connection;
    }
    if (connection.service != u"carddav"_s)
        return fail(ErrorKind::Usage, u"it has no address that could change"_s);
    const Result<QUrl> before = accountUrl(values.value(settings::url).toString());
    const Result<QUrl> url = accountUrl(place.address);
    if (!url)
        return url.failure();
    if (before && *before == *url)
        return fail(ErrorKind::Usage, ErrorReason::AlreadyExists, place.address);
    values.insert(settings::url, place.address);
    values.remove(settings::allowedHosts);
    if (!place.allowedHosts.isEmpty())
        values.insert(settings::allowedHosts, QJsonArray::fromStringList(place.allowedHosts));
    const QString host = url->host(QUrl::EncodeUnicode);
    connection.account = values.value(settings::user).toString() + u" at "_s + host;
    if (before && connection.name == before->host(QUrl::EncodeUnicode) && connection.name != host) {
        Result<QString> name = freeConnectionName(store, host);
        if (!name)
            return name.failure();
        connection.name = std::move(*name);
    }
    return connection;
}

// What the names of a CardDAV book's items begin with; a file's items have no place.
QString beginningOf(const Connection &connection, const QString &remoteId)
{
    return connection.service == u"carddav"_s ? asFolder(pathOf(QUrl(remoteId))) : QString();
}

bool isOtherKind(const Connection &one, const Connection &other)
{
    const auto kind = [](const Connection &connection) {
        return fileKindOf(connection.settings.value(settings::path).toString());
    };
    return one.service == u"file"_s && kind(one) != kind(other);
}

QString lastPart(const QString &folder)
{
    return folder.section(u'/', -2, -2);
}

} // namespace

// A book that is known, and where it is now.
struct Session::ConnectionEdits::MovedBook
{
    BookId id = {};
    QString remoteId = {};
    QString from = {}; // what the names of its items begin with
    QString to = {};
};

// What is at the new place; only a Done one is kept.
struct Session::ConnectionEdits::Found
{
    Moved moved = {};
    std::vector<RemoteBook> listed = {};
    std::vector<MovedBook> books = {};
};

Result<ConnectionView> Session::ConnectionEdits::rename(const ConnectionId &id, const QString &name)
{
    State &state = *m_session.m_state;
    const Result<StoreAccess> access = state.toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    Store &store = access->store;
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<Connection> connection = store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    const QString before = std::exchange(connection->name, name.trimmed());
    if (const Result<void> usable = checkName(store, id, connection->name); !usable)
        return usable.failure();
    if (connection->name == before)
        return connectionView(store, *connection);
    if (Result<void> kept = store.connections().update(*connection); !kept)
        return kept.failure();
    const Result<int> routes =
        isBookNamedAfter(*connection) ? renameBooks(store, *connection) : Result<int>(0);
    if (!routes)
        return routes.failure();
    Event event = state.event(actions::connectionChanged, connectionReference(*connection));
    event.details = {{u"name_before"_s, before}, {u"routes_renamed"_s, *routes}};
    if (Result<void> noted = store.outbox().append(event); !noted)
        return noted.failure();
    if (Result<void> committed = state.commit(*transaction); !committed)
        return committed.failure();
    return connectionView(store, *connection);
}

// By the path, else by its last part, else by the name, where one book alone has it.
static const RemoteBook *listedAs(const Book &book, const Connection &connection,
                                  const std::vector<RemoteBook> &listed)
{
    const QString path = beginningOf(connection, book.remoteId);
    const auto only = [&listed](auto matches) -> const RemoteBook * {
        const auto found = std::ranges::find_if(listed, matches);
        const bool isOne = found != listed.end() && std::ranges::count_if(listed, matches) == 1;
        return isOne ? &*found : nullptr;
    };
    if (path.isEmpty())
        return listed.size() == 1 ? &listed.front() : nullptr;
    const auto pathIn = [&connection](const RemoteBook &each) {
        return beginningOf(connection, each.remoteId);
    };
    if (const auto *same = only([&](const RemoteBook &each) { return pathIn(each) == path; }))
        return same;
    if (const auto *same =
            only([&](const RemoteBook &each) { return lastPart(pathIn(each)) == lastPart(path); }))
        return same;
    return only([&](const RemoteBook &each) { return each.name == book.name; });
}

// How many of the contacts that are known of a book aren't there, and how many these are.
static Result<std::pair<qint64, qint64>>
missingOf(Store &store, Provider &provider, const BookId &id, const QString &remoteId,
          const std::function<QString(const QString &)> &nowCalled, Progress &progress)
{
    const Result<QHash<QString, QString>> known = store.records().revisions(id);
    if (!known)
        return known.failure();
    if (known->isEmpty())
        return std::pair<qint64, qint64>();
    const Result<QHash<QString, QString>> there = provider.list(remoteId, progress);
    if (!there)
        return there.failure();
    const auto missing =
        std::count_if(known->keyBegin(), known->keyEnd(),
                      [&](const QString &item) { return !there->contains(nowCalled(item)); });
    return std::pair<qint64, qint64>(missing, known->size());
}

Result<Session::ConnectionEdits::Found>
Session::ConnectionEdits::find(const Connection &moved, Missing accepts, Progress &progress)
{
    using Verdict = Moved::Verdict;
    State &state = *m_session.m_state;
    Store &store = *state.store;
    const Result<std::vector<Book>> known = store.books().ofConnection(moved.id);
    const Result<std::vector<Route>> routes = routesOf(store, moved.id);
    if (!known || !routes)
        return known ? routes.failure() : known.failure();
    const Result<std::unique_ptr<Provider>> provider = state.providers->make(moved);
    if (!provider)
        return provider.failure();
    Result<std::vector<RemoteBook>> listed = (*provider)->books(progress);
    if (!listed)
        return listed.failure();
    Found found;
    for (const Book &book : *known) {
        const RemoteBook *remote = listedAs(book, moved, *listed);
        if (!remote || std::ranges::find(found.books, remote->remoteId, &MovedBook::remoteId) !=
                           found.books.end()) {
            const bool isNeeded = std::ranges::any_of(*routes, [&book](const Route &route) {
                return route.from == book.id || route.to == book.id;
            });
            if (isNeeded)
                return Found{.moved = {Verdict::NoBook, book.name}};
            continue; // it stays as one that isn't listed any more
        }
        const MovedBook now{book.id, remote->remoteId, beginningOf(moved, book.remoteId),
                            beginningOf(moved, remote->remoteId)};
        const auto nowCalled = [&now](const QString &item) {
            return item.startsWith(now.from) ? now.to + item.mid(now.from.size()) : item;
        };
        const auto missing =
            missingOf(store, **provider, book.id, now.remoteId, nowCalled, progress);
        if (!missing)
            return missing.failure();
        const auto [gone, all] = *missing;
        if (gone * 100 > all * mostMissingPercent)
            return Found{.moved = {Verdict::OtherContacts, book.name, gone}};
        if (gone > 0 && accepts == Missing::Refuse)
            return Found{.moved = {Verdict::FewerContacts, book.name, gone}};
        found.books.push_back(now);
    }
    found.listed = std::move(*listed);
    return found;
}

// All or nothing, in one transaction. Another place is another destination.
Result<void> Session::ConnectionEdits::keepMoved(const Connection &moved, const Found &found)
{
    State &state = *m_session.m_state;
    Store &store = *state.store;
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> kept = store.connections().update(moved);
    for (const MovedBook &book : found.books) {
        if (kept)
            kept = store.books().move(book.id, book.remoteId, book.from, book.to);
    }
    if (kept)
        kept = storeBooks(store, moved, found.listed);
    Event event = state.event(actions::connectionChanged, connectionReference(moved));
    // Never where: a path and an address can be personal.
    event.details = {{u"address"_s, true}};
    if (kept)
        kept = store.outbox().append(event);
    if (kept)
        kept = state.askAboutDestination(moved.id);
    return kept ? state.commit(*transaction) : kept;
}

Result<Session::ConnectionEdits::Moved> Session::ConnectionEdits::move(const ConnectionId &id,
                                                                       const Place &place,
                                                                       Missing missing,
                                                                       Progress &progress)
{
    State &state = *m_session.m_state;
    if (Result<void> open = state.requireStore(Permission::ManageConnections); !open)
        return open.failure();
    // No run of another process may be under way to the old place.
    const Result<RunLease> lease =
        RunLease::acquire(m_session.folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    const Result<StoreAccess> access = state.toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    Store &store = access->store;
    const Result<Connection> connection = store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    Result<Connection> moved = movedTo(store, *connection, place);
    if (!moved)
        return moved.failure();
    if (isOtherKind(*connection, *moved))
        return Moved{.verdict = Moved::Verdict::OtherKind};
    // A file that isn't there would be taken for an empty one.
    if (moved->service == u"file"_s && !QFileInfo::exists(place.address))
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, place.address);
    Result<Found> found = find(*moved, missing, progress);
    if (!found)
        return found.failure();
    if (found->moved.verdict != Moved::Verdict::Done)
        return std::move(found->moved);
    moved->state = ConnectionState::Ok;
    moved->checkedAt = state.now();
    if (Result<void> kept = keepMoved(*moved, *found); !kept)
        return kept.failure();
    Result<ConnectionView> view = connectionView(store, *moved);
    if (!view)
        return view.failure();
    return Moved{.view = std::move(*view)};
}

} // namespace warden
