#include "core/session/session_connection_edits.h"

#include "core/base/printable.h"
#include "core/events/event_actions.h"
#include "core/http/authority_file.h"
#include "core/providers/carddav/dav_session.h"
#include "core/providers/files/files_provider.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/former_places.h"
#include "core/session/found_place.h"
#include "core/session/kept_connection.h"
#include "core/session/route_name.h"
#include "core/session/session_connections.h"
#include "core/session/session_state.h"
#include "core/session/stale_plans.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestName = 100;

Result<void> checkName(Store &store, const ConnectionId &id, const QString &name)
{
    if (name.isEmpty() || name.size() > longestName || !isPrintable(name))
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

// The connection as it would be at the new place, with this authority (PEM) where there is one. Its
// name follows where it was the server's.
Result<Connection> movedTo(Store &store, Connection connection,
                           const Session::ConnectionEdits::Place &place,
                           const QByteArray &authority)
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
    const bool isSameAddress = before && *before == *url;
    if (isSameAddress && authority.isEmpty())
        return fail(ErrorKind::Usage, ErrorReason::AlreadyExists, place.address);
    if (!authority.isEmpty())
        values.insert(settings::authority, QString::fromLatin1(authority));
    values.insert(settings::url, place.address);
    if (!isSameAddress)
        values.remove(settings::allowedHosts);
    if (!place.allowedHosts.isEmpty())
        values.insert(settings::allowedHosts, QJsonArray::fromStringList(place.allowedHosts));
    connection.account = accountAt(values.value(settings::user).toString(), *url);
    const QString host = url->host(QUrl::EncodeUnicode);
    if (before && connection.name == before->host(QUrl::EncodeUnicode) && connection.name != host) {
        Result<QString> name = freeConnectionName(store, host);
        if (!name)
            return name.failure();
        connection.name = std::move(*name);
    }
    return connection;
}

bool isOtherKind(const Connection &one, const Connection &other)
{
    const auto kind = [](const Connection &connection) {
        return fileKindOf(connection.settings.value(settings::path).toString());
    };
    return one.service == u"file"_s && kind(one) != kind(other);
}

QString nameOf(Session::ConnectionEdits::Moved::Verdict verdict)
{
    using Verdict = Session::ConnectionEdits::Moved::Verdict;
    switch (verdict) {
    case Verdict::Done:
        return u"done"_s;
    case Verdict::OtherKind:
        return u"other_kind"_s;
    case Verdict::NoBook:
        return u"no_book"_s;
    case Verdict::OtherContacts:
        return u"other_contacts"_s;
    case Verdict::Differs:
        return u"differs"_s;
    }
    Q_UNREACHABLE();
}

// Never where: a path and an address can be personal.
QJsonObject whatIsOther(const Connection &before, const Connection &moved)
{
    QJsonObject other;
    for (const auto &[key, name] :
         {std::pair(settings::url, u"address"_s), std::pair(settings::path, u"address"_s),
          std::pair(settings::authority, u"authority"_s)}) {
        if (before.settings.value(key) != moved.settings.value(key))
            other.insert(name, true);
    }
    return other;
}

QMap<QString, qint64> countsOf(const Session::ConnectionEdits::Differences &differences)
{
    QMap<QString, qint64> counts;
    for (const Session::ConnectionEdits::Difference &each : differences) {
        counts[u"missing"_s] += each.missing;
        counts[u"changed"_s] += each.changed;
        counts[u"added"_s] += each.added;
    }
    return counts;
}

} // namespace

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

// A server of somebody's choosing is about to get the password that is kept: told before anything
// is sent, since what comes of it may never be known.
Result<void> Session::ConnectionEdits::noteTry(const Connection &connection,
                                               const Connection &moved)
{
    State &state = *m_session.m_state;
    if (connection.service == u"file"_s)
        return {};
    Event event =
        state.event(actions::connectionTested, connectionReference(connection), Outcome::Unknown);
    event.details = whatIsOther(connection, moved);
    return state.note(event);
}

