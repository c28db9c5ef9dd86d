#include "core/store/record_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"
#include "core/store/record_row.h"
#include "core/store/record_writer.h"

#include <algorithm>
#include <future>
#include <span>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Place
{
    qint64 row = 0;
    qint64 person = 0;
};

Result<std::optional<Place>> placeOf(Database &database, const RecordId &id)
{
    Result<Statement> select = database.prepare("SELECT row, person FROM records WHERE id = ?");
    if (!select)
        return select.failure();
    return readFirstRow<Place>(select->bind(id), [](const Statement &row) {
        return Place{row.integer(0), row.integer(1)};
    });
}

Result<void> removeAt(Database &database, const Place &place)
{
    Result<void> done = database.run("DELETE FROM search WHERE rowid = ?", place.row);
    if (done)
        done = database.run("DELETE FROM records WHERE row = ?", place.row);
    if (done)
        done = columns::settlePerson(database, place.person);
    return done;
}

// Prepares many records side by side with their writing, in a thread that is a part ahead.
class PreparedRecords
{
public:
    explicit PreparedRecords(std::span<const IncomingRecord> records) : m_records(records)
    {
        m_ahead = prepareNextPart();
    }

    // As many times as there are records.
    RecordWriter::Prepared next()
    {
        if (m_at == m_part.size()) {
            m_part = m_ahead.get();
            m_at = 0;
            m_ahead = prepareNextPart();
        }
        return std::move(m_part[m_at++]);
    }

private:
    using Part = std::vector<RecordWriter::Prepared>;
    static constexpr size_t partSize = 500;

    std::future<Part> prepareNextPart()
    {
        const auto part = m_records.first(std::min(partSize, m_records.size()));
        m_records = m_records.subspan(part.size());
        // A thread for a few records would cost more than they do.
        const auto how = part.size() < partSize ? std::launch::deferred
                                                : std::launch::async | std::launch::deferred;
        return std::async(how, [part] {
            Part prepared;
            prepared.reserve(part.size());
            for (const IncomingRecord &record : part)
                prepared.push_back(RecordWriter::prepare(record));
            return prepared;
        });
    }

    std::span<const IncomingRecord> m_records; // that no part has yet
    std::future<Part> m_ahead;
    Part m_part;
    size_t m_at = 0;
};

} // namespace

Result<std::vector<RecordTable::Stored>>
RecordTable::upsert(const BookId &book, const std::vector<IncomingRecord> &records)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    Result<RecordWriter> writer = RecordWriter::open(m_database, book);
    if (!writer)
        return writer.failure();
    std::vector<Stored> stored;
    stored.reserve(records.size());
    PreparedRecords prepared(records);
    for (size_t i = 0; i < records.size(); ++i) {
        Result<Stored> one = writer->write(prepared.next());
        if (!one)
            return one.failure();
        stored.push_back(std::move(*one));
    }
    const Result<void> indexed = writer->writeSearchEntries();
    if (!indexed)
        return indexed.failure();
    return stored;
}

Result<void> RecordTable::markAbsent(const BookId &book, const QStringList &remoteIds)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    Result<Statement> mark = m_database.prepare(
        "UPDATE records SET is_absent = 1, change_number = change_number + 1"
        " WHERE book = (SELECT row FROM books WHERE id = ?) AND remote_id = ? AND is_absent = 0"
        " RETURNING row, person");
    if (!mark)
        return mark.failure();
    for (const QString &remoteId : remoteIds) {
        const Result<std::optional<Place>> place =
            readFirstRow<Place>(mark->bind(book, remoteId), [](const Statement &row) {
                return Place{row.integer(0), row.integer(1)};
            });
        if (!place)
            return place.failure();
        mark->reset();
        if (!*place)
            continue; // unknown or absent already
        Result<void> done = m_database.run("DELETE FROM search WHERE rowid = ?", (*place)->row);
        if (done)
            done = columns::settlePerson(m_database, (*place)->person);
        if (!done)
            return done.failure();
    }
    return {};
}

Result<void> RecordTable::remove(const RecordId &id)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<std::optional<Place>> place = placeOf(m_database, id);
    if (!place)
        return place.failure();
    if (!*place)
        return columns::notFound("record", id.value());
    return removeAt(m_database, **place);
}

Result<bool> RecordTable::hasAbsent(const BookId &book)
{
    const Result<std::optional<qint64>> found =
        m_database.integer("SELECT 1 FROM records"
                           " WHERE book = (SELECT row FROM books WHERE id = ?) AND is_absent = 1",
                           book);
    return found ? Result<bool>(found->has_value()) : found.failure();
}

Result<void> RecordTable::removeAbsentWithoutLinks(const BookId &book)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    Result<Statement> select = m_database.prepare(
        "SELECT row, person FROM records WHERE book = (SELECT row FROM books WHERE id = ?)"
        " AND is_absent = 1"
        " AND NOT EXISTS (SELECT 1 FROM link_details WHERE source_id = records.id)"
        " AND NOT EXISTS (SELECT 1 FROM link_details WHERE destination_id = records.id)");
    if (!select)
        return select.failure();
    const Result<std::vector<Place>> places =
        readRows<Place>(select->bind(book), [](const Statement &row) {
            return Place{row.integer(0), row.integer(1)};
        });
    if (!places)
        return places.failure();
    for (const Place &place : *places) {
        const Result<void> removed = removeAt(m_database, place);
        if (!removed)
            return removed.failure();
    }
    return {};
}

Result<Record> RecordTable::get(const RecordId &id)
{
    Result<Statement> select =
        m_database.prepare(QByteArray(selectRecords) + " WHERE records.id = ?");
    if (!select)
        return select.failure();
    return columns::required(readFirstRow<Record>(select->bind(id), readRecord), "record",
                             id.value());
}

