#include "core/store/book_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QJsonArray fromLimits(const QList<ValueLimit> &limits)
{
    QJsonArray array;
    for (const ValueLimit &limit : limits)
        array.append(QJsonObject{{u"field"_s, fieldName(limit.field)},
                                 {u"type"_s, limit.type},
                                 {u"most"_s, limit.most}});
    return array;
}

Result<QList<ValueLimit>> toLimits(const QJsonArray &array)
{
    QList<ValueLimit> limits;
    for (const auto &value : array) {
        const Result<Field> field = fieldFromName(value["field"_L1].toString());
        if (!field)
            return field.failure();
        limits.append({*field, value["type"_L1].toString(), value["most"_L1].toInt()});
    }
    return limits;
}

QString fromCapabilities(const Capabilities &value)
{
    return columns::fromJson({
        {u"fields"_s, columns::fromFields(value.fields)},
        {u"limits"_s, fromLimits(value.limits)},
        {u"holds_partial_dates"_s, value.holdsPartialDates},
        {u"can_read"_s, value.canRead},
        {u"can_create"_s, value.canCreate},
        {u"can_update"_s, value.canUpdate},
        {u"can_remove"_s, value.canRemove},
        {u"can_restore"_s, value.canRestore},
        {u"is_incremental"_s, value.isIncremental},
        {u"knows_times"_s, value.knowsTimes},
        {u"is_message_receiver"_s, value.isMessageReceiver},
        {u"proposes_ids"_s, value.proposesIds},
        {u"write_batch"_s, value.writeBatch},
        {u"tasks_per_message"_s, value.tasksPerMessage},
    });
}

Result<Capabilities> toCapabilities(const QByteArray &json)
{
    const Result<QJsonObject> object = columns::toJson(json, "capabilities");
    if (!object)
        return object.failure();
    const Result<FieldSet> fields = columns::toFields(object->value("fields"_L1).toString());
    if (!fields)
        return fields.failure();
    Capabilities value;
    value.fields = *fields;
    Result<QList<ValueLimit>> limits = toLimits(object->value("limits"_L1).toArray());
    if (!limits)
        return limits.failure();
    value.limits = std::move(*limits);
    value.holdsPartialDates = object->value("holds_partial_dates"_L1).toBool(true);
    value.canRead = object->value("can_read"_L1).toBool();
    value.canCreate = object->value("can_create"_L1).toBool();
    value.canUpdate = object->value("can_update"_L1).toBool();
    value.canRemove = object->value("can_remove"_L1).toBool();
    value.canRestore = object->value("can_restore"_L1).toBool();
    value.isIncremental = object->value("is_incremental"_L1).toBool();
    value.knowsTimes = object->value("knows_times"_L1).toBool();
    value.isMessageReceiver = object->value("is_message_receiver"_L1).toBool();
    value.proposesIds = object->value("proposes_ids"_L1).toBool();
    value.writeBatch = object->value("write_batch"_L1).toInt(1);
    value.tasksPerMessage = object->value("tasks_per_message"_L1).toInt();
    return value;
}

constexpr char selectBooks[] =
    "SELECT id, connection, remote_id, name, is_writable, capabilities, identity_account,"
    " identity_collection, sync_state, fetched_at, full_listing_at FROM books";

Result<Book> readBook(const Statement &row)
{
    Book book;
    book.id = row.id<BookId>(0);
    book.connection = row.id<ConnectionId>(1);
    book.remoteId = row.text(2);
    book.name = row.text(3);
    book.isWritable = row.integer(4) != 0;
    const Result<Capabilities> capabilities = toCapabilities(row.utf8(5));
    if (!capabilities)
        return capabilities.failure();
    book.capabilities = *capabilities;
    book.identity = {row.text(6), row.text(7)};
    book.syncState = row.bytes(8);
    book.fetchedAt = row.time(9);
    book.fullListingAt = row.time(10);
    return book;
}

} // namespace

