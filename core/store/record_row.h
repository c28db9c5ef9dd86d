#pragma once

#include "core/database/database.h"
#include "core/store/record.h"

namespace warden {

// Reads a Record from the columns, in this order: id, book's id, person's id, remote_id, revision,
// modified, is_absent, change_number, contact, raw, is_erased. Internal to core/store.
Result<Record> readRecord(const Statement &row);

} // namespace warden
