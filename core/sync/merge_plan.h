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
    std::vector<Member> members = {};   // two or more
    QHash<Field, RecordId> chosen = {}; // whose value stays; all else as mergedContact() says
};

// The records in the order in which they are merged: the first one stays. That is whoever most
// routes know, so that a route loses as little as may be, then whoever has most, then the oldest.
Result<std::vector<Record>> recordsToMerge(Store &store, const std::vector<RecordId> &ids);

// Fields of which the merged contact has more than the book can hold: nothing of what a person
// didn't leave out may be lost.
FieldSet withoutRoom(const Book &book, const Contact &merged);

// First the contact that stays gets its new content, if it differs, then the others are removed.
// Not sealed yet; expects that the book was just fetched. Stale, where one of them isn't as the
// person saw it; Invalid/TooLarge, where the book hasn't room for all (see withoutRoom());
// Usage/ReadOnly, where it can't be written.
Result<Plan> planMerge(Store &store, const DuplicatesMerge &merge);

} // namespace warden
