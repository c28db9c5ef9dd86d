#include "core/oauth/form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

static bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

// Straight into `bytes`, which has room already: nothing secret stays behind in a smaller block.
static void appendEncoded(QByteArray &bytes, QByteArrayView text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : text) {
        if (isUnreserved(c)) {
            bytes += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        bytes += '%';
        bytes += digits[byte >> 4];
        bytes += digits[byte & 0xF];
    }
}

void Form::add(QByteArrayView name, QByteArrayView value)
{
    const qsizetype most = m_bytes.size() + 2 + 3 * (name.size() + value.size());
    if (m_bytes.capacity() < most) {
        QByteArray larger;
        larger.reserve(std::max<qsizetype>(2 * most, 4096));
        larger.append(m_bytes);
        wipe(m_bytes);
        m_bytes = std::move(larger);
    }
    if (!m_bytes.isEmpty())
        m_bytes += '&';
    appendEncoded(m_bytes, name);
    m_bytes += '=';
    appendEncoded(m_bytes, value);
}

bool isVisibleAscii(QByteArrayView text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

QString shownName(const QString &text)
{
    QString name;
    for (const QChar c : text.left(1000)) {
        // Other_Format has the characters that turn the direction of writing.
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            name += c;
    }
    name = name.simplified().left(200);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

} // namespace warden
