#pragma once

#include "core/database/database.h"

#include <span>

namespace warden {

// One step of a schema: statements that lead from version - 1 to version, and, where statements
// alone can't, what is done after them in the same transaction.
struct Migration
{
    int version = 0; // 1, 2, 3 … without gaps
    const char *sql = nullptr;
    Result<void> (*convert)(Database &database) = nullptr;
};

// Brings PRAGMA user_version to the last migration's number, each step in a transaction of its own.
// A file from a newer app is left alone: Storage, NewerVersion. A read-only connection to an older
// file fails with Stale: the writer has to be opened first.
Result<void> applyMigrations(Database &database, std::span<const Migration> migrations);

} // namespace warden