Result<std::optional<Record>> RecordTable::find(const BookId &book, const QString &remoteId)
{
    Result<Statement> select = m_database.prepare(QByteArray(selectRecords) +
                                                  " WHERE books.id = ? AND records.remote_id = ?");
    if (!select)
        return select.failure();
    return readFirstRow<Record>(select->bind(book, remoteId), readRecord);
}

Result<std::vector<Record>> RecordTable::ofPerson(const PersonId &person)
{
    Result<Statement> select = m_database.prepare(QByteArray(selectRecords) +
                                                  " WHERE persons.id = ? ORDER BY records.row");
    if (!select)
        return select.failure();
    return readRows<Record>(select->bind(person), readRecord);
}

Result<QHash<QString, QString>> RecordTable::revisions(const BookId &book)
{
    Result<Statement> select =
        m_database.prepare("SELECT remote_id, revision FROM records"
                           " WHERE book = (SELECT row FROM books WHERE id = ?) AND is_absent = 0");
    if (!select)
        return select.failure();
    QHash<QString, QString> revisions;
    const Result<void> read = forEachRow(select->bind(book), [&](const Statement &row) {
        revisions.insert(row.text(0), row.text(1));
    });
    if (!read)
        return read.failure();
    return revisions;
}

Result<QHash<RecordId, MatchKeys>> RecordTable::matchKeys(const BookId &book)
{
    Result<Statement> select =
        m_database.prepare("SELECT records.id, kind, value FROM records"
                           " JOIN match_keys ON match_keys.record = records.row"
                           " WHERE book = (SELECT row FROM books WHERE id = ?) AND is_absent = 0");
    if (!select)
        return select.failure();
    QHash<RecordId, MatchKeys> all;
    const Result<void> read = forEachRow(select->bind(book), [&](const Statement &row) {
        MatchKeys &keys = all[row.id<RecordId>(0)];
        (row.utf8(1) == "email" ? keys.emails : keys.phones).append(row.text(2));
    });
    if (!read)
        return read.failure();
    return all;
}

Result<std::vector<DuplicateSubject>> RecordTable::duplicateSubjects(const BookId &book)
{
    const Result<std::optional<Transaction>> view = columns::view(m_database);
    if (!view)
        return view.failure();
    Result<QHash<RecordId, MatchKeys>> keys = matchKeys(book);
    if (!keys)
        return keys.failure();
    Result<Statement> select = m_database.prepare(
        "SELECT records.id, name, organization FROM records"
        " JOIN record_contents ON record_contents.record = records.row"
        " WHERE book = (SELECT row FROM books WHERE id = ?) AND is_absent = 0 AND is_erased = 0"
        " ORDER BY records.row");
    if (!select)
        return select.failure();
    return readRows<DuplicateSubject>(select->bind(book), [&keys](const Statement &row) {
        return DuplicateSubject{row.text(0), keys->take(row.id<RecordId>(0)), row.text(1),
                                row.text(2)};
    });
}

Result<qint64> RecordTable::count(const BookId &book)
{
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM records"
                           " WHERE book = (SELECT row FROM books WHERE id = ?) AND is_absent = 0"
                           " AND is_erased = 0",
                           book);
    if (!count)
        return count.failure();
    return count->value_or(0);
}

Result<void> RecordTable::setPerson(const RecordId &record, const PersonId &person)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<std::optional<Place>> place = placeOf(m_database, record);
    if (!place)
        return place.failure();
    if (!*place)
        return columns::notFound("record", record.value());
    return columns::movePerson(m_database, (*place)->row, (*place)->person, person);
}

Result<std::optional<Record>> RecordTable::at(const BookId &book, qint64 place)
{
    Result<Statement> select = m_database.prepare(
        "SELECT id FROM records WHERE book = (SELECT row FROM books WHERE id = ?)"
        " AND is_absent = 0 AND is_erased = 0 ORDER BY row LIMIT 1 OFFSET ?");
    if (!select)
        return select.failure();
    const Result<std::optional<RecordId>> id = readFirstRow<RecordId>(
        select->bind(book, place), [](const Statement &row) { return row.id<RecordId>(0); });
    if (!id)
        return id.failure();
    if (!*id)
        return std::optional<Record>();
    Result<Record> record = get(**id);
    if (!record)
        return record.failure();
    return std::optional(std::move(*record));
}

Result<void> RecordTable::forEach(const std::optional<BookId> &book,
                                  const std::function<Result<void>(const Record &)> &visit)
{
    Result<Statement> select =
        m_database.prepare(QByteArray(selectRecords) + " WHERE records.row = ?");
    if (!select)
        return select.failure();
    const Result<std::optional<Transaction>> view = columns::view(m_database);
    if (!view)
        return view.failure();
    // Sorted as row numbers: sorting whole records would hold all of them in memory.
    Result<Statement> order =
        m_database.prepare("SELECT records.row FROM records"
                           " JOIN record_contents ON record_contents.record = records.row"
                           " WHERE is_absent = 0 AND is_erased = 0 AND (?1 IS NULL OR book = "
                           "(SELECT row FROM books WHERE id = ?1))"
                           " ORDER BY record_contents.sort_name, records.row");
    if (!order)
        return order.failure();
    const Result<std::vector<qint64>> rows =
        readRows<qint64>(order->bind(book), [](const Statement &row) { return row.integer(0); });
    if (!rows)
        return rows.failure();
    for (const qint64 row : *rows) {
        const Result<std::optional<Record>> record =
            readFirstRow<Record>(select->bind(row), readRecord);
        if (!record)
            return record.failure();
        if (!*record)
            continue; // removed by `visit`
        const Result<void> visited = visit(**record);
        if (!visited)
            return visited.failure();
    }
    return {};
}

} // namespace warden
