#include "core/store/record_row.h"

#include "core/store/columns.h"

namespace warden {

Result<Record> readRecord(const Statement &row)
{
    Record record;
    record.id = row.id<RecordId>(0);
    record.book = row.id<BookId>(1);
    record.person = row.id<PersonId>(2);
    record.remoteId = row.text(3);
    record.revision = row.text(4);
    if (!row.isNull(5))
        record.modified = row.time(5);
    record.isAbsent = row.integer(6) != 0;
    record.changeNumber = row.integer(7);
    Result<Contact> contact = columns::toContact(row.bytes(8));
    if (!contact)
        return contact.failure();
    record.contact = std::move(*contact);
    record.raw = row.bytes(9);
    record.isErased = row.integer(10) != 0;
    return record;
}

} // namespace warden
