#pragma once

#include "core/contacts/csv_reader.h"
#include "core/providers/files/file_format.h"

#include <QSet>

namespace warden {

// One item for each row, in their order. Its bytes are the header's lines and the row's.
// Invalid with TooLarge where the headers alone would take more than 512 MiB.
Result<std::vector<FileItem>> csvItems(const CsvContacts &table);

// Changes to a table, made one after the other. Rows are numbered as they will be in the end.
class CsvEditor
{
public:
    // A file without bytes becomes a table with all columns that we know.
    static Result<CsvEditor> open(const FileContent &file, const QStringList &assignments);

    // The outcome names no row yet: see rowOf(). Errors as of applyChanges().
    Result<PushOutcome> apply(const OutgoingChange &change);
    bool isChanged() const { return m_isChanged; }
    QByteArray finish(); // the whole table; apply() no more

    // Where the row of the n-th apply() is after finish(); -1 where it is gone or never was.
    qsizetype rowOf(size_t change) const;

private:
    qsizetype append(const OutgoingChange &change);
    Result<qsizetype> find(const OutgoingChange &change) const;

    CsvContacts m_table;
    std::vector<FileItem> m_items; // of the table as it was
    QHash<QString, qsizetype> m_rows;
    QSet<qsizetype> m_touched;
    QSet<qsizetype> m_removed;
    std::vector<qsizetype> m_changes; // the row of each apply(), before removals
    bool m_isChanged = false;
};

} // namespace warden
