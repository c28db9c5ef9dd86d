#include "core/contacts/vcard_render.h"

#include "core/contacts/vcard_folding.h"
#include "core/contacts/vcard_properties.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QByteArray twoDigits(int number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

QByteArray fourDigits(int number)
{
    return QByteArray::number(number).rightJustified(4, '0');
}

// A type that no parser trips over.
QByteArray typeToken(const QString &type)
{
    QByteArray token = type.toUtf8();
    for (char &c : token) {
        if (static_cast<uchar>(c) <= 0x20 || QByteArrayView(",;:\"=\\").contains(c))
            c = '-';
    }
    return token;
}

QByteArray typeParameters(const QStringList &types, bool preferred, CardSyntax syntax)
{
    QByteArray tokens;
    const char separator = syntax == CardSyntax::V21 ? ';' : ',';
    for (const QString &type : types) {
        if (type.isEmpty())
            continue;
        if (!tokens.isEmpty())
            tokens += separator;
        tokens += typeToken(type);
    }
    switch (syntax) {
    case CardSyntax::V21:
        if (preferred)
            tokens += tokens.isEmpty() ? "PREF" : ";PREF";
        return tokens.toUpper();
    case CardSyntax::V3:
        if (preferred)
            tokens += tokens.isEmpty() ? "pref" : ",pref";
        return tokens.isEmpty() ? tokens : "TYPE=" + tokens;
    case CardSyntax::V4:
        if (!tokens.isEmpty())
            tokens.prepend("TYPE=");
        if (preferred)
            tokens += tokens.isEmpty() ? "PREF=1" : ";PREF=1";
        return tokens;
    }
    return tokens;
}

// A URI is written as it is, unless a backslash or newline in it would be taken for an escape.
QByteArray renderUri(const QString &uri, CardSyntax syntax)
{
    if (uri.contains(u'\\') || uri.contains(u'\n') || uri.contains(u'\r'))
        return renderText(uri, syntax);
    return uri.toUtf8();
}

bool looksLikeUri(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 1 && colon < 12 && !text.contains(u' ');
}

RenderedProperty renderDate(QByteArray name, const PartialDate &date, CardSyntax syntax)
{
    RenderedProperty result{std::move(name)};
    if (!date.text.isEmpty()) {
        result.parameters = "VALUE=text";
        result.value = renderText(date.text, syntax);
        return result;
    }
    const bool extended = syntax != CardSyntax::V4;
    const QByteArray dash = extended ? "-" : "";
    if (date.year == 0 && extended && date.month > 0 && date.day > 0) {
        // vCard 3.0 has no date without a year; this is what Apple and others read.
        result.parameters = "X-APPLE-OMIT-YEAR=1604";
        result.value = "1604-" + twoDigits(date.month) + '-' + twoDigits(date.day);
    } else if (date.year == 0) {
        result.value = "--" + (date.month > 0 ? twoDigits(date.month) : QByteArray("-"));
        if (date.day > 0)
            result.value += twoDigits(date.day);
    } else {
        result.value = fourDigits(date.year);
        if (date.month > 0)
            result.value += (date.day > 0 ? dash : QByteArray("-")) + twoDigits(date.month);
        if (date.month > 0 && date.day > 0)
            result.value += dash + twoDigits(date.day);
    }
    return result;
}

RenderedProperty renderPhoto(const Photo &photo, CardSyntax syntax)
{
    RenderedProperty result{"PHOTO"};
    const QByteArray type = typeToken(
        photo.mediaType.startsWith("image/"_L1) ? photo.mediaType.mid(6) : photo.mediaType);
    if (photo.data.isEmpty()) {
        result.value = renderUri(photo.uri, syntax);
        if (syntax != CardSyntax::V4)
            result.parameters = syntax == CardSyntax::V3 ? "VALUE=uri" : "VALUE=URL";
        else if (!type.isEmpty())
            result.parameters = "MEDIATYPE=" + photo.mediaType.toUtf8();
        if (syntax != CardSyntax::V4 && !type.isEmpty())
            result.types = "TYPE=" + type.toUpper();
        return result;
    }
    result.isBase64 = true;
    const QByteArray data = photo.data.toBase64();
    if (syntax == CardSyntax::V4) {
        result.value = "data:" + photo.mediaType.toUtf8() + ";base64," + data;
        return result;
    }
    result.parameters = syntax == CardSyntax::V3 ? "ENCODING=b" : "ENCODING=BASE64";
    if (!type.isEmpty())
        result.types = "TYPE=" + type.toUpper();
    result.value = data;
    return result;
}

