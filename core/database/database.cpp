#include "core/database/database.h"

#include "core/database/file_head.h"
#include "core/database/integrity.h"
#include "core/database/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int rawKeySize = 32;
constexpr int busyMilliseconds = 5000;
constexpr int longestValue = 256 * 1024 * 1024; // bytes
constexpr QByteArrayView plainHeader("SQLite format 3", 15);

tl::unexpected<Error> fileFailure(ErrorReason reason, const QString &path, QString detail = {})
{
    return fail(ErrorKind::Storage, reason, QFileInfo(path).fileName(), std::move(detail));
}

// Makes the empty file first, so that it is never readable by others, not even for a moment.
// SQLite gives its -wal and -shm files the same mode.
Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return fileFailure(ErrorReason::AlreadyExists, path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    const int systemError = errno;
    if (systemError == ENOSPC)
        return fileFailure(ErrorReason::DiskFull, path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return fileFailure(ErrorReason::NotFound, path, u"the folder doesn't exist"_s);
    return fileFailure(ErrorReason::FolderReadOnly, path, u"system %1"_s.arg(systemError));
}

tl::unexpected<Error> tooShort(const QString &path)
{
    return fileFailure(ErrorReason::Damaged, path, u"shorter than one page"_s);
}

// What can be said without opening it. SQLite itself would take an empty file for a new database.
Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileFailure(ErrorReason::NotFound, path);
    if (!info.isFile() || !info.isReadable())
        return fileFailure(ErrorReason::FileUnreadable, path);
    return info.size() == 0 ? tooShort(path) : Result<void>();
}

// And without the key. A new file is still empty.
Result<void> checkHeader(sqlite3 *handle, const QString &path)
{
    constexpr int smallestPage = 512;
    const Result<QByteArray> head = fileHead(handle, path, smallestPage);
    if (!head)
        return head.failure();
    if (head->startsWith(plainHeader))
        return fileFailure(ErrorReason::NotEncrypted, path);
    return !head->isEmpty() && head->size() < smallestPage ? tooShort(path) : Result<void>();
}

Result<void> setKey(DatabaseHandle &connection, const Secret &rawKey)
{
    // "x'…'" makes SQLCipher take the bytes as they are instead of deriving a key from a text.
    std::array<char, 2 *rawKeySize + 3> text = {};
    constexpr char digits[] = "0123456789abcdef";
    size_t at = 0;
    text[at++] = 'x';
    text[at++] = '\'';
    for (qsizetype i = 0; i < rawKeySize; ++i) {
        text[at++] = digits[rawKey.data()[i] >> 4];
        text[at++] = digits[rawKey.data()[i] & 15];
    }
    text[at++] = '\'';
    const int code =
        sqlite3_key_v2(connection.handle(), "main", text.data(), static_cast<int>(text.size()));
    wipeMemory(text.data(), static_cast<qsizetype>(text.size()));
    if (code != SQLITE_OK)
        return fail(connection.failure(code));
    return {};
}

void harden(sqlite3 *handle)
{
    sqlite3_busy_timeout(handle, busyMilliseconds);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    offerEach(handle);
}

Result<void> requireCipher(Database &database)
{
    // A plain SQLite would have ignored the key without a word.
    Result<Statement> version = database.prepare("PRAGMA cipher_version");
    if (!version)
        return version.failure();
    const Result<bool> row = version->step();
    if (!row)
        return row.failure();
    if (!*row || version->text(0).isEmpty())
        return fileFailure(ErrorReason::NotEncrypted, database.path(),
                           u"the library at hand is SQLite without encryption"_s);
    return {};
}

// The first read of the file: a wrong key and a damaged first page look alike there.
Result<void> requireFittingKey(Database &database)
{
    const Result<std::optional<qint64>> read =
        database.integer("SELECT count(*) FROM sqlite_schema");
    if (read)
        return {};
    if (read.error().reason != ErrorReason::Damaged)
        return read.failure();
    const Result<bool> fits = anyPageFitsKey(database);
    if (fits && !*fits)
        return fileFailure(ErrorReason::WrongKey, database.path(), read.error().detail);
    return read.failure();
}

} // namespace

Database::Database(std::shared_ptr<DatabaseHandle> connection, OpenMode mode)
    : m_connection(std::move(connection)), m_mode(mode)
{}

Result<Database> Database::create(const QString &path, const Secret &rawKey, Durability durability)
{
    const Result<void> made = makePrivateFile(path);
    if (!made)
        return made.failure();
    // Going over to WAL writes the first page, so the file has its key from now on.
    Result<Database> database = openFile(path, rawKey, OpenMode::ReadWrite, durability);
    if (!database) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    }
    return database;
}

Result<Database> Database::open(const QString &path, const Secret &rawKey, OpenMode mode,
                                Durability durability)
{
    const Result<void> checked = checkFile(path);
    if (!checked)
        return checked.failure();
    return openFile(path, rawKey, mode, durability);
}

