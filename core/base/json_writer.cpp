#include "core/base/json_writer.h"

namespace warden {

namespace {

void appendEscaped(QByteArray &bytes, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        switch (byte) {
        case '"':
            bytes.append("\\\"");
            break;
        case '\\':
            bytes.append("\\\\");
            break;
        case '\b':
            bytes.append("\\b");
            break;
        case '\f':
            bytes.append("\\f");
            break;
        case '\n':
            bytes.append("\\n");
            break;
        case '\r':
            bytes.append("\\r");
            break;
        case '\t':
            bytes.append("\\t");
            break;
        default:
            if (static_cast<uchar>(byte) < 0x20) {
                bytes.append("\\u00");
                bytes.append(digits[static_cast<uchar>(byte) >> 4]);
                bytes.append(digits[byte & 0x0f]);
            } else {
                bytes.append(byte);
            }
        }
    }
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
