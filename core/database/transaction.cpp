#include "core/database/transaction.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<Transaction> Transaction::begin(Database &database, TransactionKind kind)
{
    if (database.isInTransaction())
        return fail(ErrorKind::Internal, u"a transaction is open already"_s);
    const Result<void> begun =
        database.run(kind == TransactionKind::Immediate ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED");
    if (!begun)
        return begun.failure();
    Transaction transaction(database); // rolls back
    if (kind == TransactionKind::Immediate) {
        if (const Result<void> may = database.checkBegin(); !may)
            return may.failure();
    }
    return transaction;
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return fail(ErrorKind::Internal, u"the transaction is over"_s);
    const Result<void> committed = m_database->run("COMMIT");
    if (!committed)
        rollback();
    m_database = nullptr;
    return committed;
}

void Transaction::rollback()
{
    // A full disk makes SQLite roll back by itself.
    if (m_database && m_database->isInTransaction()) {
        if (const Result<void> done = m_database->run("ROLLBACK"); !done)
            qWarning("rollback failed: %s", qUtf8Printable(done.error().detail));
    }
    m_database = nullptr;
}

} // namespace warden
