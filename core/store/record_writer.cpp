#include "core/store/record_writer.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// For lists in the window; what a value's own line end would break is not worth more.
QString lines(const QList<Entry> &entries)
{
    QStringList values;
    values.reserve(entries.size());
    for (const Entry &entry : entries)
        values.append(entry.value.simplified());
    return values.join(u'\n');
}

// The index can't be read back: this tells whether an entry has to be written anew.
QByteArray hashOf(const SearchText &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {text.name, text.organization, text.email, text.phone}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\n'));
    }
    return hash.result().left(16);
}

} // namespace

Result<RecordWriter> RecordWriter::open(Database &database, const BookId &book)
{
    const Result<std::optional<qint64>> row =
        database.integer("SELECT row FROM books WHERE id = ?", book);
    if (!row)
        return row.failure();
    if (!*row)
        return columns::notFound("book", book.value());
    Result<ErasedPersons> erased = ErasedPersons::load(database);
    if (!erased)
        return erased.failure();
    return RecordWriter(database, **row, book, std::move(*erased));
}

RecordWriter::Prepared RecordWriter::prepare(const IncomingRecord &incoming)
{
    Prepared record{incoming};
    record.name = displayName(incoming.contact);
    record.sortName = sortName(record.name);
    record.contact = columns::fromContact(incoming.contact);
    record.search = searchText(incoming.contact, incoming.keys);
    record.searchHash = hashOf(record.search);
    return record;
}

Result<RecordTable::Stored> RecordWriter::write(Prepared record)
{
    const Result<std::optional<Known>> known = find(record);
    if (!known)
        return known.failure();
    if (*known && (*known)->isErased)
        return updateStub(**known, record);
    if (!*known) {
        // Whom a run writes is known; whoever comes from outside may be somebody who was erased.
        const bool isNews = record.incoming.person.isEmpty();
        const PersonId erased = isNews ? m_erased.find(m_bookId, record.incoming) : PersonId();
        return erased.isEmpty() ? insert(std::move(record)) : insertStub(record, erased);
    }
    return update(**known, std::move(record));
}

Result<std::optional<RecordWriter::Known>> RecordWriter::find(const Prepared &record)
{
    const IncomingRecord &incoming = record.incoming;
    Result<Statement> select = m_database.prepare(
        "SELECT records.row, records.person, records.id, change_number, is_absent,"
        " contact = ?3, raw = ?4 AND revision = ?5 AND modified IS ?6, search_hash = ?7,"
        " is_erased FROM "
        "records"
        " JOIN record_contents ON record_contents.record = records.row"
        " WHERE book = ?1 AND remote_id = ?2");
    if (!select)
        return select.failure();
    select->bind(m_book, incoming.remoteId, record.contact, incoming.raw, incoming.revision,
                 incoming.modified, record.searchHash);
    return readFirstRow<Known>(*select, [](const Statement &row) {
        return Known{row.integer(0),      row.integer(1),      row.id<RecordId>(2),
                     row.integer(3),      row.integer(4) != 0, row.integer(5) != 0,
                     row.integer(6) != 0, row.integer(7) != 0, row.integer(8) != 0};
    });
}

// The row of the person that a new record belongs to. Without RETURNING, which costs a temporary
// table each time.
Result<qint64> RecordWriter::personFor(const Prepared &record)
{
    const PersonId &known = record.incoming.person;
    if (known.isEmpty()) {
        const Result<void> made =
            m_database.run("INSERT INTO persons (id, sort_name) VALUES (?, ?)", PersonId::create(),
                           record.sortName);
        if (!made)
            return made.failure();
        return m_database.lastRowId();
    }
    // Who is listed already keeps the name: it comes from an older record.
    const Result<std::optional<qint64>> listed =
        m_database.integer("SELECT row FROM persons WHERE id = ? AND sort_name IS NOT NULL", known);
    if (!listed)
        return listed.failure();
    if (*listed)
        return **listed;
    const Result<void> put = m_database.run(
        "INSERT INTO persons (id, sort_name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET"
        " sort_name = excluded.sort_name",
        known, record.sortName);
    if (!put)
        return put.failure();
    const Result<std::optional<qint64>> row =
        m_database.integer("SELECT row FROM persons WHERE id = ?", known);
    if (!row)
        return row.failure();
    return row->value_or(0);
}

Result<RecordTable::Stored> RecordWriter::insert(Prepared prepared)
{
    const IncomingRecord &incoming = prepared.incoming;
    const Result<qint64> person = personFor(prepared);
    if (!person)
        return person.failure();
    const RecordId id = RecordId::create();
    const Result<void> record = m_database.run(
        "INSERT INTO records (id, book, person, change_number, is_absent, modified, remote_id,"
        " revision) VALUES (?, ?, ?, 1, 0, ?, ?, ?)",
        id, m_book, *person, incoming.modified, incoming.remoteId, incoming.revision);
    if (!record)
        return record.failure();
    const qint64 row = m_database.lastRowId();
    Result<void> done = writeContents(row, prepared);
    if (done)
        done = writeKeys(row, incoming.keys);
    if (!done)
        return done.failure();
    m_searchEntries.push_back({row, false, std::move(prepared.search)});
    return RecordTable::Stored{id, 1};
}

