#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHashFunctions>

#include <memory>
#include <unordered_map>

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

    // A prepared statement on loan, and its place in the cache: null where there is none for it.
    struct Loan
    {
        StatementHandle statement;
        StatementHandle *place = nullptr;
    };

    // Prepares, or takes an idle prepared statement with the same text out of the cache.
    Result<Loan> take(QByteArrayView sql);
    static void giveBack(Loan loan);

    // The failure that `code` (what an sqlite3 call just returned) stands for.
    Error failure(int code) const;

private:
    struct TextHash
    {
        size_t operator()(const QByteArray &sql) const { return qHash(sql); }
    };

    Result<StatementHandle> prepare(QByteArrayView sql);
    StatementHandle *placeFor(QByteArrayView sql);

    std::unique_ptr<sqlite3, CloseHandle> m_handle;
    QString m_path;
    // By text; null while on loan. Places stay where they are until they are removed, and those on
    // loan never are.
    std::unordered_map<QByteArray, StatementHandle, TextHash> m_statements;
};

} // namespace warden
