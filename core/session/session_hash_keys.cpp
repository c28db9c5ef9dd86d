#include "core/crypto/random.h"
#include "core/events/event_actions.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype hashKeySize = 32;

// In contacts.db, of a destination: that its key was made, so that one that is gone isn't made anew
// in silence. While it is being replaced nothing is hashed.
const QString made = u"1"_s;
const QString beingReplaced = u"replacing"_s;

QString settingOf(const ConnectionId &destination)
{
    return u"hash_key_made/"_s + destination.value();
}

// All that hash for the destination.
Result<std::vector<Route>> routesHashedFor(Store &store, const ConnectionId &destination)
{
    const Result<std::vector<Route>> all = store.routes().all();
    if (!all)
        return all;
    std::vector<Route> routes;
    for (const Route &route : *all) {
        const Result<Book> to = store.books().get(route.to);
        if (!to)
            return to.failure();
        if (to->connection == destination && !route.policy.hashed.isEmpty())
            routes.push_back(route);
    }
    return routes;
}

} // namespace

Result<std::shared_ptr<const Secret>> Session::State::hashKeyOf(const ConnectionId &destination)
{
    const QString name = ProviderFactory::hashKeyName(destination);
    const Result<std::optional<QString>> noted = store->settings().get(settingOf(destination));
    if (!noted)
        return noted.failure();
    const Result<Connection> connection = store->connections().get(destination);
    if (!connection)
        return connection.failure();
    const auto gone = [&connection] {
        return fail(ErrorKind::Unauthorized, ErrorReason::HashKeyGone, connection->name);
    };
    if (*noted == beingReplaced)
        return gone();
    Result<Secret> known = credentials->read(name);
    if (known)
        return std::make_shared<const Secret>(std::move(*known));
    const bool isGone = known.error().reason == ErrorReason::KeychainEntryGone;
    if (*noted && (isGone || known.error().reason == ErrorReason::Damaged))
        return gone();
    if (!isGone)
        return known.failure();
    Result<Secret> key = randomSecret(hashKeySize);
    if (!key)
        return key.failure();
    if (Result<void> written = credentials->write(name, *key); !written)
        return written.failure();
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Result<void> done = store->settings().set(settingOf(destination), made);
    if (done)
        done = store->outbox().append(
            event(actions::hashKeyMade, {u"connection"_s, destination.value(), connection->name}));
    if (done)
        done = commit(*transaction);
    if (!done)
        return done.failure();
    return std::make_shared<const Secret>(std::move(*key));
}

Result<void> Session::replaceHashKey(const RouteId &id)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageRoutes);
    if (!access)
        return access.failure();
    Store &store = access->store;
    const Result<Route> route = store.routes().get(id);
    if (!route)
        return notKnown(route.error(), id.value());
    if (route->policy.hashed.isEmpty())
        return fail(ErrorKind::Usage, ErrorReason::NothingHashed);
    const Result<Book> to = store.books().get(route->to);
    if (!to)
        return to.failure();
    const Result<Connection> destination = store.connections().get(to->connection);
    return destination ? m_state->replaceHashKeyOf(*destination) : destination.failure();
}

Result<void> Session::State::replaceHashKeyIfMade(const Connection &destination)
{
    const Result<std::optional<QString>> noted = store->settings().get(settingOf(destination.id));
    if (!noted)
        return noted.failure();
    return *noted ? replaceHashKeyOf(destination) : Result<void>();
}

// The key and contacts.db can't change together. So it is noted first that the key is being
// replaced: where this ends in the middle, nothing leaves with a hash until it is done again.
Result<void> Session::State::replaceHashKeyOf(const Connection &destination)
{
    Result<std::vector<Route>> routes = routesHashedFor(*store, destination.id);
    if (!routes)
        return routes.failure();
    Result<Secret> key = randomSecret(hashKeySize);
    if (!key)
        return key.failure();
    {
        Result<Transaction> begun = store->begin();
        if (!begun)
            return begun.failure();
        Result<void> noted = store->settings().set(settingOf(destination.id), beingReplaced);
        if (noted)
            noted = commit(*begun);
        if (!noted)
            return noted;
    }
    const QString name = ProviderFactory::hashKeyName(destination.id);
    if (Result<void> written = credentials->write(name, *key); !written)
        return written;
    Event replaced = event(actions::hashKeyReplaced,
                           {u"connection"_s, destination.id.value(), destination.name});
    replaced.counts = {{u"routes"_s, std::ssize(*routes)}};
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Result<void> done = store->settings().set(settingOf(destination.id), made);
    // A policy of its own: plans from before are stale, and what was sent is sent anew.
    for (Route &each : *routes) {
        ++each.version;
        ++each.policy.version;
        if (done)
            done = store->routes().update(each);
    }
    if (done)
        done = store->outbox().append(replaced);
    return done ? commit(*transaction) : done;
}

} // namespace warden
