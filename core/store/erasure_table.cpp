#include "core/store/erasure_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"
#include "core/store/erased_persons.h"
#include "core/store/record_table.h"

#include <algorithm>

namespace warden {

namespace {

Result<MatchKeys> keysOf(Database &database, const RecordId &record)
{
    Result<Statement> select =
        database.prepare("SELECT kind, value FROM match_keys"
                         " WHERE record = (SELECT row FROM records WHERE id = ?)");
    if (!select)
        return select.failure();
    MatchKeys keys;
    const Result<void> read = forEachRow(select->bind(record), [&](const Statement &row) {
        (row.utf8(0) == "email" ? keys.emails : keys.phones).append(row.text(1));
    });
    if (!read)
        return read.failure();
    return keys;
}

// One person's erasure: a step each.
class Eraser
{
public:
    Eraser(Database &database, const PersonId &person, const std::vector<BookId> &staying)
        : m_database(database), m_person(person), m_staying(staying)
    {}

    Result<ErasedCounts> erase()
    {
        Result<void> done = collectIds();
        for (const auto step :
             {&Eraser::erasePlans, &Eraser::eraseJournal, &Eraser::eraseDeliveries,
              &Eraser::eraseLinks, &Eraser::eraseRecords, &Eraser::eraseSearchEntries}) {
            if (done)
                done = (this->*step)();
        }
        if (!done)
            return done.failure();
        return m_counts;
    }

private:
    // By which a stored plan may name the person.
    Result<void> collectIds()
    {
        Result<std::vector<Record>> records = RecordTable(m_database).ofPerson(m_person);
        if (!records)
            return records.failure();
        m_records = std::move(*records);
        m_ids.insert(m_person.value().toUtf8());
        for (const Record &record : m_records)
            m_ids.insert(record.id.value().toUtf8());
        Result<Statement> select = m_database.prepare(
            "SELECT coalesce(record, ''), coalesce(counterpart, ''), coalesce(link, '')"
            " FROM journal WHERE person = ?");
        if (!select)
            return select.failure();
        return forEachRow(select->bind(m_person), [this](const Statement &row) {
            for (int column = 0; column < 3; ++column)
                m_ids.insert(row.text(column).toUtf8());
        });
    }

    Result<void> erasePlans()
    {
        m_ids.remove(QByteArray());
        for (const QByteArray &id : m_ids) {
            const Result<void> done =
                m_database.run("UPDATE plans SET body = x'', state = CASE WHEN state IN"
                               " ('planned', 'held', 'superseded') THEN 'stale' ELSE state END"
                               " WHERE body <> x'' AND instr(body, ?) > 0",
                               id);
            if (!done)
                return done;
            m_counts.plans += m_database.changes();
        }
        return {};
    }

    Result<void> eraseJournal()
    {
        Result<void> done = m_database.run("DELETE FROM journal_images WHERE journal IN (SELECT "
                                           "row FROM journal WHERE person = ?)",
                                           m_person);
        if (done)
            done = m_database.run(
                "UPDATE journal SET is_image_removed = 1, remote_id = '', revision = '',"
                " result_remote_id = '', result_revision = '', state ="
                " CASE WHEN state IN ('pending', 'sent') THEN 'cancelled' ELSE state END"
                " WHERE person = ?",
                m_person);
        if (done)
            m_counts.items = m_database.changes();
        return done;
    }

    Result<void> eraseDeliveries()
    {
        const Result<void> done =
            m_database.run("UPDATE deliveries SET values_hash = x'' WHERE person = ?", m_person);
        if (done)
            m_counts.deliveries = m_database.changes();
        return done;
    }

    Result<void> eraseLinks()
    {
        Result<void> done = m_database.run(
            "DELETE FROM links WHERE row IN (SELECT link FROM link_details WHERE person = ?)",
            m_person);
        for (const Record &record : m_records) {
            if (done)
                done =
                    m_database.run("DELETE FROM links WHERE row IN (SELECT link FROM link_details"
                                   " WHERE source_id = ?1 UNION SELECT link FROM link_details"
                                   " WHERE destination_id = ?1)",
                                   record.id);
        }
        return done;
    }

    Result<void> eraseRecords()
    {
        for (const Record &record : m_records) {
            const bool stays =
                !record.isAbsent && std::ranges::find(m_staying, record.book) != m_staying.end();
            Result<void> done = m_database.run(
                "DELETE FROM search WHERE rowid = (SELECT row FROM records WHERE id = ?)",
                record.id);
            if (done)
                done = stays ? makeStub(record.id)
                             : m_database.run("DELETE FROM records WHERE id = ?", record.id);
            if (!done)
                return done;
            ++(stays ? m_counts.stubs : m_counts.records);
        }
        const Result<std::optional<qint64>> row =
            m_database.integer("SELECT row FROM persons WHERE id = ?", m_person);
        if (!row)
            return row.failure();
        return *row ? columns::settlePerson(m_database, **row) : Result<void>();
    }

