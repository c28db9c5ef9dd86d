#include "core/session/session_connections.h"

#include "core/events/event_actions.h"
#include "core/http/http_origin.h"
#include "core/oauth/token_authorization.h"
#include "core/providers/zapier/zapier_provider.h"
#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/kept_connection.h"
#include "core/session/session_state.h"
#include "core/sync/connection_states.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What a check says of the connection; nothing where it ended for a reason on this side.
std::optional<ConnectionState> stateAfter(const Error &error)
{
    if (isSignInNeeded(error))
        return ConnectionState::SignInNeeded;
    const bool isOurs = error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Locked ||
                        error.kind == ErrorKind::Busy || error.kind == ErrorKind::Usage ||
                        error.kind == ErrorKind::Stale;
    return isOurs ? std::nullopt : std::optional(ConnectionState::Unavailable);
}

// That a sign-in was granted, and the one before it wasn't.
QStringList scopesAdded(const Connection &now, const Connection &before)
{
    const QStringList held = settings::stringList(before.settings, settings::scopes);
    QStringList added = settings::stringList(now.settings, settings::scopes);
    added.removeIf([&](const QString &scope) { return held.contains(scope); });
    return added;
}

// What the service itself says of the account.
void takeOver(Connection &now, const Connection &found)
{
    now.account = found.account;
    for (const QString &key :
         {settings::accountId, settings::scopes, settings::missingProperties}) {
        if (const QJsonValue value = found.settings.value(key); !value.isUndefined())
            now.settings.insert(key, value);
    }
}

} // namespace

QJsonObject failureDetails(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)}, {u"reason"_s, reasonName(error.reason)}};
}

Result<std::vector<ConnectionView>> Session::connections()
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeConnections);
    if (!access)
        return access.failure();
    const Result<std::vector<Connection>> all = access->store.connections().all();
    if (!all)
        return all.failure();
    std::vector<ConnectionView> views;
    for (const Connection &connection : *all) {
        Result<ConnectionView> view = connectionView(access->store, connection);
        if (!view)
            return view.failure();
        views.push_back(std::move(*view));
    }
    return views;
}

Result<Session::NewConnection> Session::tried(const ConnectionDraft &draft, const Secret &secret,
                                              Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    Result<Connection> connection = m_state->providers->connectionFrom(draft, secret);
    if (!connection)
        return connection.failure();
    if (signsInWithBrowser(*connection))
        return fail(ErrorKind::Usage, u"one signs in there with the browser"_s);
    const Result<std::unique_ptr<Provider>> provider =
        m_state->providers->makeFor(*connection, secret);
    if (!provider)
        return provider.failure();
    Result<std::vector<RemoteBook>> books = (*provider)->books(progress);
    if (!books)
        return books.failure();
    noteAccount(*connection, **provider);
    return NewConnection{.connection = std::move(*connection),
                         .books = std::move(*books),
                         .isNamed = !draft.name.isEmpty()};
}

Result<std::vector<RemoteBook>> Session::tryConnection(const ConnectionDraft &draft,
                                                       const Secret &secret, Progress &progress)
{
    Result<NewConnection> made = tried(draft, secret, progress);
    if (!made)
        return made.failure();
    return std::move(made->books);
}

Result<Session::AddedConnection> Session::addConnection(const ConnectionDraft &draft,
                                                        const Secret &secret, Progress &progress)
{
    Result<NewConnection> made = tried(draft, secret, progress);
    if (!made)
        return made.failure();
    if (!secret.isEmpty())
        settings::setTime(made->connection.settings, settings::secretSince, m_state->now());
    if (!secret.isEmpty() && !made->connection.settings.contains(settings::secretVariable))
        made->secrets.push_back({ProviderFactory::secretName, secret.clone()});
    AddedConnection added;
    if (draft.service == u"zapier"_s) {
        Result<Secret> key = newHookKey();
        if (!key)
            return key.failure();
        made->secrets.push_back({ProviderFactory::signingKeyName, key->clone()});
        added.signingKey = std::move(*key);
    }
    Result<ConnectionView> view = save(std::move(*made));
    if (!view)
        return view.failure();
    added.view = std::move(*view);
    return added;
}

