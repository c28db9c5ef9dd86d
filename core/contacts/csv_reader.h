#pragma once

#include "core/contacts/csv_columns.h"

namespace warden {

struct CsvContact
{
    qint64 line = 0;   // in the file, from 1
    qsizetype row = 0; // in CsvContacts::table
    Contact contact = {};
};

struct CsvContacts
{
    CsvTable table = {};
    ColumnMap map = {};
    QList<CsvContact> contacts = {}; // rows with an error are not among them: see table.rows
};

// A CSV file as contacts. `assignments` are the person's own "COLUMN=FIELD".
// Errors: those of readCsvTable() and ColumnMap::assign().
Result<CsvContacts> readCsv(QByteArrayView file, const QStringList &assignments = {});

} // namespace warden