Result<Database> Database::inMemory()
{
    const QString name = u":memory:"_s;
    sqlite3 *opened = nullptr;
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &opened, flags, nullptr);
    std::unique_ptr<sqlite3, CloseHandle> handle(opened); // also after a failure
    if (code != SQLITE_OK)
        return fail(sqliteError(handle.get(), code, name));
    harden(handle.get());
    return Database(std::make_shared<DatabaseHandle>(std::move(handle), name), OpenMode::ReadWrite);
}

Result<Database> Database::openFile(const QString &path, const Secret &rawKey, OpenMode mode,
                                    Durability durability)
{
    if (rawKey.size() != rawKeySize)
        return fail(ErrorKind::Internal, u"a database key has 32 bytes"_s);
    sqlite3 *opened = nullptr;
    const int flags = mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(QDir::toNativeSeparators(path).toUtf8().constData(), &opened,
                                     flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<sqlite3, CloseHandle> handle(opened); // also after a failure
    if (code != SQLITE_OK)
        return fail(sqliteError(handle.get(), code, path));
    if (const Result<void> header = checkHeader(handle.get(), path); !header)
        return header.failure();
    harden(handle.get());

    Database database(std::make_shared<DatabaseHandle>(std::move(handle), path), mode);
    // First of all: SQLCipher would write to stderr by itself.
    Result<void> done = database.runScript("PRAGMA cipher_log_level = NONE");
    if (done)
        done = setKey(*database.m_connection, rawKey);
    if (done)
        done = requireCipher(database);
    if (done)
        done = requireFittingKey(database);
    if (done)
        done = database.runScript("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"
                                  "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;"
                                  "PRAGMA recursive_triggers = ON;"
                                  "PRAGMA secure_delete = ON;" // not every build's default
                                  "PRAGMA journal_size_limit = 67108864");
    if (done && mode == OpenMode::ReadWrite)
        done = database.runScript("PRAGMA journal_mode = WAL");
    if (done)
        done = database.runScript(durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                                                 : "PRAGMA synchronous = NORMAL");
    if (!done)
        return done.failure();
    return database;
}

Result<Statement> Database::prepare(QByteArrayView sql)
{
    Result<DatabaseHandle::Loan> loan = m_connection->take(sql);
    if (!loan)
        return loan.failure();
    return Statement(m_connection, std::move(*loan));
}

Result<void> Database::runScript(const char *sql)
{
    const int code = sqlite3_exec(m_connection->handle(), sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    Error error = m_connection->failure(code);
    if ((code & 0xff) == SQLITE_ERROR) // a script has no values
        error.detail = QString::fromUtf8(sqlite3_errmsg(m_connection->handle()));
    return fail(std::move(error));
}

Result<std::optional<qint64>> Database::firstInteger(Statement &statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return row.failure();
    if (!*row || statement.isNull(0))
        return std::optional<qint64>();
    return std::optional(statement.integer(0));
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection->handle());
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_connection->handle());
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_connection->handle()) == 0;
}

Result<int> Database::userVersion()
{
    const Result<std::optional<qint64>> version = integer("PRAGMA user_version");
    if (!version)
        return version.failure();
    return static_cast<int>(version->value_or(0));
}

void Database::setBeginCheck(BeginCheck check)
{
    m_beginCheck = std::move(check);
}

Result<void> Database::checkBegin() const
{
    return m_beginCheck ? m_beginCheck() : Result<void>();
}

Result<void> Database::checkpointWal()
{
    return run("PRAGMA wal_checkpoint(PASSIVE)");
}

Result<void> Database::rewrite()
{
    // It attaches a database of its own, in memory.
    sqlite3_limit(m_connection->handle(), SQLITE_LIMIT_ATTACHED, 1);
    Result<void> rewritten = run("VACUUM");
    sqlite3_limit(m_connection->handle(), SQLITE_LIMIT_ATTACHED, 0);
    if (!rewritten)
        return rewritten;
    // A reader who is in its way is no error to SQLite: the row says so.
    const Result<std::optional<qint64>> isHindered = integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!isHindered)
        return isHindered.failure();
    if (isHindered->value_or(0) != 0)
        return fail(ErrorKind::Busy, u"somebody reads what was before the rewrite"_s);
    return {};
}

CancelScope::CancelScope(Database &database, const Progress &progress)
    : m_connection(database.m_connection)
{
    constexpr int instructionsBetweenLooks = 20000; // well under a millisecond of work
    sqlite3_progress_handler(
        m_connection->handle(), instructionsBetweenLooks,
        [](void *context) { return static_cast<const Progress *>(context)->isCancelled() ? 1 : 0; },
        const_cast<Progress *>(&progress)); // NOLINT: SQLite hands it back as it is
}

CancelScope::~CancelScope()
{
    sqlite3_progress_handler(m_connection->handle(), 0, nullptr, nullptr);
}

} // namespace warden
