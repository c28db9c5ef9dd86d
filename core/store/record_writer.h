#pragma once

#include "core/store/erased_persons.h"
#include "core/store/record_table.h"
#include "core/store/search_text.h"

namespace warden {

// One call of RecordTable::upsert(). Search entries wait until all records are written: between two
// of them no other statement may run, since FTS5 writes out what it holds, a segment each time,
// where a statement makes a savepoint. Internal to core/store.
class RecordWriter
{
public:
    static Result<RecordWriter> open(Database &database, const BookId &book);

    // A record as its columns hold it.
    struct Prepared
    {
        const IncomingRecord &incoming;
        QString name = {};
        QString sortName = {};
        QByteArray contact = {};
        SearchText search = {};
        QByteArray searchHash = {};
    };
    static Prepared prepare(const IncomingRecord &incoming); // in any thread

    Result<RecordTable::Stored> write(Prepared record);
    Result<void> writeSearchEntries(); // after the last write()

private:
    struct Known
    {
        qint64 row = 0;
        qint64 person = 0;
        RecordId id = {};
        qint64 changeNumber = 0;
        bool isAbsent = false;
        bool isSameContact = false;
        bool isSameOtherwise = false; // raw bytes, revision, time
        bool isSameSearch = false;
        bool isErased = false;
    };
    struct SearchEntry
    {
        qint64 row = 0;
        bool isKnown = false; // an older entry goes first
        SearchText text = {};
    };

    RecordWriter(Database &database, qint64 row, const BookId &book, ErasedPersons erased)
        : m_database(database), m_book(row), m_bookId(book), m_erased(std::move(erased))
    {}
    Result<std::optional<Known>> find(const Prepared &record);
    Result<qint64> personFor(const Prepared &record);
    Result<RecordTable::Stored> insert(Prepared record);
    Result<RecordTable::Stored> update(const Known &known, Prepared record);
    Result<RecordTable::Stored> insertStub(const Prepared &record, const PersonId &person);
    Result<RecordTable::Stored> updateStub(const Known &known, const Prepared &record);
    Result<void> writeContents(qint64 row, const Prepared &record);
    Result<void> writeKeys(qint64 row, const MatchKeys &keys);

    Database &m_database;
    qint64 m_book;
    BookId m_bookId;
    ErasedPersons m_erased;
    std::vector<SearchEntry> m_searchEntries;
};

} // namespace warden
