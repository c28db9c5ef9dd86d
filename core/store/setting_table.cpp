#include "core/store/setting_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

namespace warden {

Result<void> SettingTable::set(const QString &key, const QString &value)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run("INSERT INTO settings (key, value) VALUES (?, ?)"
                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                          key, value);
}

Result<std::optional<QString>> SettingTable::get(const QString &key)
{
    Result<Statement> select = m_database.prepare("SELECT value FROM settings WHERE key = ?");
    if (!select)
        return select.failure();
    return readFirstRow<QString>(select->bind(key),
                                 [](const Statement &row) { return row.text(0); });
}

} // namespace warden
