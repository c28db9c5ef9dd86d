#pragma once

#include "core/store/record_table.h"
#include "core/store/search_text.h"

namespace warden {

// One call of RecordTable::upsert(): its statements are prepared once for all records. Internal to
// core/store.
class RecordWriter
{
public:
    static Result<RecordWriter> open(Database &database, const BookId &book);

    Result<RecordTable::Stored> write(const IncomingRecord &incoming);

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
    };
    // A record as its columns hold it.
    struct Prepared
    {
        const IncomingRecord &incoming;
        QByteArray contact = {};
        SearchText search = {};
        QByteArray searchHash = {};
    };

    RecordWriter(Database &database, qint64 book) : m_database(database), m_book(book) {}
    Result<std::optional<Known>> find(const Prepared &record);
    Result<RecordTable::Stored> insert(const Prepared &record);
    Result<RecordTable::Stored> update(const Known &known, const Prepared &record);
    Result<void> writeContents(qint64 row, const Prepared &record);
    Result<void> writeKeys(qint64 row, const MatchKeys &keys);
    Result<void> writeSearchEntry(qint64 row, const SearchText &text);

    Database &m_database;
    qint64 m_book;
};

} // namespace warden
