#pragma once

#include "core/providers/files/file_format.h"

#include <QMap>

namespace warden {

struct CsvContacts;

// A table with a header. A row's id is its cell in the first column that is named uid or id; else a
// hash of its first e-mail address; else of the whole row. So an edited row stays the same item
// where the table has an id column, or while its e-mail address stays. Rows that would have the
// same id get "#2" and so on. A table that doesn't exist yet gets all columns that we know.
class CsvFormat : public FileFormat
{
public:
    explicit CsvFormat(const QMap<QString, Field> &columnMap);

    Capabilities capabilities(const FileContent *file) const override;
    Result<FileContent> parse(QByteArray file) const override;
    bool saysEmpty(QByteArrayView file) const override; // where the header is left
    Result<Contact> read(QByteArrayView item) const override;
    FileEdit edit(const FileContent &file, std::span<const ApprovedChange> changes) const override;
    Result<QByteArray> preview(const FileContent &file,
                               const OutgoingChange &change) const override;

private:
    const QStringList m_assignments; // "COLUMN=FIELD", as readCsv() takes them
};

} // namespace warden
