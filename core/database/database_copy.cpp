#include "core/base/durable_file.h"
#include "core/database/database.h"
#include "core/database/database_handle.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int pagesAtOnce = 1024; // 4 MB: some ten milliseconds between two looks at a cancel

struct FinishBackup
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

} // namespace

// SQLite's online backup goes page by page through both connections, and each has its own key: what
// is read is deciphered, what is written enciphered anew. So the copy is the same database to the
// last page, its schema, versions and free pages included.
Result<void> Database::fill(Database &copy, Progress &progress)
{
    std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(copy.m_connection->handle(), "main", m_connection->handle(), "main"));
    if (!backup)
        return fail(copy.m_connection->failure(sqlite3_errcode(copy.m_connection->handle())));
    const QString name = QFileInfo(path()).fileName();
    while (true) {
        if (Result<void> going = progress.check(); !going)
            return going;
        const int code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        if (code == SQLITE_DONE)
            break;
        // Nobody else knows of the copy, and readers never block a backup.
        if (code != SQLITE_OK)
            return fail(copy.m_connection->failure(code));
        const int total = sqlite3_backup_pagecount(backup.get());
        progress.report(
            {Stage::Storing, name, total - sqlite3_backup_remaining(backup.get()), total});
    }
    const int code = sqlite3_backup_finish(backup.release());
    return code == SQLITE_OK ? Result<void>() : fail(copy.m_connection->failure(code));
}

Result<void> Database::copyTo(const QString &path, const Secret &rawKey, Progress &progress)
{
    Result<void> copied = [&]() -> Result<void> {
        Result<Database> copy = create(path, rawKey);
        if (!copy)
            return copy.failure();
        // Not through a WAL file: nobody knows of the file, and it is synced as a whole below.
        if (Result<void> plain =
                copy->runScript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                                "PRAGMA secure_delete = OFF");
            !plain)
            return plain;
        return fill(*copy, progress);
    }();
    if (copied)
        copied = syncFile(path);
    if (copied)
        copied = syncFolder(QFileInfo(path).absolutePath());
    if (!copied && copied.error().reason != ErrorReason::AlreadyExists) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    }
    return copied;
}

} // namespace warden
