#pragma once

#include "core/database/database.h"
#include "core/store/connection.h"

namespace warden {

class BookTable
{
public:
    explicit BookTable(Database &database) : m_database(database) {}
    Result<void> insert(const Book &book);
    Result<void> update(const Book &book); // all but syncState
    Result<void> setSyncState(const BookId &id, const QByteArray &syncState,
                              const QDateTime &fetchedAt, bool wasFullListing);
    // The same book at another place, `remoteId`, where the names of its items begin with `to`
    // instead of `from`. All is listed and read anew, and plans of before are stale.
    Result<void> move(const BookId &id, const QString &remoteId, const QString &from,
                      const QString &to);
    Result<Book> get(const BookId &id);
    Result<std::vector<Book>> ofConnection(const ConnectionId &id);
    Result<std::vector<Book>> all();

private:
    Database &m_database;
};

} // namespace warden
