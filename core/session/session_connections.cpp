#include "core/events/event_actions.h"
#include "core/providers/zapier/zapier_provider.h"
#include "core/session/connection_settings.h"
#include "core/session/connection_view.h"
#include "core/session/session_state.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

ConnectionState stateAfter(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized ? ConnectionState::SignInNeeded
                                                 : ConnectionState::Unavailable;
}

// A hook has no name of its own, only a secret address, and a file's can be personal: both go by
// the connection's name, which routes and with them the log repeat.
QString nameOf(const RemoteBook &remote, const Connection &connection)
{
    const bool isFile = connection.service == u"file"_s;
    return isFile || remote.capabilities.isMessageReceiver ? connection.name : remote.name;
}

// "Zapier", "Zapier 2", …: a name that nobody chose must tell connections apart all the same.
Result<QString> freeName(Store &store, const QString &proposed)
{
    const Result<std::vector<Connection>> all = store.connections().all();
    if (!all)
        return all.failure();
    QString name = proposed;
    for (int number = 2; std::ranges::find(*all, name, &Connection::name) != all->end(); ++number)
        name = u"%1 %2"_s.arg(proposed).arg(number);
    return name;
}

Book newBook(const Connection &connection, const RemoteBook &remote)
{
    Book book;
    book.id = BookId::create();
    book.connection = connection.id;
    book.remoteId = remote.remoteId;
    book.name = nameOf(remote, connection);
    book.isWritable = remote.isWritable;
    book.capabilities = remote.capabilities;
    return book;
}

// Takes over what the service lists now. A book that isn't listed any more stays, with its
// contacts.
Result<void> storeBooks(Store &store, const Connection &connection,
                        const std::vector<RemoteBook> &listed)
{
    const Result<std::vector<Book>> known = store.books().ofConnection(connection.id);
    if (!known)
        return known.failure();
    for (const RemoteBook &remote : listed) {
        const auto book = std::ranges::find(*known, remote.remoteId, &Book::remoteId);
        Result<void> stored;
        if (book == known->end()) {
            stored = store.books().insert(newBook(connection, remote));
        } else {
            Book updated = *book;
            updated.name = nameOf(remote, connection);
            updated.isWritable = remote.isWritable;
            updated.capabilities = remote.capabilities;
            stored = store.books().update(updated);
        }
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

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

Result<std::vector<RemoteBook>> Session::tryConnection(const ConnectionDraft &draft,
                                                       const Secret &secret, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    const Result<Connection> connection = m_state->providers->connectionFrom(draft, secret);
    if (!connection)
        return connection.failure();
    const Result<std::unique_ptr<Provider>> provider =
        m_state->providers->makeFor(*connection, secret);
    if (!provider)
        return provider.failure();
    return (*provider)->books(progress);
}

Result<Session::AddedConnection> Session::addConnection(const ConnectionDraft &draft,
                                                        const Secret &secret, Progress &progress)
{
    const Result<std::vector<RemoteBook>> books = tryConnection(draft, secret, progress);
    if (!books)
        return books.failure();
    Result<Connection> made = m_state->providers->connectionFrom(draft, secret);
    if (!made)
        return made.failure();
    Connection connection = std::move(*made);
    connection.id = ConnectionId::create();
    connection.state = ConnectionState::Ok;
    connection.createdAt = connection.checkedAt = m_state->now();

    const std::lock_guard lock(m_state->writing);
    if (draft.name.isEmpty()) {
        Result<QString> name = freeName(*m_state->store, connection.name);
        if (!name)
            return name.failure();
        connection.name = std::move(*name);
    }
    AddedConnection added;
    // Secrets first: a connection without them is worse than an entry without its connection.
    const bool isInEnvironment = connection.settings.contains(settings::secretVariable);
    if (!secret.isEmpty() && !isInEnvironment) {
        Result<void> kept =
            m_state->credentials->write(ProviderFactory::secretName(connection.id), secret);
        if (!kept)
            return kept.failure();
    }
    if (draft.service == u"zapier"_s) {
        Result<Secret> key = newHookKey();
        if (!key)
            return key.failure();
        Result<void> kept =
            m_state->credentials->write(ProviderFactory::signingKeyName(connection.id), *key);
        if (!kept)
            return kept.failure();
        added.signingKey = std::move(*key);
    }

    Store &store = *m_state->store;
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> stored = store.connections().insert(connection);
    if (stored)
        stored = storeBooks(store, connection, *books);
    if (stored) {
        Event event = m_state->event(actions::connectionAdded, connectionReference(connection));
        event.details = {{u"service"_s, connection.service}, {u"sandbox"_s, connection.isSandbox}};
        stored = store.outbox().append(event);
    }
    if (stored)
        stored = m_state->commit(*transaction);
    if (!stored) {
        // As far as it goes: nobody would know their names afterwards.
        for (const QString &name : {ProviderFactory::secretName(connection.id),
                                    ProviderFactory::signingKeyName(connection.id)})
            (void)m_state->credentials->remove(name);
        return stored.failure();
    }
    Result<ConnectionView> view = connectionView(store, connection);
    if (!view)
        return view.failure();
    added.view = std::move(*view);
    return added;
}

Result<ConnectionView> Session::check(Connection connection,
                                      const Result<std::vector<RemoteBook>> &books)
{
    Store &store = *m_state->store;
    connection.checkedAt = m_state->now();
    connection.state = books ? ConnectionState::Ok : stateAfter(books.error());
    Event event = m_state->event(actions::connectionTested, connectionReference(connection),
                                 books ? Outcome::Success : Outcome::Failure);
    if (!books)
        event.details = {{u"kind"_s, kindName(books.error().kind)},
                         {u"reason"_s, reasonName(books.error().reason)}};
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> stored = store.connections().update(connection);
    if (stored && books)
        stored = storeBooks(store, connection, *books);
    if (stored)
        stored = store.outbox().append(event);
    if (!stored)
        return stored.failure();
    if (Result<void> committed = m_state->commit(*transaction); !committed)
        return committed.failure();
    if (!books)
        return books.failure();
    return connectionView(store, connection);
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
    return check(std::move(*connection), books);
}

Result<ConnectionView> Session::signInAgain(const ConnectionId &id, const Secret &secret,
                                            Progress &progress)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    Result<Connection> connection = access->store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    const Result<std::unique_ptr<Provider>> provider =
        m_state->providers->makeFor(*connection, secret);
    if (!provider)
        return provider.failure();
    const Result<std::vector<RemoteBook>> books = (*provider)->books(progress);
    if (books) {
        connection->settings.remove(settings::secretVariable);
        Result<void> kept = m_state->credentials->write(ProviderFactory::secretName(id), secret);
        if (!kept)
            return kept.failure();
        if (connection->service == u"zapier"_s)
            connection->account = maskedHook(secret);
    }
    return check(std::move(*connection), books);
}

Result<void> Session::removeConnection(const ConnectionId &id)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    Store &store = access->store;
    const Result<Connection> connection = store.connections().get(id);
    if (!connection)
        return notKnown(connection.error(), id.value());
    // Secrets first: nobody would know their names afterwards. A connection that stays behind
    // without them asks for a new sign-in.
    for (const QString &name :
         {ProviderFactory::secretName(id), ProviderFactory::signingKeyName(id)}) {
        if (Result<void> forgotten = m_state->credentials->remove(name); !forgotten)
            return forgotten;
    }
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> removed = store.connections().remove(id);
    if (removed)
        removed = store.outbox().append(
            m_state->event(actions::connectionRemoved, connectionReference(*connection)));
    if (!removed)
        return removed;
    return m_state->commit(*transaction);
}

} // namespace warden
