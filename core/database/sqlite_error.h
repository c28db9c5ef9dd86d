#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace warden {

// What an SQLite result code means for a person; internal to core/database.
// `subject` becomes the file's name without its folder.
Error sqliteError(sqlite3 *handle, int code, const QString &path);

} // namespace warden
