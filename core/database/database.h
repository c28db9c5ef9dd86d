#pragma once

#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/database/statement.h"

#include <functional>
#include <optional>

namespace warden {

enum class OpenMode { ReadWrite, ReadOnly };

// Whether a commit waits until the disk has it. Full survives a power cut with every commit;
// Normal may lose the last commits then, but is never damaged.
enum class Durability { Full, Normal };

// One connection to one SQLCipher 4 file (raw 256-bit key, WAL). Used by one thread at a time.
// Errors: Storage with NotEncrypted, WrongKey, Damaged, DiskFull, FolderReadOnly, NotFound,
// AlreadyExists; Busy after five seconds; Conflict with AlreadyExists for a UNIQUE row.
class Database
{
public:
    // Makes a new file (0600) in an existing folder. `rawKey` has 32 bytes.
    static Result<Database> create(const QString &path, const Secret &rawKey,
                                   Durability durability = Durability::Full);
    // Opens an existing file; proves that it is encrypted and that the key fits.
    static Result<Database> open(const QString &path, const Secret &rawKey, OpenMode mode,
                                 Durability durability = Durability::Full);

    // A database of its own, empty and plain, that never is a file.
    static Result<Database> inMemory();

    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) noexcept = default;

    // `sql` is a literal, or made of literals; values are bound. Kept prepared by its text.
    Result<Statement> prepare(QByteArrayView sql);

    template <class... Values>
    Result<void> run(QByteArrayView sql, const Values &...values)
    {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return statement.failure();
        return statement->bind(values...).run();
    }

    // Hands each row of "SELECT each(?1, a, b, …) FROM …" to the visitor, in the query's order and
    // without ?1; `values` are bound from ?2 on. A third of the time of stepping, where there are
    // millions of rows.
    template <class... Values>
    Result<void> visit(QByteArrayView sql, const RowVisitor &visitor, const Values &...values)
    {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return statement.failure();
        return statement->bind(nullptr, values...).visit(visitor);
    }

    // The first column of the first row; nothing where there is no row or it is NULL.
    template <class... Values>
    Result<std::optional<qint64>> integer(QByteArrayView sql, const Values &...values)
    {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return statement.failure();
        return firstInteger(statement->bind(values...));
    }

    // Several statements at once, without parameters: a schema.
    Result<void> runScript(const char *sql);

    qint64 changes() const; // rows that the last INSERT, UPDATE or DELETE touched
    qint64 lastRowId() const;
    const QString &path() const { return m_connection->path(); }
    OpenMode mode() const { return m_mode; }
    bool isInTransaction() const;

    Result<int> userVersion();

    // Asked by each immediate Transaction as soon as it has the write lock; a failure ends it.
    using BeginCheck = std::function<Result<void>()>;
    void setBeginCheck(BeginCheck check);
    Result<void> checkBegin() const;

    // All of it as it is now, into the new file `path` (0600) under another key; synced. A failure
    // or a cancel leaves no file. Keep writers out meanwhile, or it begins anew with each write.
    Result<void> copyTo(const QString &path, const Secret &rawKey, Progress &progress);

    // Moves what the WAL file holds into the database file, as far as readers let it.
    Result<void> checkpointWal();
    // Writes the whole file anew and cuts the WAL, so that nothing that was deleted is left in any
    // page: secure_delete doesn't reach what a page kept of rows that moved to another one. Takes
    // seconds, and the file's size in memory; outside of a transaction. Busy where somebody still
    // reads what was before after five seconds: the WAL has it then.
    Result<void> rewrite();

private:
    friend class CancelScope;
    explicit Database(std::shared_ptr<DatabaseHandle> connection, OpenMode mode);
    static Result<Database> openFile(const QString &path, const Secret &rawKey, OpenMode mode,
                                     Durability durability);
    static Result<std::optional<qint64>> firstInteger(Statement &statement);
    Result<void> fill(Database &copy, Progress &progress);

    std::shared_ptr<DatabaseHandle> m_connection;
    OpenMode m_mode;
    BeginCheck m_beginCheck;
};

// While it lives, statements of `database` end with Cancelled soon after the person presses Stop.
class CancelScope
{
public:
    CancelScope(Database &database, const Progress &progress);
    ~CancelScope();
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;

private:
    std::shared_ptr<DatabaseHandle> m_connection;
};

} // namespace warden
