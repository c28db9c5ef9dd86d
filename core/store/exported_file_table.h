#pragma once

#include "core/database/database.h"

#include <QDateTime>

#include <vector>

namespace warden {

// Where contacts were written to in the clear.
struct ExportedFile
{
    QString path = {}; // absolute
    QDateTime writtenAt = {};

    bool operator==(const ExportedFile &) const = default;
};

class ExportedFileTable
{
public:
    static constexpr int mostKept = 500; // the newest

    explicit ExportedFileTable(Database &database) : m_database(database) {}
    Result<void> put(const ExportedFile &file); // in place of an earlier one at that path
    Result<std::vector<ExportedFile>> all();    // newest first

private:
    Database &m_database;
};

} // namespace warden
