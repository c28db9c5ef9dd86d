#pragma once

#include "core/contacts/field.h"
#include "core/store/store.h"
#include "core/sync/plan.h"

#include <QHash>

namespace warden {

// Contacts of one address book that a person wants to be one.
struct DuplicatesMerge
{
    // As they were when the person saw them: the record, and its change number then.
    struct Member
    {
        RecordId record = {};
        qint64 changeNumber = 0;

        bool operator==(const Member &) const = default;
    };
    std::vector<Member> members = {}; // two or more
    // Whose values stay, of one or more members; all else as mergedContact() says.
    QHash<Field, std::vector<RecordId>> chosen = {};
};

// The records in the order in which they are merged: the first one stays. That is whose person is
// in most books and known to most routes, so that nobody is removed there and made anew; among
// equals it is the same person in each book: whoever merges in two of them before the next sync
// would lose both otherwise.
Result<std::vector<Record>> recordsToMerge(Store &store, const std::vector<RecordId> &ids);

// What they become, the fullest one's values first, and the fields of which that has more than the
// book can hold: nothing that a person didn't leave out may be lost. Usage/NotKnownHere where
// something of nobody is chosen.
struct MergedRecords
{
    Contact contact = {};
    FieldSet withoutRoom = {};
};
Result<MergedRecords> mergeRecords(const std::vector<Record> &records, const Book &book,
                                   const QHash<Field, std::vector<RecordId>> &chosen);

// First the contact that stays gets its new content, if it differs, then the others are removed.
// Not sealed yet; expects that the book was just fetched. Stale, where one of them isn't as the
// person saw it; Invalid/TooLarge, where the book hasn't room for all;
// Usage/ReadOnly, where it can't be written.
Result<Plan> planMerge(Store &store, const DuplicatesMerge &merge);

} // namespace warden
