#pragma once

#include "core/database/database.h"

namespace warden {

enum class TransactionKind {
    Immediate, // takes the write lock at once: use it for everything that writes
    Deferred,  // a consistent view for several reads
};

// Rolls back when destroyed without commit(). Must not outlive its Database, which must not move.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database, TransactionKind kind);

    Transaction(Transaction &&other) noexcept : m_database(other.m_database)
    {
        other.m_database = nullptr;
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction() { rollback(); }

    // After a failure (Busy, DiskFull) nothing is written.
    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace warden
