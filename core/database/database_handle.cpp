#include "core/database/database_handle.h"

#include "core/database/sqlite_error.h"

#include <sqlite3.h>

namespace warden {

namespace {
// Queries with optional filters have many texts; the cache stays small all the same.
constexpr qsizetype mostIdleStatements = 128;
} // namespace

void CloseHandle::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

DatabaseHandle::DatabaseHandle(std::unique_ptr<sqlite3, CloseHandle> handle, QString path)
    : m_handle(std::move(handle)), m_path(std::move(path))
{}

DatabaseHandle::~DatabaseHandle()
{
    m_idle.clear(); // before the handle, or closing would be put off
}

Result<StatementHandle> DatabaseHandle::take(const QByteArray &sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        StatementHandle statement = std::move(**idle);
        m_idle.erase(idle);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.constData(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        Error error = failure(code);
        // Only the SQL text's own words are in this message: values aren't bound yet.
        if ((code & 0xff) == SQLITE_ERROR)
            error.detail = QString::fromUtf8(sqlite3_errmsg(handle()));
        return fail(std::move(error));
    }
    return StatementHandle(statement);
}

void DatabaseHandle::giveBack(const QByteArray &sql, StatementHandle statement)
{
    if (m_idle.size() >= mostIdleStatements)
        m_idle.erase(m_idle.begin());
    m_idle.insert(sql, std::make_shared<StatementHandle>(std::move(statement)));
}

Error DatabaseHandle::failure(int code) const
{
    return sqliteError(handle(), code, m_path);
}

} // namespace warden
