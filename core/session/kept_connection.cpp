#include "core/session/kept_connection.h"

#include "core/store/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString nameOf(const RemoteBook &remote, const Connection &connection)
{
    return isBookNamedAfter(connection) ? connection.name : remote.name;
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

} // namespace

Result<QString> freeConnectionName(Store &store, const QString &proposed)
{
    const Result<std::vector<Connection>> all = store.connections().all();
    if (!all)
        return all.failure();
    QString name = proposed;
    for (int number = 2; std::ranges::find(*all, name, &Connection::name) != all->end(); ++number)
        name = u"%1 %2"_s.arg(proposed).arg(number);
    return name;
}

bool isBookNamedAfter(const Connection &connection)
{
    return connection.service == u"file"_s || connection.service == u"zapier"_s;
}

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

} // namespace warden
