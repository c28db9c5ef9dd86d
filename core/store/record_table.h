#pragma once

#include "core/contacts/duplicates.h"
#include "core/database/database.h"
#include "core/store/record.h"

#include <QHash>

#include <functional>

namespace warden {

// What was fetched. Not a way to edit contacts: it only mirrors what a service holds.
class RecordTable
{
public:
    explicit RecordTable(Database &database) : m_database(database) {}

    // Inserts or replaces by (book, remoteId). changeNumber grows only where the contact differs or
    // an absent record came back. New records get a person of their own. Keeps the search index and
    // the match keys. Returns ids and change numbers in the order given.
    struct Stored
    {
        RecordId id = {};
        qint64 changeNumber = 0;
    };
    Result<std::vector<Stored>> upsert(const BookId &book,
                                       const std::vector<IncomingRecord> &records);

    Result<void> markAbsent(const BookId &book, const QStringList &remoteIds);
    Result<void>
    remove(const RecordId &id); // with its keys and search entry, when its removal is settled

    Result<Record> get(const RecordId &id);
    Result<std::optional<Record>> find(const BookId &book, const QString &remoteId);
    Result<std::vector<Record>> ofPerson(const PersonId &person);
    Result<QHash<QString, QString>>
    revisions(const BookId &book);            // remote id → revision, absent ones left out
    Result<qint64> count(const BookId &book); // absent ones left out
    Result<bool> hasAbsent(const BookId &book);
    // The match keys as last stored, of the records that aren't absent.
    Result<QHash<RecordId, MatchKeys>> matchKeys(const BookId &book);
    // Whom of a book to look for twice, in the order in which the store came to know them.
    Result<std::vector<DuplicateSubject>> duplicateSubjects(const BookId &book);
    // Absent records that no route's link knows: nobody waits for their removal to be settled.
    Result<void> removeAbsentWithoutLinks(const BookId &book);

    // Moves this record alone. A person whom no record is left of is removed.
    Result<void> setPerson(const RecordId &record, const PersonId &person);

    // The one at this place, from 0, in the order in which the store came to know them; nothing
    // after the last one. Absent ones are left out.
    Result<std::optional<Record>> at(const BookId &book, qint64 place);

    // Calls `visit` for each record that isn't absent, by name; stops at its first failure.
    Result<void> forEach(const std::optional<BookId> &book,
                         const std::function<Result<void>(const Record &)> &visit);

private:
    Database &m_database;
};

} // namespace warden
