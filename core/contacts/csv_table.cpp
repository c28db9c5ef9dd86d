#include "core/contacts/csv_table.h"

#include "core/contacts/text_encoding.h"

#include <QRegularExpression>
#include <QStringEncoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int maxRecoveries = 1000; // from quotes that never close: each costs a second look
constexpr std::array<char, 3> separators = {',', ';', '\t'};

Error rowError(qint64 number, const QString &what)
{
    return {ErrorKind::Invalid, ErrorReason::Damaged, {}, u"line %1: %2"_s.arg(number).arg(what)};
}

// Cuts UTF-8 text into records and cells.
class CsvParser
{
public:
    CsvParser(QByteArrayView text, char separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_position >= m_text.size(); }
    bool gaveUp() const { return m_recoveries > maxRecoveries; }
    void skip(qsizetype bytes) { m_position += bytes; }
    void countLine() { ++m_line; }
    CsvRow next();

private:
    bool isLineEnd(qsizetype at) const { return m_text[at] == '\n' || m_text[at] == '\r'; }
    void takeLineEnd();
    bool takeCell(QByteArray &cell);

    QByteArrayView m_text;
    char m_separator;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    int m_recoveries = 0;
};

void CsvParser::takeLineEnd()
{
    if (atEnd())
        return;
    const bool both = m_text[m_position] == '\r' && m_position + 1 < m_text.size() &&
                      m_text[m_position + 1] == '\n';
    m_position += both ? 2 : 1;
    ++m_line;
}

// Leaves the position at the separator or line end; false where a quote never closes.
bool CsvParser::takeCell(QByteArray &cell)
{
    if (!atEnd() && m_text[m_position] == '"') {
        ++m_position;
        bool closed = false;
        while (!atEnd() && !closed) {
            const char c = m_text[m_position++];
            if (c == '"' && !atEnd() && m_text[m_position] == '"') {
                cell += '"';
                ++m_position;
            } else if (c == '"') {
                closed = true;
            } else {
                cell += c;
                m_line += c == '\n';
            }
            if (cell.size() > maxCsvCellSize)
                return false;
        }
        if (!closed)
            return false;
    }
    const qsizetype begin = m_position;
    while (!atEnd() && m_text[m_position] != m_separator && !isLineEnd(m_position))
        ++m_position;
    cell += m_text.sliced(begin, m_position - begin);
    return cell.size() <= maxCsvCellSize;
}

CsvRow CsvParser::next()
{
    CsvRow row;
    row.number = m_line;
    const qsizetype begin = m_position;
    while (true) {
        QByteArray cell;
        if (!takeCell(cell)) {
            // The row ends with its line, so that the rows below it stay readable.
            row.error = rowError(row.number, u"a quote never closes or a cell is too long"_s);
            m_position = begin;
            m_line = row.number;
            while (!atEnd() && !isLineEnd(m_position))
                ++m_position;
            ++m_recoveries;
            break;
        }
        row.cells.append(QString::fromUtf8(cell));
        if (atEnd() || isLineEnd(m_position))
            break;
        ++m_position; // the separator
        if (row.cells.size() >= maxCsvColumns) {
            row.error = rowError(row.number, u"too many cells"_s);
            while (!atEnd() && !isLineEnd(m_position))
                ++m_position;
            break;
        }
    }
    takeLineEnd();
    row.raw = m_text.sliced(begin, m_position - begin).toByteArray();
    return row;
}

// The one that the first line has most of, outside quotes.
char detectSeparator(QByteArrayView text)
{
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    for (qsizetype i = 0; i < std::min<qsizetype>(text.size(), 64 * 1024); ++i) {
        const char c = text[i];
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (size_t k = 0; k < separators.size(); ++k)
            counts[k] += !quoted && c == separators[k];
    }
    size_t best = 0;
    for (size_t k = 1; k < separators.size(); ++k) {
        if (counts[k] > counts[best])
            best = k;
    }
    return separators[best];
}

QByteArray toUtf8(QByteArrayView file, CsvEncoding &encoding)
{
    if (file.startsWith("\xEF\xBB\xBF"))
        encoding = CsvEncoding::Utf8WithMark;
    else if (file.startsWith("\xFF\xFE"))
        encoding = CsvEncoding::Utf16LittleEndian;
    else if (file.startsWith("\xFE\xFF"))
        encoding = CsvEncoding::Utf16BigEndian;
    if (std::optional<QByteArray> decoded = decodeByteOrderMark(file))
        return *decoded;
    if (file.isValidUtf8())
        return file.toByteArray();
    encoding = CsvEncoding::Windows1252;
    return decodeGuessing(file).toUtf8();
}

bool startsFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

