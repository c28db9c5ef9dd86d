#include "core/database/migration.h"

#include "core/database/transaction.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<void> applyOne(Database &database, const Migration &migration)
{
    Result<Transaction> transaction = Transaction::begin(database, TransactionKind::Immediate);
    if (!transaction)
        return transaction.failure();
    // Another process may have come first.
    const Result<int> current = database.userVersion();
    if (!current)
        return current.failure();
    if (*current >= migration.version)
        return {};
    Result<void> applied = database.runScript(migration.sql);
    if (applied && migration.convert)
        applied = migration.convert(database);
    if (!applied)
        return applied.failure();
    // A pragma takes no parameters; the number is ours.
    const QByteArray number = QByteArray::number(migration.version);
    const Result<void> numbered =
        database.runScript(("PRAGMA user_version = " + number).constData());
    if (!numbered)
        return numbered.failure();
    return transaction->commit();
}

} // namespace

Result<void> applyMigrations(Database &database, std::span<const Migration> migrations)
{
    const Result<int> current = database.userVersion();
    if (!current)
        return current.failure();
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    const QString name = QFileInfo(database.path()).fileName();
    if (*current > newest)
        return fail(ErrorKind::Storage, ErrorReason::NewerVersion, name,
                    u"version %1, known up to %2"_s.arg(*current).arg(newest));
    if (*current == newest)
        return {};
    if (database.mode() == OpenMode::ReadOnly)
        return fail(ErrorKind::Stale, ErrorReason::None, name, u"waits for its migration"_s);
    for (const Migration &migration : migrations) {
        if (migration.version <= *current)
            continue;
        const Result<void> applied = applyOne(database, migration);
        if (!applied)
            return applied.failure();
    }
    return {};
}

} // namespace warden