Result<ConnectionView> Session::save(NewConnection made)
{
    const std::lock_guard lock(m_state->writing);
    Store &store = *m_state->store;
    Connection &connection = made.connection;
    connection.id = ConnectionId::create();
    connection.state = ConnectionState::Ok;
    connection.createdAt = connection.checkedAt = m_state->now();
    if (!made.isNamed) {
        Result<QString> name = freeConnectionName(store, connection.name);
        if (!name)
            return name.failure();
        connection.name = std::move(*name);
    }
    // As far as it goes: nobody would know their names afterwards.
    auto forget = [&] {
        for (const NewConnection::Kept &kept : made.secrets)
            (void)m_state->credentials->remove(kept.name(connection.id));
    };
    // Secrets first: a connection without them is worse than an entry without its connection.
    for (const NewConnection::Kept &kept : made.secrets) {
        Result<void> written = m_state->credentials->write(kept.name(connection.id), kept.value);
        if (!written) {
            forget();
            return written.failure();
        }
    }
    Result<Transaction> transaction = store.begin();
    Result<void> stored = transaction ? Result<void>() : Result<void>(transaction.failure());
    if (stored)
        stored = store.connections().insert(connection);
    if (stored)
        stored = storeBooks(store, connection, made.books);
    if (stored) {
        Event event = m_state->event(actions::connectionAdded, connectionReference(connection));
        event.details = {{u"service"_s, connection.service}, {u"sandbox"_s, connection.isSandbox}};
        stored = store.outbox().append(event);
    }
    if (stored)
        stored = m_state->commit(*transaction);
    if (!stored) {
        forget();
        return stored.failure();
    }
    return connectionView(store, connection);
}

// Services take their time. Only what a check finds out goes into the row as it is by then, and
// nothing where that is another access.
Result<ConnectionView> Session::check(Connection connection,
                                      const Result<std::vector<RemoteBook>> &books)
{
    Store &store = *m_state->store;
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<Connection> now = store.connections().get(connection.id);
    if (!now)
        return notKnown(now.error(), connection.id.value());
    const bool isAsKnown = isSameAccess(*now, connection);
    std::optional<Error> error;
    if (!books || !isAsKnown)
        error = isAsKnown ? books.error() : changedMeanwhile(*now);
    Event event = m_state->event(actions::connectionTested, connectionReference(*now),
                                 error ? Outcome::Failure : Outcome::Success);
    if (error)
        event.details = failureDetails(*error);
    if (const QStringList added = scopesAdded(connection, *now); !error && !added.isEmpty())
        event.details.insert(u"scopes_added"_s, QJsonArray::fromStringList(added));
    if (!error)
        takeOver(*now, connection);
    if (const auto state = error ? stateAfter(*error) : ConnectionState::Ok) {
        now->checkedAt = m_state->now();
        now->state = *state;
    }
    Result<void> stored = store.connections().update(*now);
    if (stored && !error)
        stored = storeBooks(store, *now, *books);
    if (stored)
        stored = store.outbox().append(event);
    if (!stored)
        return stored.failure();
    if (Result<void> committed = m_state->commit(*transaction); !committed)
        return committed.failure();
    if (error)
        return fail(*error);
    return connectionView(store, *now);
}

Result<ConnectionView> Session::testConnection(const ConnectionId &id, Progress &progress)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    Result<Connection> connection = access->store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    const Result<std::unique_ptr<Provider>> provider = m_state->providers->make(*connection);
    const Result<std::vector<RemoteBook>> books =
        provider ? (*provider)->books(progress)
                 : Result<std::vector<RemoteBook>>(provider.failure());
    if (books)
        noteAccount(*connection, **provider);
    return check(std::move(*connection), books);
}

// Another address is another destination, though the connection stays.
Result<void> Session::State::noteOtherHook(const Connection &connection)
{
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    Event changed = event(actions::connectionChanged, connectionReference(connection));
    changed.details = {{u"address"_s, true}};
    Result<void> noted = store->outbox().append(changed);
    if (noted)
        noted = askAboutDestination(connection.id);
    return noted ? commit(*transaction) : noted;
}