Result<void> BookTable::insert(const Book &book)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run(
        "INSERT INTO books (id, connection, remote_id, name, is_writable, capabilities,"
        " identity_account, identity_collection, sync_state, fetched_at, full_listing_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        book.id, book.connection, book.remoteId, book.name, book.isWritable,
        fromCapabilities(book.capabilities), book.identity.account, book.identity.collection,
        book.syncState, book.fetchedAt, book.fullListingAt);
}

Result<void> BookTable::update(const Book &book)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> updated = m_database.run(
        "UPDATE books SET connection = ?, remote_id = ?, name = ?, is_writable = ?,"
        " capabilities = ?, identity_account = ?, identity_collection = ?, fetched_at = ?,"
        " full_listing_at = ? WHERE id = ?",
        book.connection, book.remoteId, book.name, book.isWritable,
        fromCapabilities(book.capabilities), book.identity.account, book.identity.collection,
        book.fetchedAt, book.fullListingAt, book.id);
    if (!updated)
        return updated.failure();
    return columns::requireChanged(m_database, "book", book.id.value());
}

Result<void> BookTable::setSyncState(const BookId &id, const QByteArray &syncState,
                                     const QDateTime &fetchedAt, bool wasFullListing)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> updated = m_database.run(
        "UPDATE books SET sync_state = ?1, fetched_at = ?2,"
        " full_listing_at = CASE WHEN ?3 THEN ?2 ELSE full_listing_at END WHERE id = ?4",
        syncState, fetchedAt, wasFullListing, id);
    if (!updated)
        return updated.failure();
    return columns::requireChanged(m_database, "book", id.value());
}

Result<void> BookTable::move(const BookId &id, const QString &remoteId, const QString &from,
                             const QString &to)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> moved = m_database.run(
        "UPDATE books SET remote_id = ?, identity_account = '', identity_collection = '',"
        " sync_state = x'', full_listing_at = NULL WHERE id = ?",
        remoteId, id);
    if (!moved)
        return moved.failure();
    const Result<void> existed = columns::requireChanged(m_database, "book", id.value());
    if (!existed)
        return existed.failure();
    // Another server's revisions may be called the same. What runs wrote can still be undone.
    const char *const statements[] = {
        "UPDATE records SET revision = '', remote_id = CASE WHEN"
        " substr(remote_id, 1, length(?2)) = ?2 THEN ?3 || substr(remote_id, length(?2) + 1)"
        " ELSE remote_id END WHERE book = (SELECT row FROM books WHERE id = ?1)",
        "UPDATE journal SET remote_id = ?3 || substr(remote_id, length(?2) + 1)"
        " WHERE book = ?1 AND remote_id <> '' AND substr(remote_id, 1, length(?2)) = ?2",
        "UPDATE journal SET result_remote_id = ?3 || substr(result_remote_id, length(?2) + 1)"
        " WHERE book = ?1 AND result_remote_id <> ''"
        " AND substr(result_remote_id, 1, length(?2)) = ?2",
    };
    for (const char *sql : statements) {
        if (const Result<void> done = m_database.run(sql, id, from, to); !done)
            return done.failure();
    }
    return m_database.run(
        "UPDATE plans SET state = 'stale' WHERE state IN ('planned', 'held', 'superseded')"
        " AND instr(body, CAST(?1 AS BLOB)) > 0",
        id);
}

Result<Book> BookTable::get(const BookId &id)
{
    Result<Statement> select = m_database.prepare(QByteArray(selectBooks) + " WHERE id = ?");
    if (!select)
        return select.failure();
    return columns::required(readFirstRow<Book>(select->bind(id), readBook), "book", id.value());
}

Result<std::vector<Book>> BookTable::ofConnection(const ConnectionId &id)
{
    Result<Statement> select =
        m_database.prepare(QByteArray(selectBooks) + " WHERE connection = ? ORDER BY row");
    if (!select)
        return select.failure();
    return readRows<Book>(select->bind(id), readBook);
}

Result<std::vector<Book>> BookTable::all()
{
    Result<Statement> select = m_database.prepare(QByteArray(selectBooks) + " ORDER BY row");
    if (!select)
        return select.failure();
    return readRows<Book>(*select, readBook);
}

} // namespace warden
