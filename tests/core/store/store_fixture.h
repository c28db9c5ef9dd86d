#pragma once

#include "core/store/tables.h"

#include <QTemporaryDir>

namespace warden {

// A workspace of one connection with two books and a route between them, in a real file.
class StoreFixture
{
public:
    StoreFixture();

    QString path() const { return m_folder.filePath(QStringLiteral("contacts.db")); }
    static Secret key(char fill = 'k');
    static QDateTime now() { return fromMilliseconds(1'790'000'000'123); }
    static Result<std::unique_ptr<Store>> reopen(const QString &path,
                                                 OpenMode mode = OpenMode::ReadWrite);

    // In a transaction of its own. Returns the error's detail, empty when all went well.
    QString write(const std::function<Result<void>(Store &)> &change);
    RecordId add(const BookId &book, const QString &remoteId, const Contact &contact,
                 const MatchKeys &keys = {});

    std::unique_ptr<Store> store = {};
    Connection connection = {};
    Book from = {};
    Book to = {};
    Route route = {};

private:
    QTemporaryDir m_folder;
};

IncomingRecord incoming(const QString &remoteId, const Contact &contact);
Contact person(const QString &name, const QString &email = {}, const QString &phone = {});
// Compared with an empty optional, std::optional's own operator== would take a Result for a value.
template <class T>
bool isNothing(const Result<std::optional<T>> &result)
{
    return result.has_value() && !result->has_value();
}

// Every field of the model filled.
Contact fullContact();

} // namespace warden
