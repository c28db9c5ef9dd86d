#pragma once

#include "core/base/result.h"

#include <QByteArray>

struct sqlite3;

namespace warden {

// The first bytes of a database as they lie on the disk, at most `most`: encrypted where it is.
// Read by SQLite's own descriptor. Closing any other one of the same file would give up the locks
// that this process has on it, and another process would take the database for closed
// (https://www.sqlite.org/howtocorrupt.html, section 2.2).
Result<QByteArray> fileHead(const QString &path, int most);

// The same of one that is open; internal to core/database.
Result<QByteArray> fileHead(sqlite3 *handle, const QString &path, int most);

} // namespace warden
