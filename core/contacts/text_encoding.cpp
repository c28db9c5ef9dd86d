#include "core/contacts/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// windows-1252, 0x80 to 0x9F. The five bytes without a meaning
// become C1 controls (as in the WHATWG encoding standard), so that no byte is lost.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9f)
            character = QChar(windows1252[character.unicode() - 0x80]);
    }
    return text;
}

// Latin-9 is Latin-1 with eight other characters (ISO/IEC 8859-15).
QString fromLatin9(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        switch (character.unicode()) {
        case 0xa4:
            character = QChar(0x20ac);
            break;
        case 0xa6:
            character = QChar(0x0160);
            break;
        case 0xa8:
            character = QChar(0x0161);
            break;
        case 0xb4:
            character = QChar(0x017d);
            break;
        case 0xb8:
            character = QChar(0x017e);
            break;
        case 0xbc:
            character = QChar(0x0152);
            break;
        case 0xbd:
            character = QChar(0x0153);
            break;
        case 0xbe:
            character = QChar(0x0178);
            break;
        }
    }
    return text;
}

bool isOneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    for (QByteArrayView candidate : names) {
        if (name.compare(candidate, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

bool isAscii(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    for (; end - at >= 8; at += 8) {
        quint64 word;
        memcpy(&word, at, 8);
        if (word & 0x8080808080808080ull)
            return false;
    }
    for (; at < end; ++at) {
        if (static_cast<uchar>(*at) & 0x80)
            return false;
    }
    return true;
}

std::optional<QString> decodeCharset(QByteArrayView bytes, QByteArrayView charset)
{
    if (isOneOf(charset, {"utf-8", "utf8", "us-ascii", "ascii"})) {
        if (!bytes.isValidUtf8())
            return std::nullopt;
        return QString::fromUtf8(bytes);
    }
    // Whoever says Latin-1 nearly always means Microsoft's superset of it, as browsers assume.
    if (isOneOf(charset, {"iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252"}))
        return fromWindows1252(bytes);
    if (isOneOf(charset, {"iso-8859-15", "iso8859-15", "latin9", "latin-9"}))
        return fromLatin9(bytes);

    QStringDecoder decoder(charset.toByteArray().constData());
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString decodeGuessing(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

std::optional<QByteArray> toWindows1252(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const auto *const place = std::find(windows1252.begin(), windows1252.end(), unit);
        if (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff))
            bytes.append(static_cast<char>(unit));
        else if (place != windows1252.end())
            bytes.append(static_cast<char>(0x80 + (place - windows1252.begin())));
        else
            return std::nullopt;
    }
    return bytes;
}

std::optional<QByteArray> decodeByteOrderMark(QByteArrayView file)
{
    if (file.startsWith("\xEF\xBB\xBF"))
        return file.sliced(3).toByteArray();
    if (file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF")) {
        const auto encoding =
            file.front() == '\xFF' ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        QStringDecoder decoder(encoding);
        const QString text = decoder.decode(file.sliced(2));
        return text.toUtf8();
    }
    return std::nullopt;
}

QString toCanonicalText(QString text)
{
    bool compose = false;
    bool rewrite = false;
    for (const QChar character : std::as_const(text)) {
        compose |= character.unicode() >= 0x300;
        rewrite |= character == u'\r' || character.isNull();
    }
    if (rewrite) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
        text.remove(QChar(u'\0'));
    }
    return compose ? text.normalized(QString::NormalizationForm_C) : text;
}

} // namespace warden
