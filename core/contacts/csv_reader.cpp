#include "core/contacts/csv_reader.h"

namespace warden {

Result<CsvContacts> readCsv(QByteArrayView file, const QStringList &assignments)
{
    Result<CsvTable> table = readCsvTable(file);
    if (!table)
        return table.failure();
    CsvContacts result;
    result.map = ColumnMap::recognise(table->header.cells);
    for (const QString &assignment : assignments) {
        if (const Result<void> assigned = result.map.assign(assignment); !assigned)
            return assigned.failure();
    }
    for (qsizetype i = 0; i < table->rows.size(); ++i) {
        const CsvRow &row = table->rows[i];
        if (!row.error)
            result.contacts.append({row.number, i, result.map.contact(row.cells)});
    }
    result.table = std::move(*table);
    return result;
}

} // namespace warden
