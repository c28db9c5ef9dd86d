#include "core/store/exported_file_table.h"

#include "core/store/columns.h"

namespace warden {

Result<void> ExportedFileTable::put(const ExportedFile &file)
{
    if (Result<void> open = columns::requireTransaction(m_database); !open)
        return open;
    Result<void> written =
        m_database.run("INSERT INTO exported_files (path, written_at) VALUES (?, ?)"
                       " ON CONFLICT (path) DO UPDATE SET written_at = excluded.written_at",
                       file.path, file.writtenAt);
    if (!written)
        return written;
    return m_database.run("DELETE FROM exported_files WHERE path NOT IN (SELECT path FROM"
                          " exported_files ORDER BY written_at DESC, path LIMIT ?)",
                          mostKept);
}

Result<std::vector<ExportedFile>> ExportedFileTable::all()
{
    Result<Statement> select = m_database.prepare(
        "SELECT path, written_at FROM exported_files ORDER BY written_at DESC, path");
    if (!select)
        return select.failure();
    select->bind();
    std::vector<ExportedFile> files;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return files;
        files.push_back({select->text(0), select->time(1)});
    }
}

} // namespace warden
