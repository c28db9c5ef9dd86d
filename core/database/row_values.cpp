#include "core/database/row_values.h"

#include <sqlite3.h>

namespace warden {

namespace {

void visitRow(sqlite3_context *, int, sqlite3_value **values)
{
    const auto *visitor =
        static_cast<const RowVisitor *>(sqlite3_value_pointer(values[0], visitorType));
    if (visitor)
        (*visitor)(RowValues(values + 1));
}

void returnNull(sqlite3_context *context)
{
    sqlite3_result_null(context);
}

} // namespace

qint64 RowValues::integer(int column) const
{
    return sqlite3_value_int64(m_values[column]);
}

bool RowValues::isNull(int column) const
{
    return sqlite3_value_type(m_values[column]) == SQLITE_NULL;
}

QByteArrayView RowValues::text(int column) const
{
    const unsigned char *text = sqlite3_value_text(m_values[column]);
    return {reinterpret_cast<const char *>(text), sqlite3_value_bytes(m_values[column])};
}

void offerEach(sqlite3 *handle)
{
    // Only in statements of ours, never in what a file's schema runs.
    sqlite3_create_function_v2(handle, "each", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr,
                               nullptr, &visitRow, &returnNull, nullptr);
}

} // namespace warden
