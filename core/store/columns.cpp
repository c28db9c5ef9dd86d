#include "core/store/columns.h"

#include "core/contacts/contact_json.h"
#include "core/database/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden::columns {

tl::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorKind::Storage, ErrorReason::Damaged, u"contacts.db"_s,
                u"unreadable %1"_s.arg(QLatin1String(what)));
}

tl::unexpected<Error> notFound(const char *what, const QString &id)
{
    return fail(ErrorKind::Invalid, ErrorReason::NotFound, {},
                u"%1 %2"_s.arg(QLatin1String(what), id));
}

Result<void> requireChanged(const Database &database, const char *what, const QString &id)
{
    if (database.changes() == 0)
        return notFound(what, id);
    return {};
}

Result<void> requireTransaction(const Database &database)
{
    if (database.isInTransaction())
        return {};
    return fail(ErrorKind::Internal, u"a write outside of a transaction"_s);
}

Result<std::optional<Transaction>> view(Database &database)
{
    if (database.isInTransaction())
        return std::optional<Transaction>();
    Result<Transaction> transaction = Transaction::begin(database, TransactionKind::Deferred);
    if (!transaction)
        return transaction.failure();
    return std::optional<Transaction>(std::move(*transaction));
}

QByteArray fromContact(const Contact &contact)
{
    return contactToJson(contact);
}

Result<Contact> toContact(const QByteArray &json)
{
    Result<Contact> contact = contactFromJson(json);
    if (!contact)
        return damaged("contact");
    return contact;
}

QString fromFields(const FieldSet &fields)
{
    return fields.isEmpty() ? u""_s : fieldSetName(fields);
}

Result<FieldSet> toFields(const QString &text)
{
    if (text.isEmpty())
        return FieldSet();
    const Result<FieldSet> fields = fieldSetFromName(text);
    if (!fields)
        return damaged("fields");
    return *fields;
}

QString fromJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> toJson(const QByteArray &json, const char *what)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return damaged(what);
    return document.object();
}

QString fromList(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

Result<QStringList> toList(const QByteArray &json, const char *what)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return damaged(what);
    QStringList list;
    const QJsonArray array = document.array();
    list.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (!value.isString())
            return damaged(what);
        list.append(value.toString());
    }
    return list;
}

Result<void> settlePerson(Database &database, qint64 person)
{
    const Result<void> named = database.run(
        "UPDATE persons SET sort_name = (SELECT record_contents.sort_name FROM records"
        " JOIN record_contents ON record_contents.record = records.row"
        " WHERE records.person = ?1 AND records.is_absent = 0 AND records.is_erased = 0"
        " ORDER BY records.row LIMIT 1)"
        " WHERE row = ?1",
        person);
    if (!named)
        return named.failure();
    return database.run("DELETE FROM persons WHERE row = ?1 AND NOT EXISTS"
                        " (SELECT 1 FROM records WHERE person = ?1)",
                        person);
}

namespace {

// What was sent for a person of whom no record is left was sent for whoever has the last one now.
Result<void> handHistoryOver(Database &database, qint64 from, const PersonId &to)
{
    Result<Statement> select =
        database.prepare("SELECT id FROM persons WHERE row = ?1"
                         " AND NOT EXISTS (SELECT 1 FROM records WHERE person = ?1)");
    if (!select)
        return select.failure();
    const Result<std::optional<PersonId>> empty = readFirstRow<PersonId>(
        select->bind(from), [](const Statement &row) { return row.id<PersonId>(0); });
    if (!empty)
        return empty.failure();
    if (!*empty)
        return {};
    Result<void> done =
        database.run("UPDATE deliveries SET person = ? WHERE person = ?", to, **empty);
    if (done)
        done = database.run("UPDATE journal SET person = ? WHERE person = ?", to, **empty);
    return done;
}

} // namespace

Result<void> movePerson(Database &database, qint64 record, qint64 from, const PersonId &to)
{
    // The person of a create that is being settled may have no record of its own any more.
    Result<void> done =
        database.run("INSERT INTO persons (id) VALUES (?) ON CONFLICT DO NOTHING", to);
    if (!done)
        return done;
    const Result<std::optional<qint64>> target =
        database.integer("SELECT row FROM persons WHERE id = ?", to);
    if (!target)
        return target.failure();
    const qint64 row = target->value_or(0);
    if (row == from)
        return {};
    done = database.run("UPDATE records SET person = ? WHERE row = ?", row, record);
    if (done)
        done = handHistoryOver(database, from, to);
    if (done)
        done = settlePerson(database, from);
    if (done)
        done = settlePerson(database, row);
    return done;
}

} // namespace warden::columns
