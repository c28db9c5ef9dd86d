#include "core/session/kept_connection.h"

#include "core/http/http_origin.h"
#include "core/session/connection_settings.h"
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

// The rest is what services and people told since, how far logs were read, and the like.
QJsonObject accessOf(const Connection &connection)
{
    QJsonObject access;
    for (const QString &key :
         {settings::url, settings::user, settings::authority, settings::allowedHosts,
          settings::path, settings::columns, settings::isRawHook, settings::wayBack,
          settings::endpoint, settings::clientId, settings::hasClientSecret, settings::tenant,
          settings::signedInAt, settings::secretSince, settings::secretVariable,
          settings::revoked}) {
        if (const auto value = connection.settings.constFind(key);
            value != connection.settings.constEnd())
            access.insert(key, *value);
    }
    return access;
}

} // namespace

Result<QString> freeConnectionName(Store &store, const QString &proposed)
{
    const Result<std::vector<Connection>> all = store.connections().all();
    if (!all)
        return all.failure();
    QString name = proposed;
    const auto isTaken = [&](const Connection &other) {
        return other.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (int number = 2; std::ranges::any_of(*all, isTaken); ++number)
        name = u"%1 %2"_s.arg(proposed).arg(number);
    return name;
}

QString accountAt(const QString &user, const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return user + u" at "_s + hostLabel(url) + (path == "/"_L1 ? QString() : path);
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

bool isSameAccess(const Connection &one, const Connection &other)
{
    return one.service == other.service && accessOf(one) == accessOf(other);
}

Error changedMeanwhile(const Connection &connection)
{
    return {ErrorKind::Stale, ErrorReason::ChangedMeanwhile, connection.name};
}

Result<Connection> changeAccess(Store &store, const Connection &known,
                                const std::function<Result<void>(Connection &)> &change)
{
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<Connection> now = store.connections().get(known.id);
    if (!now)
        return now;
    if (!isSameAccess(*now, known))
        return fail(changedMeanwhile(*now));
    if (Result<void> changed = change(*now); !changed)
        return changed.failure();
    if (Result<void> kept = store.connections().update(*now); !kept)
        return kept.failure();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    return now;
}

} // namespace warden
