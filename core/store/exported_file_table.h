#pragma once

#include "core/database/database.h"

#include <QDateTime>

#include <vector>

namespace warden {

// Where contacts were written to in the clear.
struct ExportedFile
{
    QString path = {};   // absolute
    QString volume = {}; // where the disk that it lies on is mounted
    QDateTime writtenAt = {};

    bool operator==(const ExportedFile &) const = default;
};

class ExportedFileTable
{
public:
    static constexpr int mostKept = 500; // the newest

    explicit ExportedFileTable(Database &database) : m_database(database) {}
    // Where there is an earlier one at that path, which of the two dates holds from now on.
    enum class Date { Earlier, Newer };
    Result<void> put(const ExportedFile &file, Date date);
    Result<void> clear();
    Result<std::vector<ExportedFile>> all(); // newest first

private:
    Database &m_database;
};

} // namespace warden
