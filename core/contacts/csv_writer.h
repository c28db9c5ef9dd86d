#pragma once

#include "core/contacts/csv_columns.h"

namespace warden {

// A new file with Google's column names, UTF-8 with a mark (for Excel), one row a contact.
QByteArray exportCsv(const QList<Contact> &contacts, CsvSafety safety = CsvSafety::Spreadsheet);

// Sets a row of a table that was read, or appends one (`row` == rows.size()); header, columns that
// mean nothing to us and all other rows stay as they are.
void setCsvRow(CsvTable &table, const ColumnMap &map, qsizetype row, const Contact &contact,
               CsvSafety safety = CsvSafety::AsIs);

} // namespace warden
