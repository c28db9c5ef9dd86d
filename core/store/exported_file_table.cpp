#include "core/store/exported_file_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

namespace warden {

Result<void> ExportedFileTable::put(const ExportedFile &file, Date date)
{
    if (Result<void> open = columns::requireTransaction(m_database); !open)
        return open;
    Result<void> written =
        m_database.run("INSERT INTO exported_files (path, volume, written_at) VALUES (?1, ?2, ?3)"
                       " ON CONFLICT (path) DO UPDATE SET volume = ?2,"
                       " written_at = CASE WHEN ?4 THEN written_at ELSE ?3 END",
                       file.path, file.volume, file.writtenAt, date == Date::Earlier);
    if (!written)
        return written;
    return m_database.run("DELETE FROM exported_files WHERE path NOT IN (SELECT path FROM"
                          " exported_files ORDER BY written_at DESC, path LIMIT ?)",
                          mostKept);
}

Result<void> ExportedFileTable::clear()
{
    if (Result<void> open = columns::requireTransaction(m_database); !open)
        return open;
    return m_database.run("DELETE FROM exported_files");
}

Result<std::vector<ExportedFile>> ExportedFileTable::all()
{
    Result<Statement> select = m_database.prepare(
        "SELECT path, volume, written_at FROM exported_files ORDER BY written_at DESC, path");
    if (!select)
        return select.failure();
    return readRows<ExportedFile>(*select, [](const Statement &row) {
        return ExportedFile{row.text(0), row.text(1), row.time(2)};
    });
}

} // namespace warden
