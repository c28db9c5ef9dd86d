#include "core/base/xml_bounds.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestTag = 4096;
constexpr qsizetype longestDeclaration = 256;

bool isAsciiInside(QByteArrayView xml)
{
    constexpr QByteArrayView utf8Mark = "\xef\xbb\xbf";
    if (xml.startsWith(utf8Mark))
        xml = xml.sliced(utf8Mark.size());
    if (xml.startsWith("\xfe\xff") || xml.startsWith("\xff\xfe") ||
        xml.first(std::min<qsizetype>(xml.size(), 4)).contains('\0'))
        return false;
    if (!xml.startsWith("<?xml"))
        return true;
    const qsizetype end = xml.first(std::min(xml.size(), longestDeclaration)).indexOf("?>");
    if (end < 0)
        return xml.size() < longestDeclaration; // it breaks off: whoever reads it says so
    const QString declaration = QString::fromLatin1(xml.first(end));
    if (!declaration.contains("encoding"_L1))
        return true;
    static const QRegularExpression known(
        uR"(encoding\s*=\s*["'](utf-8|us-ascii|iso-8859-1)["'])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return known.match(declaration).hasMatch();
}

qsizetype behind(QByteArrayView xml, qsizetype from, QByteArrayView end)
{
    const qsizetype at = xml.indexOf(end, from);
    return at < 0 ? xml.size() : at + end.size();
}

// Behind the tag that begins there; nothing where it is too long. A > in quotes doesn't end it.
std::optional<qsizetype> behindTag(QByteArrayView xml, qsizetype from)
{
    char quote = 0;
    const qsizetype last = std::min(xml.size(), from + longestTag);
    for (qsizetype i = from; i < last; ++i) {
        const char c = xml[i];
        if (quote == 0 && c == '>')
            return i + 1;
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
    }
    return last == xml.size() ? std::optional(last) : std::nullopt;
}

} // namespace

std::optional<QString> whyUnfitXml(QByteArrayView xml)
{
    if (!isAsciiInside(xml))
        return u"not in UTF-8"_s;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        const QByteArrayView rest = xml.sliced(at);
        std::optional<qsizetype> next;
        if (rest.startsWith("<!--"))
            next = behind(xml, at + 4, "-->");
        else if (rest.startsWith("<![CDATA["))
            next = behind(xml, at + 9, "]]>");
        else if (rest.startsWith("<?"))
            next = behind(xml, at + 2, "?>");
        else if (rest.startsWith("<!"))
            return u"a document type"_s;
        else
            next = behindTag(xml, at);
        if (!next)
            return u"a tag of more than 4 KiB, at byte %1"_s.arg(at);
        at = *next;
    }
    return std::nullopt;
}

} // namespace warden