void appendCells(QByteArray &out, const CsvTable &table, const CsvRow &row)
{
    if (!row.raw.isEmpty()) {
        out += row.raw;
        if (!out.endsWith('\n') && !out.endsWith('\r'))
            out += table.lineEnd;
        return;
    }
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i > 0)
            out += table.separator;
        const QByteArray cell = row.cells[i].toUtf8();
        bool quote = cell.startsWith(' ') || cell.endsWith(' ') || cell.startsWith('\'');
        // Another separator than the table's too: who reads it again has to guess which one it is.
        for (char c : cell)
            quote |= c == '"' || c == '\n' || c == '\r' || c == table.separator ||
                     std::ranges::find(separators, c) != separators.end();
        // One empty cell would be a blank line.
        if (!quote && !(cell.isEmpty() && row.cells.size() == 1))
            out += cell;
        else
            out += '"' + QByteArray(cell).replace('"', "\"\"") + '"';
    }
    out += table.lineEnd;
}

} // namespace

QString protectCell(const QString &value, CsvSafety safety)
{
    qsizetype quotes = 0;
    while (quotes < value.size() && value[quotes] == u'\'')
        ++quotes;
    // With an apostrophe of its own it needs another, or the reader would take that one away.
    const bool needed = startsFormula(QStringView(value).sliced(quotes)) &&
                        (quotes > 0 || safety == CsvSafety::Spreadsheet);
    QString cell = needed ? u'\'' + value : value;
    static const QRegularExpression any(uR"(([,;\t\r\n]"*)('*[-=+@]))"_s);
    static const QRegularExpression withApostrophe(uR"(([,;\t\r\n]"*)('+[-=+@]))"_s);
    return cell.replace(safety == CsvSafety::Spreadsheet ? any : withApostrophe, uR"(\1'\2)"_s);
}

QString unprotectCell(const QString &cell)
{
    qsizetype quotes = 0;
    while (quotes < cell.size() && cell[quotes] == u'\'')
        ++quotes;
    QString value =
        quotes > 0 && startsFormula(QStringView(cell).sliced(quotes)) ? cell.sliced(1) : cell;
    static const QRegularExpression guarded(uR"(([,;\t\r\n]"*)'('*[-=+@]))"_s);
    return value.replace(guarded, uR"(\1\2)"_s);
}

Result<CsvTable> readCsvTable(QByteArrayView file)
{
    if (file.size() > maxCsvSize)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"larger than 256 MiB"_s);
    CsvTable table;
    const QByteArray text = toUtf8(file, table.encoding);
    if (text.contains('\0'))
        return fail(ErrorKind::Invalid, ErrorReason::UnknownFormat, {}, u"holds NUL bytes"_s);

    QByteArrayView content = text;
    if (content.startsWith("sep=") && content.size() > 5) {
        const qsizetype end = content.indexOf('\n');
        table.separator = content[4];
        table.beforeHeader = content.first(end < 0 ? content.size() : end + 1).toByteArray();
        content = content.sliced(table.beforeHeader.size());
    } else {
        table.separator = detectSeparator(content);
    }
    CsvParser parser(content, table.separator);
    if (!table.beforeHeader.isEmpty())
        parser.countLine();
    table.header = parser.atEnd() ? CsvRow{} : parser.next();
    if (table.header.error || table.header.cells.join(QString()).trimmed().isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::UnknownFormat, {}, u"no header"_s);
    if (table.beforeHeader.size() + table.header.raw.size() > maxCsvHeaderSize)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"a header above 64 KiB"_s);
    table.lineEnd = table.header.raw.endsWith("\r\n") ? "\r\n"
                    : table.header.raw.endsWith('\r') ? "\r"
                                                      : "\n";
    const qsizetype width = table.header.cells.size();
    while (!parser.atEnd()) {
        CsvRow row = parser.next();
        if (parser.gaveUp())
            return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"too many open quotes"_s);
        if (!row.error && row.raw.trimmed().isEmpty())
            continue; // a blank line
        if (table.rows.size() >= maxCsvRows)
            return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"over a million rows"_s);
        while (!row.error && row.cells.size() > width && row.cells.last().isEmpty())
            row.cells.removeLast();
        if (!row.error && row.cells.size() != width) {
            row.error = rowError(
                row.number, u"%1 cells where the header has %2"_s.arg(row.cells.size()).arg(width));
        }
        table.rows.append(std::move(row));
    }
    return table;
}

QByteArray writeCsvTable(const CsvTable &table)
{
    QByteArray utf8 = table.beforeHeader;
    appendCells(utf8, table, table.header);
    for (const CsvRow &row : table.rows)
        appendCells(utf8, table, row);
    switch (table.encoding) {
    case CsvEncoding::Utf8:
        return utf8;
    case CsvEncoding::Utf8WithMark:
        break;
    case CsvEncoding::Utf16LittleEndian:
    case CsvEncoding::Utf16BigEndian: {
        QStringEncoder encoder(table.encoding == CsvEncoding::Utf16LittleEndian
                                   ? QStringConverter::Utf16LE
                                   : QStringConverter::Utf16BE,
                               QStringConverter::Flag::WriteBom);
        return encoder.encode(QString::fromUtf8(utf8));
    }
    case CsvEncoding::Windows1252:
        if (const std::optional<QByteArray> bytes = toWindows1252(QString::fromUtf8(utf8)))
            return *bytes;
        break;
    }
    return "\xEF\xBB\xBF" + utf8;
}

} // namespace warden
