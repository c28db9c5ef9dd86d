#pragma once

#include "core/contacts/contact.h"
#include "core/database/database.h"
#include "core/database/transaction.h"

#include <QJsonObject>

#include <optional>
#include <vector>

// How values stand in contacts.db; internal to core/store.
namespace warden::columns {

// A value in the database that this program can't have written: Storage, Damaged. `what` names a
// column, never a value.
tl::unexpected<Error> damaged(const char *what);

// Invalid with ErrorReason::NotFound.
tl::unexpected<Error> notFound(const char *what, const QString &id);

// Invalid with NotFound unless the last statement changed a row.
Result<void> requireChanged(const Database &database, const char *what, const QString &id);

// Internal unless a transaction is open.
Result<void> requireTransaction(const Database &database);

// One view of the database for several reads: a transaction, unless the caller has one.
Result<std::optional<Transaction>> view(Database &database);

QByteArray fromContact(const Contact &contact); // canonical JSON
Result<Contact> toContact(const QByteArray &json);

QString fromFields(const FieldSet &fields); // "name,email", "all", ""
Result<FieldSet> toFields(const QString &text);

QString fromJson(const QJsonObject &object);
Result<QJsonObject> toJson(const QByteArray &json, const char *what);

QString fromList(const QStringList &list); // a JSON array
Result<QStringList> toList(const QByteArray &json, const char *what);

// What each row of a bound statement reads as.
template <class T, class Read>
Result<std::vector<T>> readAll(Statement &rows, const Read &read)
{
    std::vector<T> all;
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return row.failure();
        if (!*row)
            return all;
        Result<T> value = read(rows);
        if (!value)
            return value.failure();
        all.push_back(std::move(*value));
    }
}

// Same, for the first row alone; nothing where there is none.
template <class T, class Read>
Result<std::optional<T>> readFirst(Statement &rows, const Read &read)
{
    const Result<bool> row = rows.step();
    if (!row)
        return row.failure();
    if (!*row)
        return std::optional<T>();
    Result<T> value = read(rows);
    if (!value)
        return value.failure();
    return std::optional<T>(std::move(*value));
}

// After a person's records changed: lists the person under the first record that isn't absent or
// erased, or removes a person without records. `person` is a row number.
Result<void> settlePerson(Database &database, qint64 person);

// Gives the record (a row number) of one person to another, who may not exist yet.
Result<void> movePerson(Database &database, qint64 record, qint64 from, const PersonId &to);

} // namespace warden::columns
