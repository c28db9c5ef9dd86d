#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace warden {

inline constexpr qsizetype maxCsvSize = 256 * 1024 * 1024;
inline constexpr qsizetype maxCsvCellSize = 1024 * 1024;
inline constexpr int maxCsvColumns = 1000;
inline constexpr int maxCsvRows = 1'000'000;
inline constexpr qsizetype maxCsvHeaderSize = 64 * 1024; // with what stands before it

enum class CsvEncoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

struct CsvRow
{
    qint64 number = 0;      // of its first line in the file, from 1
    QStringList cells = {}; // without quotes, otherwise as they stand in the file
    QByteArray raw = {};    // as it stands, in UTF-8 with its line end; empty once it was changed
    std::optional<Error> error = {}; // it isn't a row of this table; cells may be incomplete
};

struct CsvTable
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    char separator = ',';
    QByteArray lineEnd = "\r\n";
    QByteArray beforeHeader = {}; // "sep=;", as Excel writes it
    CsvRow header = {};
    QList<CsvRow> rows = {};
};

// RFC 4180 and what programs make of it: UTF-8, UTF-16 (by its mark) or windows-1252; comma,
// semicolon or tab; any line ends, also mixed; quotes inside a cell. A row with more or fewer cells
// than the header, or with a quote that never closes, gets an error, and the others go on.
// Errors: Invalid with TooLarge, UnknownFormat where there is no header, or Damaged where too many
// quotes never close.
Result<CsvTable> readCsvTable(QByteArrayView file);

// The table in its own encoding, separator and line ends. Rows whose `raw` is filled are written as
// they were, byte for byte, bad ones too. What windows-1252 lacks turns the file to UTF-8.
QByteArray writeCsvTable(const CsvTable &table);

// A spreadsheet takes a cell that starts with = + - @, a tab or CR for a formula. An apostrophe
// before it makes it text: the writer puts it there for spreadsheets, the reader takes it away. The
// same inside a cell after whatever starts a new one where the list separator is another than the
// file's: comma, semicolon, tab or line end, and quotes after these.
enum class CsvSafety { AsIs, Spreadsheet };
QString protectCell(const QString &value, CsvSafety safety);
QString unprotectCell(const QString &cell);

} // namespace warden
