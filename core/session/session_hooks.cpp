#include "core/session/session_hooks.h"

#include "core/events/event_actions.h"
#include "core/providers/zapier/way_back.h"
#include "core/providers/zapier/zapier_provider.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/kept_connection.h"
#include "core/session/session_connections.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<Connection> Session::Hooks::hook(Store &store, const ConnectionId &id)
{
    Result<Connection> connection = store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    if (connection->service != u"zapier"_s)
        return fail(ErrorKind::Usage, ErrorReason::NotAHook);
    return connection;
}

Result<ConnectionView> Session::Hooks::setWayBack(const ConnectionId &id, const QString &path)
{
    State &state = *m_session.m_state;
    const Result<StoreAccess> access = state.toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    Store &store = access->store;
    if (const Result<void> possible = checkWayBack(path); !path.isEmpty() && !possible)
        return possible.failure();
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<Connection> connection = hook(store, id);
    if (!connection)
        return connection.failure();
    if (path.isEmpty())
        connection->settings.remove(settings::wayBack);
    else
        connection->settings.insert(settings::wayBack, path);
    Event event = state.event(actions::connectionChanged, connectionReference(*connection));
    event.details = {{u"way_back"_s, !path.isEmpty()}}; // never where: a path can be personal
    if (Result<void> kept = store.connections().update(*connection); !kept)
        return kept.failure();
    if (Result<void> noted = store.outbox().append(event); !noted)
        return noted.failure();
    if (Result<void> committed = state.commit(*transaction); !committed)
        return committed.failure();
    return connectionView(store, *connection);
}

Event Session::Hooks::tested(const Connection &hook, const Result<void> &sent)
{
    Event event = m_session.m_state->event(actions::hookTested, connectionReference(hook),
                                           sent ? Outcome::Success : Outcome::Failure);
    if (!sent)
        event.details = failureDetails(sent.error());
    return event;
}

// The way back may name it one day, unless the hook has another address, or was revoked, by now.
Result<void> Session::Hooks::keepTest(const Connection &hook, const QString &key)
{
    State &state = *m_session.m_state;
    Result<Transaction> transaction = state.store->begin();
    if (!transaction)
        return transaction.failure();
    Result<Connection> now = state.store->connections().get(hook.id);
    if (!now)
        return now.failure();
    Result<void> kept;
    if (isSameAccess(*now, hook)) {
        now->settings.insert(settings::testKey, key);
        now->settings.insert(settings::testSentAt, toRfc3339(state.now()));
        now->settings.remove(settings::testConfirmedAt);
        kept = state.store->connections().update(*now);
    }
    if (kept)
        kept = state.store->outbox().append(tested(*now, {}));
    return kept ? state.commit(*transaction) : kept;
}

Result<void> Session::Hooks::sendTest(const ConnectionId &id, Progress &progress)
{
    State &state = *m_session.m_state;
    const Result<StoreAccess> access = state.toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    const Result<Connection> connection = hook(access->store, id);
    if (!connection)
        return connection.failure();
    const Result<std::unique_ptr<ZapierProvider>> made = state.providers->makeHook(*connection);
    if (!made)
        return made.failure();
    const QString key = newUuid();
    Result<void> sent = (*made)->sendTest(key, progress);
    const Result<void> kept =
        sent ? keepTest(*connection, key) : state.note(tested(*connection, sent));
    return kept ? sent : kept;
}

Result<void> Session::Hooks::sendTestTo(const ConnectionId &id, const Secret &address,
                                        Progress &progress)
{
    State &state = *m_session.m_state;
    const Result<StoreAccess> access = state.toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    const Result<Connection> connection = hook(access->store, id);
    if (!connection)
        return connection.failure();
    const Result<Secret> before = state.providers->secretOf(*connection);
    if (before && isSameHook(*before, address))
        return fail(ErrorKind::Usage, ErrorReason::AlreadyExists, connection->name);
    const Result<std::unique_ptr<ZapierProvider>> made =
        state.providers->makeHookAt(*connection, address);
    if (!made)
        return made.failure();
    Result<void> sent = (*made)->sendTest(newUuid(), progress);
    Event event = tested(*connection, sent);
    event.details.insert(u"other_address"_s, true);
    const Result<void> noted = state.note(event);
    return noted ? sent : noted;
}

} // namespace warden
