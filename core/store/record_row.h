#pragma once

#include "core/database/database.h"
#include "core/store/record.h"

namespace warden {

// What readRecord() reads, up to WHERE. Internal to core/store, as both are.
constexpr char selectRecords[] =
    "SELECT records.id, books.id, persons.id, records.remote_id, revision, modified, is_absent,"
    " change_number, contact, raw, is_erased FROM records"
    " JOIN record_contents ON record_contents.record = records.row"
    " JOIN books ON books.row = records.book JOIN persons ON persons.row = records.person";

Result<Record> readRecord(const Statement &row);

} // namespace warden
