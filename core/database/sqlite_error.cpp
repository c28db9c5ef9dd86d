#include "core/database/sqlite_error.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Meaning
{
    ErrorKind kind;
    ErrorReason reason;
};

bool isOutOfSpace(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    constexpr int windowsDiskFull = 112; // ERROR_DISK_FULL
    return systemError == ENOSPC || systemError == windowsDiskFull;
}

Meaning constraintMeaning(int code)
{
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ||
        code == SQLITE_CONSTRAINT_ROWID)
        return {ErrorKind::Conflict, ErrorReason::AlreadyExists};
    return {ErrorKind::Internal, ErrorReason::None};
}

Meaning meaningOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::Storage, ErrorReason::DiskFull};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {ErrorKind::Busy, ErrorReason::None};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return {ErrorKind::Storage, ErrorReason::Damaged};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return isOutOfSpace(systemError) ? Meaning{ErrorKind::Storage, ErrorReason::DiskFull}
                                         : Meaning{ErrorKind::Storage, ErrorReason::FolderReadOnly};
    case SQLITE_IOERR:
        if (isOutOfSpace(systemError))
            return {ErrorKind::Storage, ErrorReason::DiskFull};
        if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS ||
            code == SQLITE_IOERR_DATA)
            return {ErrorKind::Storage, ErrorReason::Damaged};
        return {ErrorKind::Storage, ErrorReason::None};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, ErrorReason::None};
    case SQLITE_TOOBIG:
        return {ErrorKind::Invalid, ErrorReason::TooLarge};
    case SQLITE_CONSTRAINT:
        return constraintMeaning(code);
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_NOMEM:
        return {ErrorKind::Internal, ErrorReason::None};
    default: // SQLite adds codes from time to time
        return {ErrorKind::Storage, ErrorReason::None};
    }
}

} // namespace

Error sqliteError(sqlite3 *handle, int code, const QString &path)
{
    const int systemError = handle ? sqlite3_system_errno(handle) : 0;
    const Meaning meaning = meaningOf(code, systemError);
    // Not sqlite3_errmsg(): for a bad search expression it repeats what the person typed.
    // Constraints are named by table and column only.
    const bool namesColumns = handle && (code & 0xff) == SQLITE_CONSTRAINT;
    const QString text =
        QString::fromUtf8(namesColumns ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    return {meaning.kind, meaning.reason, QFileInfo(path).fileName(),
            u"sqlite %1, system %2: %3"_s.arg(code).arg(systemError).arg(text)};
}

} // namespace warden
