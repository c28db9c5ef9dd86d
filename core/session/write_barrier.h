#pragma once

#include "core/database/transaction.h"

#include <memory>

namespace warden {

// Nobody writes to a database while this lives: what others want to write waits, and then finds
// that the workspace has moved on (Database::setBeginCheck()).
struct WriteBarrier
{
    std::unique_ptr<Database> database;
    std::unique_ptr<Transaction> transaction; // ends first

    static Result<WriteBarrier> raise(const QString &path, const Secret &key);
};

// All of a database into a new file; see Database::copyTo().
Result<void> copyUnder(const QString &from, const Secret &oldKey, const QString &to,
                       const Secret &newKey, Progress &progress);

} // namespace warden
