#pragma once

#include "core/database/database.h"

#include <QStringList>

namespace warden {

// Whether every page of the file has its right HMAC, and the tables and indexes hang together.
// Returns what is wrong (SQLite's words: page and table names, no values; at most 100 lines);
// empty means that all is well. Reads the whole file, about half a gigabyte a second.
// Errors: Cancelled, Storage.
Result<QStringList> integrityCheck(Database &database, Progress &progress);

// Whether the key opens at least one page: tells a damaged first page from a wrong key.
Result<bool> anyPageFitsKey(Database &database);

} // namespace warden