    Result<void> makeStub(const RecordId &id)
    {
        Result<void> done = m_database.run("UPDATE records SET is_erased = 1, modified = NULL,"
                                           " change_number = change_number + 1 WHERE id = ?",
                                           id);
        if (done)
            done = m_database.run(
                "UPDATE record_contents SET sort_name = '', name = '', organization = '',"
                " emails = '', phones = '', search_hash = x'', contact = ?, raw = x''"
                " WHERE record = (SELECT row FROM records WHERE id = ?)",
                columns::fromContact(Contact{}), id);
        if (done)
            done = m_database.run(
                "DELETE FROM match_keys WHERE record = (SELECT row FROM records WHERE id = ?)", id);
        if (done)
            done = m_database.run(
                "DELETE FROM match_decisions WHERE first = (SELECT row FROM records WHERE id = ?1)"
                " OR second = (SELECT row FROM records WHERE id = ?1)",
                id);
        return done;
    }

    // An entry that is deleted stays in the index's segments until they are merged.
    Result<void> eraseSearchEntries()
    {
        return m_database.run("INSERT INTO search (search) VALUES ('optimize')");
    }

    Database &m_database;
    const PersonId &m_person;
    const std::vector<BookId> &m_staying;
    std::vector<Record> m_records;
    QSet<QByteArray> m_ids;
    ErasedCounts m_counts;
};

} // namespace

Result<void> ErasureTable::remember(const PersonId &person, const QDateTime &time)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<QByteArray> key = erasureKey(m_database);
    if (!key)
        return key.failure();
    const Result<std::vector<Record>> records = RecordTable(m_database).ofPerson(person);
    if (!records)
        return records.failure();
    for (const Record &record : *records) {
        const Result<MatchKeys> keys = keysOf(m_database, record.id);
        if (!keys)
            return keys.failure();
        for (const QByteArray &hash :
             waysToKnow(*key, record.book, record.remoteId, record.contact, *keys)) {
            const Result<void> kept =
                m_database.run("INSERT INTO erasures (hash, person, erased_at) VALUES (?, ?, ?)"
                               " ON CONFLICT (hash) DO UPDATE SET person = excluded.person,"
                               " erased_at = excluded.erased_at",
                               hash, person, time);
            if (!kept)
                return kept.failure();
        }
    }
    return {};
}

Result<ErasedCounts> ErasureTable::erase(const PersonId &person, const std::vector<BookId> &staying)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return Eraser(m_database, person, staying).erase();
}

Result<bool> ErasureTable::readmit(const PersonId &person)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> forgotten = m_database.run("DELETE FROM erasures WHERE person = ?", person);
    if (!forgotten)
        return forgotten.failure();
    const bool wasErased = m_database.changes() > 0;
    // Listed anew, else nothing would tell of an item that hasn't changed.
    Result<void> done =
        m_database.run("UPDATE books SET sync_state = x'', full_listing_at = NULL WHERE row IN"
                       " (SELECT book FROM records WHERE is_erased = 1"
                       " AND person = (SELECT row FROM persons WHERE id = ?))",
                       person);
    if (done)
        done = m_database.run("DELETE FROM records WHERE is_erased = 1"
                              " AND person = (SELECT row FROM persons WHERE id = ?)",
                              person);
    if (done)
        done = m_database.run("DELETE FROM persons WHERE id = ?1 AND NOT EXISTS"
                              " (SELECT 1 FROM records WHERE person = persons.row)",
                              person);
    if (!done)
        return done.failure();
    return wasErased;
}

Result<bool> ErasureTable::isErased(const PersonId &person)
{
    const Result<std::optional<qint64>> found =
        m_database.integer("SELECT EXISTS (SELECT 1 FROM erasures WHERE person = ?)", person);
    if (!found)
        return found.failure();
    return found->value_or(0) != 0;
}

Result<QSet<PersonId>> ErasureTable::persons()
{
    Result<Statement> select = m_database.prepare("SELECT DISTINCT person FROM erasures");
    if (!select)
        return select.failure();
    QSet<PersonId> persons;
    const Result<void> read =
        forEachRow(*select, [&](const Statement &row) { persons.insert(row.id<PersonId>(0)); });
    if (!read)
        return read.failure();
    return persons;
}

Result<bool> ErasureTable::isKnown(const PersonId &person)
{
    const Result<std::optional<qint64>> found =
        m_database.integer("SELECT EXISTS (SELECT 1 FROM persons WHERE id = ?1)"
                           " OR EXISTS (SELECT 1 FROM journal WHERE person = ?1)"
                           " OR EXISTS (SELECT 1 FROM deliveries WHERE person = ?1)",
                           person);
    if (!found)
        return found.failure();
    return found->value_or(0) != 0;
}

} // namespace warden
