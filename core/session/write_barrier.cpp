#include "core/session/write_barrier.h"

namespace warden {

Result<WriteBarrier> WriteBarrier::raise(const QString &path, const Secret &key)
{
    Result<Database> opened = Database::open(path, key, OpenMode::ReadWrite);
    if (!opened)
        return opened.failure();
    WriteBarrier barrier{std::make_unique<Database>(std::move(*opened)), nullptr};
    Result<Transaction> begun = Transaction::begin(*barrier.database, TransactionKind::Immediate);
    if (!begun)
        return begun.failure();
    barrier.transaction = std::make_unique<Transaction>(std::move(*begun));
    return barrier;
}

Result<void> copyUnder(const QString &from, const Secret &oldKey, const QString &to,
                       const Secret &newKey, Progress &progress)
{
    Result<Database> source = Database::open(from, oldKey, OpenMode::ReadOnly);
    return source ? source->copyTo(to, newKey, progress) : source.failure();
}

} // namespace warden