Result<ConnectionView> Session::signInAgain(const ConnectionId &id, const Secret &secret,
                                            Progress &progress)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    Store &store = access->store;
    const Result<Connection> connection = store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    if (signsInWithBrowser(*connection))
        return fail(ErrorKind::Usage, u"one signs in there with the browser"_s);
    const Result<std::unique_ptr<Provider>> provider =
        m_state->providers->makeFor(*connection, secret);
    if (!provider)
        return provider.failure();
    const Result<std::vector<RemoteBook>> books = (*provider)->books(progress);
    if (!books) {
        // Of the secret that is kept it says nothing.
        Event event = m_state->event(actions::connectionTested, connectionReference(*connection),
                                     Outcome::Failure);
        event.details = failureDetails(books.error());
        if (Result<void> told = m_state->note(event); !told)
            return told.failure();
        return books.failure();
    }
    // Asked before the other address is in use.
    const bool isHook = connection->service == u"zapier"_s;
    const Result<Secret> before =
        isHook ? m_state->providers->secretOf(*connection) : Result<Secret>(Secret());
    const bool isSame = isHook && before && isSameHook(*before, secret);
    if (isHook && !isSame) {
        Result<void> ready = m_state->noteOtherHook(*connection);
        // Whoever received by the old address could compare with what the new one gets.
        if (ready)
            ready = m_state->replaceHashKeyIfMade(*connection);
        if (!ready)
            return ready.failure();
    }
    // Kept with what changes in the row, and not where an emergency, or a move, came in between.
    Result<Connection> changed = changeAccess(store, *connection, [&](Connection &now) {
        for (const QString &ended : {settings::secretVariable, settings::revoked})
            now.settings.remove(ended);
        if (!isSame)
            settings::setTime(now.settings, settings::secretSince, m_state->now());
        if (isHook) {
            now.account = maskedHook(secret);
            now.isSandbox = isLoopback(hookUrl(secret));
        }
        // They tell of a message to the address of before.
        if (isHook && !isSame) {
            for (const QString &old :
                 {settings::testKey, settings::testSentAt, settings::testConfirmedAt})
                now.settings.remove(old);
        }
        return m_state->credentials->write(ProviderFactory::secretName(id), secret);
    });
    if (!changed)
        return changed.failure();
    return check(std::move(*changed), books);
}

Result<Session::Revoked> Session::removeConnection(const ConnectionId &id, Revocation revocation,
                                                   Progress &progress)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    Store &store = access->store;
    const Result<Connection> connection = store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    Revoked revoked = Revoked::No;
    if (revocation == Revocation::Ask && signsInWithBrowser(*connection)) {
        const Result<Revoked> ended = revoke(*connection, progress);
        if (!ended)
            return ended;
        revoked = *ended;
    }
    // Secrets first: nobody would know their names afterwards. A connection that stays behind
    // without them asks for a new sign-in.
    if (signsInWithBrowser(*connection)) {
        Result<void> forgotten = forgetSignIn(m_state->providers->tokensOf(id), folder(), progress);
        if (!forgotten)
            return forgotten.failure();
    }
    for (const QString &name : ProviderFactory::secretNames(id)) {
        if (Result<void> forgotten = m_state->credentials->remove(name); !forgotten)
            return forgotten.failure();
    }
    Event event = m_state->event(actions::connectionRemoved, connectionReference(*connection));
    if (revocation == Revocation::Ask)
        event.details = {{u"revoked"_s, revoked == Revoked::Yes}};
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    const Result<std::vector<Route>> routes = routesOf(store, id);
    Result<void> removed = routes ? store.connections().remove(id) : routes.failure();
    if (removed)
        removed = m_state->withdraw(ApprovalSubject::NewDestination, id.value());
    for (const Route &route : routes.value_or(std::vector<Route>())) {
        if (removed)
            removed = store.outbox().append(routeEvent(actions::routeRemoved, route));
        for (const auto subject : {ApprovalSubject::NewDestination, ApprovalSubject::WiderPolicy}) {
            if (removed)
                removed = m_state->withdraw(subject, route.id.value());
        }
    }
    if (removed)
        removed = store.outbox().append(event);
    if (removed)
        removed = m_state->commit(*transaction);
    if (!removed)
        return removed.failure();
    return revoked;
}

} // namespace warden
