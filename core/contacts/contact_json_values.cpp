#include "core/contacts/contact_json_values.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace warden {

void JsonReader::problem(const char *what, ErrorReason reason)
{
    if (!m_failed) {
        m_error = Error{
            ErrorKind::Invalid,
            reason,
            {},
            u"contact JSON, byte %1: %2"_s.arg(m_at - m_begin).arg(QString::fromLatin1(what))};
    }
    m_failed = true;
    m_at = m_end;
}

bool JsonReader::takeWord(QByteArrayView word)
{
    skipSpace();
    if (m_end - m_at < word.size() || memcmp(m_at, word.data(), static_cast<size_t>(word.size())))
        return false;
    m_at += word.size();
    return true;
}

QByteArrayView JsonReader::rawString(bool &escaped)
{
    escaped = false;
    expect('"');
    const char *const begin = m_at;
    while (m_at < m_end && *m_at != '"') {
        if (static_cast<uchar>(*m_at) < 0x20) {
            problem("a control character in a string");
            return {};
        }
        if (*m_at == '\\') {
            escaped = true;
            ++m_at;
        }
        ++m_at;
    }
    if (m_at >= m_end) {
        problem("a string without its end");
        return {};
    }
    return {begin, m_at++};
}

QString JsonReader::unescaped(QByteArrayView raw)
{
    const QString text = QString::fromUtf8(raw);
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            plain += text[i];
            continue;
        }
        const QChar c = ++i < text.size() ? text[i] : QChar();
        switch (c.unicode()) {
        case u'"':
        case u'\\':
        case u'/':
            plain += c;
            break;
        case u'n':
            plain += u'\n';
            break;
        case u't':
            plain += u'\t';
            break;
        case u'r':
            plain += u'\r';
            break;
        case u'b':
            plain += u'\b';
            break;
        case u'f':
            plain += u'\f';
            break;
        case u'u': {
            bool ok = false;
            const ushort unit = QStringView(text).mid(i + 1, 4).toUShort(&ok, 16);
            if (!ok || i + 4 >= text.size())
                problem("a broken escape");
            plain += QChar(unit);
            i += 4;
            break;
        }
        default:
            problem("an unknown escape");
        }
    }
    return plain;
}

void JsonReader::read(QString &text)
{
    bool escaped = false;
    const QByteArrayView raw = rawString(escaped);
    if (m_failed)
        return;
    if (!raw.isValidUtf8())
        problem("not UTF-8");
    else
        text = escaped ? unescaped(raw) : QString::fromUtf8(raw);
}

void JsonReader::read(QByteArray &bytes)
{
    bool escaped = false;
    const QByteArrayView raw = rawString(escaped);
    auto decoded = QByteArray::fromBase64Encoding(
        raw.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        bytes = std::move(*decoded);
    else
        problem("not base64");
}

void JsonReader::read(int &number)
{
    skipSpace();
    number = 0;
    const char *const begin = m_at;
    while (m_at < m_end && *m_at >= '0' && *m_at <= '9' && m_at - begin < 5)
        number = number * 10 + (*m_at++ - '0');
    if (m_at == begin)
        problem("not a number");
}

void JsonReader::read(bool &value)
{
    if (takeWord("true"))
        value = true;
    else if (!takeWord("false"))
        problem("neither true nor false");
}

} // namespace warden
