#include "core/contacts/csv_writer.h"

namespace warden {

QByteArray exportCsv(const QList<Contact> &contacts, CsvSafety safety)
{
    CsvTable table;
    table.encoding = CsvEncoding::Utf8WithMark;
    table.header.cells = csvHeaderFor(contacts);
    const ColumnMap map = ColumnMap::recognise(table.header.cells);
    for (QString &name : table.header.cells)
        name = protectCell(name, safety);
    for (const Contact &contact : contacts)
        setCsvRow(table, map, table.rows.size(), contact, safety);
    return writeCsvTable(table);
}

void setCsvRow(CsvTable &table, const ColumnMap &map, qsizetype row, const Contact &contact,
               CsvSafety safety)
{
    if (row >= table.rows.size()) {
        CsvRow added;
        added.number = table.rows.isEmpty() ? 2 : table.rows.last().number + 1;
        added.cells = map.cells(contact, {}, safety);
        table.rows.append(added);
        return;
    }
    CsvRow &existing = table.rows[row];
    const QStringList cells = map.cells(contact, existing.cells, safety);
    if (cells != existing.cells || existing.error) {
        existing.cells = cells;
        existing.raw.clear();
        existing.error.reset();
    }
}

} // namespace warden
