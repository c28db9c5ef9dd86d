#include "core/base/json_writer.h"

namespace warden {

namespace {

// The letter after the backslash; 0 where the byte stands for itself, 'u' where it has no letter.
char escapeOf(uchar byte)
{
    switch (byte) {
    case '"':
    case '\\':
        return static_cast<char>(byte);
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return byte < 0x20 ? 'u' : 0;
    }
}

// Most texts hold nothing to escape: whole stretches are copied at once.
void appendEscaped(QByteArray &bytes, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    qsizetype begin = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<uchar>(utf8[i]);
        const char escape = byte > '\\' ? 0 : escapeOf(byte);
        if (escape == 0)
            continue;
        bytes.append(utf8.constData() + begin, i - begin);
        bytes.append('\\').append(escape);
        if (escape == 'u') {
            bytes.append("00");
            bytes.append(digits[byte >> 4]);
            bytes.append(digits[byte & 0x0f]);
        }
        begin = i + 1;
    }
    bytes.append(utf8.constData() + begin, utf8.size() - begin);
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_bytes.append(',');
    m_needsComma = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes.append(bracket);
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_bytes.append(bracket);
    m_needsComma = true;
}

void JsonWriter::key(const char *name)
{
    separate();
    m_bytes.append('"').append(name).append("\":");
    m_needsComma = false;
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_bytes.append('"');
    appendEscaped(m_bytes, text);
    m_bytes.append('"');
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_bytes.append(QByteArray::number(number));
}

void JsonWriter::value(bool flag)
{
    separate();
    m_bytes.append(flag ? "true" : "false");
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_bytes.append(json);
}

} // namespace warden
