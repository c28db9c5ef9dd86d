#include "core/database/statement.h"

#include "core/base/timestamp.h"

#include <sqlite3.h>

namespace warden {

Statement::Statement(std::shared_ptr<DatabaseHandle> connection, QByteArray sql,
                     StatementHandle handle)
    : m_connection(std::move(connection)), m_sql(std::move(sql)), m_handle(std::move(handle))
{}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_connection = std::move(other.m_connection);
        m_sql = std::move(other.m_sql);
        m_handle = std::move(other.m_handle);
        m_bindFailure = other.m_bindFailure;
    }
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (!m_handle)
        return;
    reset();
    m_connection->giveBack(m_sql, std::move(m_handle));
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
    sqlite3_clear_bindings(m_handle.get());
    m_bindFailure = SQLITE_OK;
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindFailure == SQLITE_OK)
        m_bindFailure = code;
}

void Statement::bindAt(int index, std::nullptr_t)
{
    note(sqlite3_bind_null(m_handle.get(), index));
}

void Statement::bindAt(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_handle.get(), index, value));
}

void Statement::bindAt(int index, double value)
{
    note(sqlite3_bind_double(m_handle.get(), index, value));
}

void Statement::bindAt(int index, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    note(sqlite3_bind_text64(m_handle.get(), index, bytes.isEmpty() ? "" : bytes.constData(),
                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT,
                             SQLITE_UTF8));
}

void Statement::bindAt(int index, const QByteArray &bytes)
{
    bindAt(index, QByteArrayView(bytes));
}

void Statement::bindAt(int index, QByteArrayView bytes)
{
    // A null pointer would bind NULL.
    note(sqlite3_bind_blob64(m_handle.get(), index, bytes.isEmpty() ? "" : bytes.data(),
                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, const QDateTime &time)
{
    if (time.isValid())
        bindAt(index, toMilliseconds(time));
    else
        bindAt(index, nullptr);
}

Result<bool> Statement::step()
{
    if (m_bindFailure != SQLITE_OK)
        return fail(m_connection->failure(m_bindFailure));
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = m_connection->failure(code);
    sqlite3_reset(m_handle.get());
    return fail(error);
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return row.failure();
        if (!*row)
            break;
    }
    reset();
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_handle.get(), column);
    if (!text)
        return {};
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    const auto *characters = reinterpret_cast<const char *>(text);
    return size == 0 ? QStringLiteral("") : QString::fromUtf8(characters, size);
}

QByteArray Statement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_handle.get(), column);
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    if (!bytes) // also what SQLite hands out for an empty blob
        return isNull(column) ? QByteArray() : QByteArray("");
    return QByteArray(static_cast<const char *>(bytes), size);
}

QByteArray Statement::utf8(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_handle.get(), column);
    if (!text)
        return {};
    return QByteArray(reinterpret_cast<const char *>(text),
                      sqlite3_column_bytes(m_handle.get(), column));
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : fromMilliseconds(integer(column));
}

} // namespace warden
