#include "core/contacts/vcard_values.h"

#include "core/contacts/text_encoding.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

bool isUtf8Name(QByteArrayView charset)
{
    return charset.isEmpty() || charset.compare("utf-8", Qt::CaseInsensitive) == 0;
}

// Calls `use` with each part between separators that aren't escaped.
template <class Use>
void forEachPart(QByteArrayView value, char separator, char otherSeparator, Use use)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '\\') {
            ++i;
        } else if (c == separator || (otherSeparator && c == otherSeparator)) {
            use(value.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    use(value.sliced(begin));
}

} // namespace

QByteArray decodeQuotedPrintable(QByteArrayView bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '=' && i + 2 < bytes.size()) {
            const int high = hexDigit(bytes[i + 1]);
            const int low = hexDigit(bytes[i + 2]);
            if (high >= 0 && low >= 0) {
                result.append(static_cast<char>(high * 16 + low));
                i += 2;
                continue;
            }
        }
        if (bytes[i] == '=' && i + 1 == bytes.size())
            break; // a soft line break at the very end
        result.append(bytes[i]);
    }
    return result;
}

void ValueReader::begin(const ContentLine &line, const PropertyParameters &parameters)
{
    m_value = line.value;
    m_charset = parameters.charset;
    m_quotedPrintable = parameters.encoding == ValueEncoding::QuotedPrintable;
    m_componentsCut = false;
    if (m_quotedPrintable || (m_cardIsUtf8 && isUtf8Name(m_charset)) || isAscii(m_value))
        return;
    // Transcoded before it is cut at separators: Shift_JIS has them as second bytes.
    m_transcoded = decoded(m_value).toUtf8();
    m_value = m_transcoded;
}

QString ValueReader::decoded(QByteArrayView bytes)
{
    if (!m_charset.isEmpty()) {
        if (std::optional<QString> text = decodeCharset(bytes, m_charset))
            return *text;
        m_decodable = false;
        return {};
    }
    // Only vCard 2.1 has charsets; later versions are UTF-8 and anything else is damage.
    if (m_escapes == Escapes::Full && !bytes.isValidUtf8()) {
        m_decodable = false;
        return {};
    }
    return decodeGuessing(bytes);
}

QString ValueReader::unescaped(QByteArrayView bytes)
{
    if (m_quotedPrintable) {
        m_scratch = decoded(decodeQuotedPrintable(bytes)).toUtf8();
        bytes = m_scratch;
    }
    if (bytes.isEmpty())
        return {};
    if (!memchr(bytes.data(), '\\', static_cast<size_t>(bytes.size()))) {
        if (isAscii(bytes) && !m_quotedPrintable)
            return QString::fromLatin1(bytes);
        return toCanonicalText(QString::fromUtf8(bytes));
    }
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\\' || i + 1 == bytes.size()) {
            plain.append(bytes[i]);
            continue;
        }
        const char escaped = bytes[++i];
        if (escaped == ',' || escaped == ';' || escaped == '\\' || escaped == ':')
            plain.append(escaped);
        else if ((escaped == 'n' || escaped == 'N') && m_escapes == Escapes::Full)
            plain.append('\n');
        else
            plain.append('\\').append(escaped);
    }
    return toCanonicalText(QString::fromUtf8(plain));
}

QString ValueReader::text()
{
    return unescaped(m_value);
}

QStringList ValueReader::list(char separator, char otherSeparator)
{
    QStringList parts;
    forEachPart(m_value, separator, otherSeparator, [&](QByteArrayView part) {
        part = part.trimmed();
        if (!part.isEmpty())
            parts.append(unescaped(part));
    });
    return parts;
}

void ValueReader::cutComponents()
{
    if (m_componentsCut)
        return;
    m_components.clear();
    forEachPart(m_value, ';', 0, [&](QByteArrayView part) { m_components.append(part); });
    m_componentsCut = true;
}

QString ValueReader::component(int index)
{
    cutComponents();
    if (index >= m_components.size() || m_components[index].isEmpty())
        return {};
    return unescaped(m_components[index]);
}

QStringList ValueReader::components()
{
    cutComponents();
    QStringList parts;
    for (int i = 0; i < m_components.size(); ++i)
        parts.append(component(i));
    return parts;
}

QString ValueReader::verbatim()
{
    if (!m_quotedPrintable)
        return QString::fromUtf8(m_value);
    QString text = toCanonicalText(decoded(decodeQuotedPrintable(m_value)));
    return text.replace(u'\n', "\\n"_L1);
}

std::optional<QByteArray> ValueReader::base64(qsizetype limit, bool &tooLarge) const
{
    QByteArray compact;
    compact.reserve(m_value.size());
    for (char c : m_value) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            compact.append(c);
    }
    tooLarge = compact.size() / 4 * 3 > limit + 2;
    if (tooLarge)
        return std::nullopt;
    auto result = QByteArray::fromBase64Encoding(
        std::move(compact), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return std::move(*result);
}

} // namespace warden
