#include "core/database/file_head.h"

#include "core/database/database_handle.h"
#include "core/database/sqlite_error.h"

#include <QDir>

#include <sqlite3.h>

#include <algorithm>

namespace warden {

Result<QByteArray> fileHead(sqlite3 *handle, const QString &path, int most)
{
    sqlite3_file *file = nullptr;
    int code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK && (!file || !file->pMethods))
        code = SQLITE_CANTOPEN;
    sqlite3_int64 size = 0;
    if (code == SQLITE_OK)
        code = file->pMethods->xFileSize(file, &size);
    QByteArray head(std::min<qint64>(size, most), '\0');
    if (code == SQLITE_OK && !head.isEmpty())
        code = file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0);
    if (code != SQLITE_OK)
        return fail(sqliteError(handle, code, path));
    return head;
}

Result<QByteArray> fileHead(const QString &path, int most)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QDir::toNativeSeparators(path).toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_EXRESCODE, nullptr);
    const std::unique_ptr<sqlite3, CloseHandle> handle(opened); // also after a failure
    if (code != SQLITE_OK)
        return fail(sqliteError(handle.get(), code, path));
    return fileHead(handle.get(), path, most);
}

} // namespace warden