// What the service calls the item, and no value: so that it is known, counted and skipped.
Result<RecordTable::Stored> RecordWriter::insertStub(const Prepared &record, const PersonId &person)
{
    Result<void> done =
        m_database.run("INSERT INTO persons (id) VALUES (?) ON CONFLICT DO NOTHING", person);
    const RecordId id = RecordId::create();
    if (done)
        done = m_database.run(
            "INSERT INTO records (id, book, person, change_number, is_absent, remote_id, revision,"
            " is_erased) SELECT ?, ?, row, 1, 0, ?, ?, 1 FROM persons WHERE id = ?",
            id, m_book, record.incoming.remoteId, record.incoming.revision, person);
    if (done)
        done = m_database.run(
            "INSERT INTO record_contents (record, sort_name, name, organization, emails, phones,"
            " search_hash, contact, raw) VALUES (?, '', '', '', '', '', x'', ?, x'')",
            m_database.lastRowId(), columns::fromContact(Contact{}));
    if (!done)
        return done.failure();
    return RecordTable::Stored{id, 1};
}

Result<RecordTable::Stored> RecordWriter::updateStub(const Known &known, const Prepared &record)
{
    const Result<void> done =
        m_database.run("UPDATE records SET is_absent = 0, revision = ? WHERE row = ?",
                       record.incoming.revision, known.row);
    if (!done)
        return done.failure();
    return RecordTable::Stored{known.id, known.changeNumber};
}

Result<RecordTable::Stored> RecordWriter::update(const Known &known, Prepared record)
{
    const IncomingRecord &incoming = record.incoming;
    const bool isChange = !known.isSameContact || known.isAbsent;
    const qint64 changeNumber = known.changeNumber + (isChange ? 1 : 0);
    Result<void> done;
    if (isChange || !known.isSameOtherwise || !known.isSameSearch) {
        done = m_database.run("UPDATE records SET change_number = ?, is_absent = 0, modified = ?,"
                              " revision = ? WHERE row = ?",
                              changeNumber, incoming.modified, incoming.revision, known.row);
        if (done)
            done = writeContents(known.row, record);
    }
    if (done) // also for an equal contact: keys depend on the workspace's region
        done = m_database.run("DELETE FROM match_keys WHERE record = ?", known.row);
    if (done)
        done = writeKeys(known.row, incoming.keys);
    if (done && isChange)
        done = columns::settlePerson(m_database, known.person);
    if (done && !incoming.person.isEmpty())
        done = columns::movePerson(m_database, known.row, known.person, incoming.person);
    if (!done)
        return done.failure();
    if (known.isAbsent || !known.isSameSearch)
        m_searchEntries.push_back({known.row, true, std::move(record.search)});
    return RecordTable::Stored{known.id, changeNumber};
}

Result<void> RecordWriter::writeContents(qint64 row, const Prepared &record)
{
    const IncomingRecord &incoming = record.incoming;
    return m_database.run(
        "INSERT INTO record_contents (record, sort_name, name, organization, emails, phones,"
        " search_hash, contact, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (record) DO "
        "UPDATE SET"
        " sort_name = excluded.sort_name, name = excluded.name,"
        " organization = excluded.organization, emails = excluded.emails,"
        " phones = excluded.phones, search_hash = excluded.search_hash, contact = "
        "excluded.contact, raw = excluded.raw",
        row, record.sortName, record.name, incoming.contact.organization.name.simplified(),
        lines(incoming.contact.emails), lines(incoming.contact.phones), record.searchHash,
        record.contact, incoming.raw);
}

Result<void> RecordWriter::writeKeys(qint64 row, const MatchKeys &keys)
{
    Result<Statement> insert = m_database.prepare(
        "INSERT INTO match_keys (record, kind, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.failure();
    const auto writeAll = [&insert, row](const QString &kind,
                                         const QStringList &values) -> Result<void> {
        for (const QString &value : values) {
            const Result<void> inserted = insert->bind(row, kind, value).run();
            if (!inserted)
                return inserted.failure();
        }
        return {};
    };
    const Result<void> emails = writeAll(u"email"_s, keys.emails);
    if (!emails)
        return emails.failure();
    return writeAll(u"phone"_s, keys.phones);
}

Result<void> RecordWriter::writeSearchEntries()
{
    for (const SearchEntry &entry : m_searchEntries) {
        Result<void> done;
        if (entry.isKnown)
            done = m_database.run("DELETE FROM search WHERE rowid = ?", entry.row);
        if (done)
            done = m_database.run("INSERT INTO search (rowid, name, organization, email, phone)"
                                  " VALUES (?, ?, ?, ?, ?)",
                                  entry.row, entry.text.name, entry.text.organization,
                                  entry.text.email, entry.text.phone);
        if (!done)
            return done;
    }
    m_searchEntries.clear();
    return {};
}

} // namespace warden