QByteArray renderComponents(const QStringList &components, CardSyntax syntax)
{
    QByteArray value;
    for (qsizetype i = 0; i < components.size(); ++i) {
        if (i > 0)
            value += ';';
        value += renderText(components[i], syntax);
    }
    return value;
}

} // namespace

QByteArray renderText(const QString &text, CardSyntax syntax)
{
    QByteArray bytes = text.toUtf8();
    bool special = false;
    for (char c : bytes)
        special |= c == ',' || c == ';' || c == '\\' || static_cast<uchar>(c) < 0x20;
    if (!special)
        return bytes;
    QByteArray escaped;
    escaped.reserve(bytes.size() + 16);
    for (char c : bytes) {
        if (c == ',' || c == ';' || c == '\\')
            escaped.append('\\').append(c);
        else if (c == '\n' && syntax == CardSyntax::V21)
            escaped.append("\r\n"); // becomes quoted-printable
        else if (c == '\n')
            escaped.append("\\n");
        else if (static_cast<uchar>(c) >= 0x20 || c == '\t')
            escaped.append(c);
    }
    return escaped;
}

RenderedProperty renderTexts(QByteArray name, const QStringList &texts, CardSyntax syntax)
{
    RenderedProperty result{std::move(name)};
    for (const QString &text : texts) {
        if (!result.value.isEmpty())
            result.value += ',';
        result.value += renderText(text, syntax);
    }
    return result;
}

std::optional<RenderedProperty> renderSingle(Property property, const Contact &c, CardSyntax syntax)
{
    const auto text = [&](const char *name,
                          const QString &value) -> std::optional<RenderedProperty> {
        if (value.isEmpty())
            return std::nullopt;
        return RenderedProperty{name, {}, {}, renderText(value, syntax)};
    };
    switch (property) {
    case Property::FormattedName:
        return text("FN", c.name.formatted);
    case Property::Name: {
        const Name &n = c.name;
        if (n.family.isEmpty() && n.given.isEmpty() && n.additional.isEmpty() &&
            n.prefix.isEmpty() && n.suffix.isEmpty())
            return std::nullopt;
        return RenderedProperty{
            "N",
            {},
            {},
            renderComponents({n.family, n.given, n.additional, n.prefix, n.suffix}, syntax)};
    }
    case Property::Nickname:
        if (c.nicknames.isEmpty())
            return std::nullopt;
        return renderTexts("NICKNAME", c.nicknames, syntax);
    case Property::Categories:
        if (c.groups.isEmpty())
            return std::nullopt;
        return renderTexts("CATEGORIES", c.groups, syntax);
    case Property::Organization:
        if (c.organization == Organization{})
            return std::nullopt;
        return RenderedProperty{
            "ORG",
            {},
            {},
            renderComponents(QStringList(c.organization.name) + c.organization.units, syntax)};
    case Property::Title:
        return text("TITLE", c.title);
    case Property::Role:
        return text("ROLE", c.role);
    case Property::Note:
        return text("NOTE", c.note);
    case Property::Birthday:
        if (c.birthday.isEmpty())
            return std::nullopt;
        return renderDate("BDAY", c.birthday, syntax);
    case Property::Anniversary:
        if (c.anniversary.isEmpty())
            return std::nullopt;
        return renderDate(syntax == CardSyntax::V4 ? "ANNIVERSARY" : "X-ANNIVERSARY", c.anniversary,
                          syntax);
    case Property::Photo:
        if (c.photo.isEmpty())
            return std::nullopt;
        return renderPhoto(c.photo, syntax);
    default:
        return std::nullopt;
    }
}