Result<void> Session::ConnectionEdits::noteRefused(const Connection &connection,
                                                   const Connection &moved,
                                                   const Result<Moved> &refused)
{
    State &state = *m_session.m_state;
    Event event =
        state.event(actions::connectionTested, connectionReference(connection), Outcome::Failure);
    event.details = refused ? QJsonObject{{u"reason"_s, nameOf(refused->verdict)}}
                            : failureDetails(refused.error());
    const QJsonObject other = whatIsOther(connection, moved);
    for (auto each = other.begin(); each != other.end(); ++each)
        event.details.insert(each.key(), each.value());
    if (refused)
        event.counts = countsOf(refused->differences);
    return state.note(event);
}

// All or nothing, in one transaction, and of the connection as it is by now: somebody may have
// renamed it, or ended all access, while the new place was read. Another place is another
// destination.
Result<Session::ConnectionEdits::Moved>
Session::ConnectionEdits::keepMoved(const Connection &before, const Place &place,
                                    const QByteArray &authority, FoundPlace found)
{
    State &state = *m_session.m_state;
    Store &store = *state.store;
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    const Result<Connection> now = store.connections().get(before.id);
    if (!now)
        return notKnown(now.error(), before.id.value());
    if (!isSameAccess(*now, before))
        return fail(changedMeanwhile(*now));
    Result<Connection> moved = movedTo(store, *now, place, authority);
    if (!moved)
        return moved.failure();
    const bool isElsewhere = moved->account != now->account;
    if (isElsewhere)
        addFormerPlace(*moved, {now->account, state.now()});
    if (moved->settings.value(settings::authority) != now->settings.value(settings::authority))
        moved->settings.insert(settings::otherAuthority, true);
    moved->state = ConnectionState::Ok;
    moved->checkedAt = state.now();
    Result<void> kept = store.connections().update(*moved);
    for (const MovedBook &book : found.books) {
        if (kept)
            kept = noteStalePlans(store, book.id, state.actor);
        if (kept)
            kept = store.books().move(book.id, book.remoteId, book.from, book.to);
    }
    if (kept)
        kept = storeBooks(store, *moved, found.listed);
    Event event = state.event(actions::connectionChanged, connectionReference(*moved));
    event.details = whatIsOther(*now, *moved);
    event.counts = countsOf(found.moved.differences);
    if (moved->name != now->name)
        event.details.insert(u"name_before"_s, now->name);
    if (kept)
        kept = store.outbox().append(event);
    if (kept)
        kept = state.askAboutDestination(moved->id, isElsewhere ? now->account : QString());
    if (kept)
        kept = state.commit(*transaction);
    if (!kept)
        return kept.failure();
    (void)state.withdrawOutdatedRemovals();
    Result<ConnectionView> view = connectionView(store, *moved);
    if (!view)
        return view.failure();
    found.moved.view = std::move(*view);
    return std::move(found.moved);
}

Result<Session::ConnectionEdits::Moved> Session::ConnectionEdits::move(const ConnectionId &id,
                                                                       const Place &place,
                                                                       const Differences &accepted,
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
    const Result<Connection> connection = access->store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    const Result<QByteArray> authority =
        place.caFile.isEmpty() ? QByteArray() : certificatesOf(place.caFile);
    if (!authority)
        return authority.failure();
    const Result<Connection> moved = movedTo(access->store, *connection, place, *authority);
    if (!moved)
        return moved.failure();
    if (isOtherKind(*connection, *moved))
        return Moved{.verdict = Moved::Verdict::OtherKind};
    // A file that isn't there would be taken for an empty one.
    if (moved->service == u"file"_s && !QFileInfo::exists(place.address))
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, place.address);
    const Result<std::unique_ptr<Provider>> provider = state.providers->make(*moved);
    if (!provider)
        return provider.failure();
    if (Result<void> noted = noteTry(*connection, *moved); !noted)
        return noted.failure();
    Result<FoundPlace> found =
        lookAtPlace(access->store, **provider, *moved, state.region, accepted, progress);
    Result<Moved> result = found ? Result<Moved>(found->moved) : found.failure();
    if (found && found->moved.verdict == Moved::Verdict::Done)
        result = keepMoved(*connection, place, *authority, std::move(*found));
    if (result && result->verdict == Moved::Verdict::Done)
        return result;
    if (Result<void> noted = noteRefused(*connection, *moved, result); !noted)
        return noted.failure();
    return result;
}

} // namespace warden
