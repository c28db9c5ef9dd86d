#pragma once

#include "core/database/database.h"
#include "core/store/record.h"

#include <QSet>

#include <vector>

namespace warden {

// What an erasure took away.
struct ErasedCounts
{
    qint64 records = 0;
    qint64 items = 0; // of the journal, which can't be undone any more
    qint64 deliveries = 0;
    qint64 plans = 0;
    qint64 stubs = 0; // records whose service still has the contact

    bool operator==(const ErasedCounts &) const = default;
};

// Persons who were erased on purpose. Of each remain keyed hashes of the ways to know somebody
// again: e-mail addresses, phone numbers with the name, the item of a book, the vCard's uid. What
// arrives later and fits one is kept as a stub: a record without any value, in which nothing but
// the service's own name for the item stands, so that it is counted and skipped.
class ErasureTable
{
public:
    explicit ErasureTable(Database &database) : m_database(database) {}

    // Before anything is removed anywhere, and again as often as need be.
    Result<void> remember(const PersonId &person, const QDateTime &time);
    // Removes all that this database knows of the person but ids, times, counts and names of
    // fields. Records of the books in `staying` become stubs.
    Result<ErasedCounts> erase(const PersonId &person, const std::vector<BookId> &staying);
    // May come back: the hashes and stubs are removed, and their books are listed anew. False where
    // nobody such was erased.
    Result<bool> readmit(const PersonId &person);
    Result<bool> isErased(const PersonId &person);
    // All who are, also those whose erasure has only begun.
    Result<QSet<PersonId>> persons();
    // Whether anything here tells of the person.
    Result<bool> isKnown(const PersonId &person);

private:
    Database &m_database;
};

} // namespace warden
