#include "core/database/statement.h"

#include "core/base/timestamp.h"

#include <sqlite3.h>

namespace warden {

Statement::Statement(std::shared_ptr<DatabaseHandle> connection, DatabaseHandle::Loan loan)
    : m_connection(std::move(connection)), m_loan(std::move(loan))
{}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_connection = std::move(other.m_connection);
        m_loan = std::move(other.m_loan);
        m_texts = std::move(other.m_texts);
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
    if (!handle())
        return;
    reset();
    DatabaseHandle::giveBack(std::move(m_loan));
}

void Statement::reset()
{
    sqlite3_reset(handle());
    sqlite3_clear_bindings(handle());
    m_texts.clear();
    m_bindFailure = SQLITE_OK;
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindFailure == SQLITE_OK)
        m_bindFailure = code;
}

void Statement::bindAt(int index, std::nullptr_t)
{
    note(sqlite3_bind_null(handle(), index));
}

void Statement::bindAt(int index, qint64 value)
{
    note(sqlite3_bind_int64(handle(), index, value));
}

void Statement::bindAt(int index, double value)
{
    note(sqlite3_bind_double(handle(), index, value));
}

void Statement::bindAt(int index, const QString &text)
{
    m_texts.append(text.toUtf8());
    const QByteArray &bytes = m_texts.last();
    note(sqlite3_bind_text64(handle(), index, bytes.isEmpty() ? "" : bytes.constData(),
                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC,
                             SQLITE_UTF8));
}

void Statement::bindAt(int index, const QByteArray &bytes)
{
    bindAt(index, QByteArrayView(bytes));
}

void Statement::bindAt(int index, QByteArrayView bytes)
{
    // A null pointer would bind NULL.
    note(sqlite3_bind_blob64(handle(), index, bytes.isEmpty() ? "" : bytes.data(),
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
    const int code = sqlite3_step(handle());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = m_connection->failure(code);
    sqlite3_reset(handle());
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

Result<void> Statement::visit(const RowVisitor &visitor)
{
    return runWithPointer(const_cast<RowVisitor *>(&visitor), visitorType);
}

Result<void> Statement::runWithPointer(void *pointer, const char *type)
{
    note(sqlite3_bind_pointer(handle(), 1, pointer, type, nullptr));
    return run();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(handle(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(handle(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(handle(), column);
}

QString Statement::text(int column) const
{
    const unsigned char *text = sqlite3_column_text(handle(), column);
    if (!text)
        return {};
    const int size = sqlite3_column_bytes(handle(), column);
    const auto *characters = reinterpret_cast<const char *>(text);
    return size == 0 ? QStringLiteral("") : QString::fromUtf8(characters, size);
}

QByteArray Statement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(handle(), column);
    const int size = sqlite3_column_bytes(handle(), column);
    if (!bytes) // also what SQLite hands out for an empty blob
        return isNull(column) ? QByteArray() : QByteArray("");
    return QByteArray(static_cast<const char *>(bytes), size);
}

QByteArrayView Statement::view(int column) const
{
    const void *bytes = sqlite3_column_blob(handle(), column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(handle(), column)};
}

QByteArray Statement::utf8(int column) const
{
    const unsigned char *text = sqlite3_column_text(handle(), column);
    if (!text)
        return {};
    return QByteArray(reinterpret_cast<const char *>(text), sqlite3_column_bytes(handle(), column));
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : fromMilliseconds(integer(column));
}

} // namespace warden
