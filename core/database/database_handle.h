#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace warden {

struct CloseHandle
{
    void operator()(sqlite3 *handle) const;
};
struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const;
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

// What a Database and its statements share; internal to core/database.
class DatabaseHandle
{
public:
    DatabaseHandle(std::unique_ptr<sqlite3, CloseHandle> handle, QString path);
    ~DatabaseHandle();

    sqlite3 *handle() const { return m_handle.get(); }
    const QString &path() const { return m_path; }

    // Prepares, or takes an idle prepared statement with the same text out of the cache.
    Result<StatementHandle> take(const QByteArray &sql);
    void giveBack(const QByteArray &sql, StatementHandle statement);

    // The failure that `code` (what an sqlite3 call just returned) stands for.
    Error failure(int code) const;

private:
    std::unique_ptr<sqlite3, CloseHandle> m_handle;
    QString m_path;
    QHash<QByteArray, std::shared_ptr<StatementHandle>> m_idle;
};

} // namespace warden
