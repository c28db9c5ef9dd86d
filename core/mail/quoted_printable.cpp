#include "core/mail/quoted_printable.h"

namespace warden {

namespace {

constexpr qsizetype longestLine = 76;

QByteArray encoded(char byte)
{
    return '=' + QByteArray(1, byte).toHex().toUpper();
}

bool standsForItself(char byte)
{
    return (byte >= ' ' && byte <= '~' && byte != '=') || byte == '\t';
}

void appendLine(QByteArray &out, QByteArrayView line)
{
    qsizetype width = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char byte = line[at];
        const bool isLast = at + 1 == line.size();
        // A blank at the end might be lost on the way.
        const bool isBlankAtEnd = isLast && (byte == ' ' || byte == '\t');
        const QByteArray part =
            standsForItself(byte) && !isBlankAtEnd ? QByteArray(1, byte) : encoded(byte);
        // The last of a line needs no room for a soft break behind it.
        if (width + part.size() > (isLast ? longestLine : longestLine - 1)) {
            out += "=\r\n";
            width = 0;
        }
        out += part;
        width += part.size();
    }
    out += "\r\n";
}

} // namespace

QByteArray toQuotedPrintable(QByteArrayView text)
{
    QByteArray out;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        appendLine(out, line);
    }
    return out;
}

} // namespace warden
