#pragma once

#include "core/contacts/contact.h"
#include "core/database/database.h"
#include "core/database/transaction.h"

#include <QJsonObject>

#include <optional>

// How values stand in contacts.db; internal to core/store.
namespace warden::columns {

// A value in the database that this program can't have written: Storage, Damaged. `what` names a
// column, never a value.
tl::unexpected<Error> damaged(const char *what);

// Invalid with ErrorReason::NotFound.
tl::unexpected<Error> notFound(const char *what, const QString &id);

// The row that was asked for by its id; NotFound where there is none.
template <class T>
Result<T> required(Result<std::optional<T>> row, const char *what, const QString &id)
{
    if (!row)
        return row.failure();
    if (!*row)
        return notFound(what, id);
    return std::move(**row);
}

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

// After a person's records changed: lists the person under the first record that isn't absent or
// erased, or removes a person without records. `person` is a row number.
Result<void> settlePerson(Database &database, qint64 person);

// Gives the record (a row number) of one person to another, who may not exist yet.
Result<void> movePerson(Database &database, qint64 record, qint64 from, const PersonId &to);

} // namespace warden::columns
