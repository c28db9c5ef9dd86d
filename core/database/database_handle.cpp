#include "core/database/database_handle.h"

#include "core/database/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>

namespace warden {

namespace {
// Queries with optional filters have many texts; the cache stays small all the same.
constexpr size_t mostStatements = 128;
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
    m_statements.clear(); // before the handle, or closing would be put off
}

Result<StatementHandle> DatabaseHandle::prepare(QByteArrayView sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()),
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

StatementHandle *DatabaseHandle::placeFor(QByteArrayView sql)
{
    if (m_statements.size() >= mostStatements) {
        const auto idle = std::ranges::find_if(
            m_statements, [](const auto &entry) { return entry.second != nullptr; });
        if (idle == m_statements.end())
            return nullptr;
        m_statements.erase(idle);
    }
    return &m_statements[sql.toByteArray()];
}

Result<DatabaseHandle::Loan> DatabaseHandle::take(QByteArrayView sql)
{
    const auto known = m_statements.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (known != m_statements.end() && known->second)
        return Loan{std::move(known->second), &known->second};
    Result<StatementHandle> statement = prepare(sql);
    if (!statement)
        return statement.failure();
    // A second one of the same text, while the first is on loan, isn't kept.
    StatementHandle *place = known == m_statements.end() ? placeFor(sql) : nullptr;
    return Loan{std::move(*statement), place};
}

void DatabaseHandle::giveBack(Loan loan)
{
    if (loan.place)
        *loan.place = std::move(loan.statement);
}

Error DatabaseHandle::failure(int code) const
{
    return sqliteError(handle(), code, m_path);
}

} // namespace warden