RenderedProperty renderEntry(Field field, const Entry &entry, CardSyntax syntax)
{
    RenderedProperty result;
    result.types = typeParameters(entry.types, entry.preferred, syntax);
    switch (field) {
    case Field::Email:
        result.name = "EMAIL";
        break;
    case Field::Phone:
        result.name = "TEL";
        break;
    case Field::Url:
        result.name = "URL";
        result.value = renderUri(entry.value, syntax);
        return result;
    case Field::Im:
        result.name = "IMPP";
        result.value = renderUri(entry.value, syntax);
        return result;
    case Field::Relation:
        result.name = syntax == CardSyntax::V4 ? "RELATED" : "X-ABRELATEDNAMES";
        if (looksLikeUri(entry.value)) {
            result.value = renderUri(entry.value, syntax);
            return result;
        }
        if (syntax == CardSyntax::V4)
            result.parameters = "VALUE=text";
        break;
    default:
        break;
    }
    result.value = renderText(entry.value, syntax);
    return result;
}

RenderedProperty renderAddress(const Address &a, CardSyntax syntax)
{
    return {
        "ADR",
        typeParameters(a.types, a.preferred, syntax),
        {},
        renderComponents({a.poBox, a.extended, a.street, a.city, a.region, a.postalCode, a.country},
                         syntax)};
}

RenderedProperty renderCustom(const CustomProperty &property)
{
    RenderedProperty result;
    for (const QChar c : property.name) {
        const bool token = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                           (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        result.name += token ? static_cast<char>(c.unicode()) : '-';
    }
    bool allowed = !result.name.isEmpty() && result.name == property.name.toUtf8();
    switch (propertyFromName(result.name)) {
    case Property::Begin: // would break the card or pass for what we keep ourselves
    case Property::End:
    case Property::Version:
    case Property::ProdId:
    case Property::Rev:
    case Property::Uid:
        allowed = false;
        break;
    default:
        break;
    }
    if (!allowed) // a column of a table, say
        result.name.prepend("X-");
    result.parameters = property.parameters.toUtf8().replace('\r', "").replace('\n', "");
    result.value =
        property.value.toUtf8().replace("\r\n", "\\n").replace('\n', "\\n").replace('\r', "");
    return result;
}

RenderedProperty renderLabel(const QString &label, CardSyntax syntax)
{
    return {"X-ABLabel", {}, {}, renderText(appleLabel(label), syntax)};
}

void appendProperty(QByteArray &card, QByteArrayView group, const RenderedProperty &property,
                    CardSyntax syntax, QByteArrayView lineEnd)
{
    QByteArray line;
    line.reserve(group.size() + property.name.size() + property.types.size() +
                 property.parameters.size() + property.value.size() + 8);
    if (!group.isEmpty())
        line.append(group).append('.');
    line.append(property.name);
    if (!property.types.isEmpty())
        line.append(';').append(property.types);
    if (!property.parameters.isEmpty())
        line.append(';').append(property.parameters);

    const bool old = syntax == CardSyntax::V21;
    bool needsEncoding = false;
    if (old && !property.isBase64) {
        for (char c : property.value)
            needsEncoding |= static_cast<uchar>(c) < 0x20 || static_cast<uchar>(c) >= 0x7f;
    }
    if (needsEncoding) {
        line.append(";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:");
        card += line;
        appendQuotedPrintable(card, property.value, line.size(), lineEnd);
        return;
    }
    line.append(':').append(property.value);
    if (old && !property.isBase64) {
        card += line; // folding in 2.1 is only safe between words
        card += lineEnd;
        return;
    }
    appendFolded(card, line, lineEnd);
    if (old)
        card += lineEnd; // base64 ends with a blank line
}

} // namespace warden
