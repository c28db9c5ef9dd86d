#include "core/store/connection_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

namespace warden {

namespace {

constexpr char selectConnections[] =
    "SELECT id, service, name, account, settings, state, is_sandbox, created_at, checked_at FROM"
    " connections";

Result<Connection> readConnection(const Statement &row)
{
    Connection connection;
    connection.id = row.id<ConnectionId>(0);
    connection.service = row.text(1);
    connection.name = row.text(2);
    connection.account = row.text(3);
    Result<QJsonObject> settings = columns::toJson(row.utf8(4), "connection settings");
    if (!settings)
        return settings.failure();
    connection.settings = std::move(*settings);
    const Result<ConnectionState> state = connectionStateFromName(row.text(5));
    if (!state)
        return columns::damaged("connection state");
    connection.state = *state;
    connection.isSandbox = row.integer(6) != 0;
    connection.createdAt = row.time(7);
    connection.checkedAt = row.time(8);
    return connection;
}

// The persons whose records are about to go with the connection.
Result<std::vector<qint64>> personsOf(Database &database, const ConnectionId &id)
{
    Result<Statement> select = database.prepare(
        "SELECT DISTINCT records.person FROM records JOIN books ON books.row = records.book"
        " WHERE books.connection = ?");
    if (!select)
        return select.failure();
    return readRows<qint64>(select->bind(id), [](const Statement &row) { return row.integer(0); });
}

} // namespace

Result<void> ConnectionTable::insert(const Connection &connection)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run(
        "INSERT INTO connections (id, service, name, account, settings, state, is_sandbox,"
        " created_at, checked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        connection.id, connection.service, connection.name, connection.account,
        columns::fromJson(connection.settings), connectionStateName(connection.state),
        connection.isSandbox, connection.createdAt, connection.checkedAt);
}

Result<void> ConnectionTable::update(const Connection &connection)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> updated = m_database.run(
        "UPDATE connections SET service = ?, name = ?, account = ?, settings = ?, state = ?,"
        " is_sandbox = ?, created_at = ?, checked_at = ? WHERE id = ?",
        connection.service, connection.name, connection.account,
        columns::fromJson(connection.settings), connectionStateName(connection.state),
        connection.isSandbox, connection.createdAt, connection.checkedAt, connection.id);
    if (!updated)
        return updated.failure();
    return columns::requireChanged(m_database, "connection", connection.id.value());
}

Result<void> ConnectionTable::remove(const ConnectionId &id)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<std::vector<qint64>> persons = personsOf(m_database, id);
    if (!persons)
        return persons.failure();
    // What no foreign key reaches: the search index, plans' bodies, before-images and the remote
    // ids in the journal. Its rows stay, so that the runs' counts can still be explained.
    const char *const statements[] = {
        "DELETE FROM search WHERE rowid IN (SELECT records.row FROM records"
        " JOIN books ON books.row = records.book"
        " WHERE books.connection = ?1)",
        "UPDATE plans SET body = x'', state = CASE WHEN state IN ('planned', 'held') THEN 'stale'"
        " ELSE state END WHERE EXISTS (SELECT 1 FROM routes JOIN books"
        " ON books.id IN (routes.from_book, routes.to_book) WHERE books.connection = ?1"
        " AND instr(plans.body, CAST(routes.id AS BLOB)) > 0)",
        "DELETE FROM journal_images WHERE journal IN (SELECT journal.row FROM journal"
        " JOIN books ON books.id = journal.book WHERE books.connection = ?1)",
        "UPDATE journal SET is_image_removed = 1, remote_id = '', revision = '',"
        " result_remote_id = '', result_revision = ''"
        " WHERE book IN (SELECT id FROM books WHERE connection = ?1)",
        "DELETE FROM connections WHERE id = ?1",
    };
    for (const char *sql : statements) {
        const Result<void> done = m_database.run(sql, id);
        if (!done)
            return done.failure();
    }
    const Result<void> existed = columns::requireChanged(m_database, "connection", id.value());
    if (!existed)
        return existed.failure();
    for (const qint64 person : *persons) {
        const Result<void> settled = columns::settlePerson(m_database, person);
        if (!settled)
            return settled.failure();
    }
    // A deleted entry's words stay in the index until its parts are merged.
    return m_database.run("INSERT INTO search (search) VALUES ('optimize')");
}

Result<Connection> ConnectionTable::get(const ConnectionId &id)
{
    Result<Statement> select = m_database.prepare(QByteArray(selectConnections) + " WHERE id = ?");
    if (!select)
        return select.failure();
    return columns::required(readFirstRow<Connection>(select->bind(id), readConnection),
                             "connection", id.value());
}

Result<std::vector<Connection>> ConnectionTable::all()
{
    Result<Statement> select = m_database.prepare(QByteArray(selectConnections) + " ORDER BY row");
    if (!select)
        return select.failure();
    return readRows<Connection>(*select, readConnection);
}

} // namespace warden
