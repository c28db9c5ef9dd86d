#include "core/contacts/vcard_reader.h"

#include "core/contacts/text_encoding.h"
#include "core/contacts/vcard_contact_builder.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// The version decides how the lines before and after it are unfolded, so it is looked up first. It
// mostly is the second line.
CardSyntax syntaxOf(QByteArrayView card)
{
    for (qsizetype from = 0; from < card.size();) {
        const qsizetype colon = card.indexOf(':', from);
        if (colon < 0)
            break;
        if (colon >= 7 && equals(card.sliced(colon - 7, 7), "VERSION") &&
            (colon == 7 || card[colon - 8] == '\n' || card[colon - 8] == '\r')) {
            const QByteArrayView value =
                card.sliced(colon + 1, std::min<qsizetype>(8, card.size() - colon - 1));
            const QByteArrayView version = value.trimmed();
            if (version.startsWith("2."))
                return CardSyntax::V21;
            return version.startsWith("4") ? CardSyntax::V4 : CardSyntax::V3;
        }
        from = colon + 1;
    }
    return CardSyntax::V3;
}

} // namespace

Result<Contact> CardReader::read()
{
    if (m_card.size() > maxCardSize)
        return damaged(ErrorReason::TooLarge, u"the card is larger than 64 MiB"_s);
    if (!m_card.isEmpty() && memchr(m_card.data(), 0, static_cast<size_t>(m_card.size())))
        return damaged(ErrorReason::Damaged, u"the card holds NUL bytes"_s);

    ContentLines lines(m_card, m_syntax == CardSyntax::V21 ? ContentLines::Folding::KeepSpace
                                                           : ContentLines::Folding::DropOneSpace);
    ContentLine line;
    int count = 0;
    bool begun = false;
    bool ended = false;
    while (lines.next(line)) {
        if (++count > maxProperties)
            return damaged(ErrorReason::TooLarge, u"more properties than allowed"_s, line.number);
        if (line.value.size() > maxLineSize)
            return damaged(ErrorReason::TooLarge, u"longer than allowed"_s, line.number);
        if (line.parameters.size() > maxParametersSize)
            return damaged(ErrorReason::TooLarge, u"parameters longer than allowed"_s, line.number);
        m_origin = LineOrigin{};
        const bool blank = !line.valid && line.raw.trimmed().isEmpty();
        if (!line.valid && !blank) {
            return damaged(begun ? ErrorReason::Damaged : ErrorReason::UnknownFormat,
                           u"not a property"_s, line.number);
        }
        if (!blank) {
            m_origin.property = propertyFromName(line.name);
            if (!begun && m_origin.property != Property::Begin)
                return damaged(ErrorReason::UnknownFormat, u"not a vCard"_s, line.number);
            if (ended)
                return damaged(ErrorReason::Damaged, u"text after END:VCARD"_s, line.number);
            begun = true;
            ended = m_origin.property == Property::End;
            if (const Result<void> read = readLine(line); !read)
                return read.failure();
            if (!m_value.isDecodable()) {
                return damaged(ErrorReason::Damaged, u"the bytes are not valid in their charset"_s,
                               line.number);
            }
        }
        if (m_origins) {
            m_origin.raw = line.raw.toByteArray();
            m_origin.group = line.group.toByteArray();
            m_origins->push_back(m_origin);
        }
    }
    if (!begun)
        return damaged(ErrorReason::UnknownFormat, u"not a vCard"_s);
    if (!ended)
        return damaged(ErrorReason::Damaged, u"END:VCARD is missing"_s);
    if (!m_grouped.empty())
        attachLabels();
    return std::move(m_contact);
}

Result<void> CardReader::readLine(const ContentLine &line)
{
    switch (m_origin.property) {
    case Property::Begin:
    case Property::End:
    case Property::Version:
    case Property::ProdId:
    case Property::Rev:
        return {};
    default:
        break;
    }
    m_parameters =
        line.parameters.isEmpty() ? PropertyParameters{} : parseParameters(line.parameters);
    if (m_parameters.types.size() > maxTypes)
        return damaged(ErrorReason::TooLarge, u"more types than allowed"_s, line.number);
    m_value.begin(line, m_parameters);

    Contact &c = m_contact;
    const auto text = [this] { return m_value.text(); };
    const auto strings = [&](QStringList &list, Field field, char other) {
        m_origin.field = field;
        m_origin.first = list.size();
        list += m_value.list(',', other);
        m_origin.count = list.size() - m_origin.first;
    };
    const auto date = [this] { return parseDate(m_value.text(), m_parameters.omittedYear); };
    const bool old = m_syntax == CardSyntax::V21;

    switch (m_origin.property) {
    case Property::Uid:
        c.uid = text();
        break;
    case Property::Kind:
    case Property::AddressBookServerKind:
    case Property::ShowAs:
        readKind(line);
        break;
    case Property::FormattedName:
        readSingle(line, Field::Name, c.name.formatted, text);
        break;
    case Property::Name: {
        Name name;
        name.formatted = c.name.formatted;
        if (c.name != name) {
            readCustom(line);
            break;
        }
        c.name.family = m_value.component(0);
        c.name.given = m_value.component(1);
        c.name.additional = m_value.component(2);
        c.name.prefix = m_value.component(3);
        c.name.suffix = m_value.component(4);
        m_origin.field = Field::Name;
        break;
    }
    case Property::Nickname:
        strings(c.nicknames, Field::Nickname, 0);
        break;
    case Property::Categories:
        strings(c.groups, Field::Group, old ? ';' : char(0));
        break;
    case Property::Email: {
        m_parameters.types.removeAll(u"internet"_s);
        QString value = text();
        if (value.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            value.remove(0, 7);
        readEntry(c.emails, Field::Email, std::move(value));
        break;
    }
    case Property::Phone:
        readPhone();
        break;
    case Property::Address:
        readAddress();
        break;
    case Property::Organization:
        readSingle(line, Field::Organization, c.organization, [this] {
            QStringList parts = m_value.components();
            while (!parts.isEmpty() && parts.last().isEmpty())
                parts.removeLast();
            const QString name = parts.isEmpty() ? QString() : parts.takeFirst();
            return Organization{name, parts};
        });
        break;
    case Property::Title:
        readSingle(line, Field::Title, c.title, text);
        break;
    case Property::Role:
        readSingle(line, Field::Title, c.role, text);
        break;
    case Property::Birthday:
        readSingle(line, Field::Birthday, c.birthday, date);
        break;
    case Property::Anniversary:
        readSingle(line, Field::Anniversary, c.anniversary, date);
        break;
    case Property::Url:
        readEntry(c.urls, Field::Url, text());
        break;
    case Property::Im:
    case Property::OldIm:
        readIm(line);
        break;
    case Property::Note:
        readSingle(line, Field::Note, c.note, text);
        break;
    case Property::Photo:
        return readPhoto(line);
    case Property::Related:
        readEntry(c.relations, Field::Relation, text());
        break;
    case Property::Label:
    case Property::AppleDate:
        if (line.group.isEmpty())
            readCustom(line);
        else
            defer(line, text());
        return {};
    default:
        readCustom(line);
        break;
    }
    if (!line.group.isEmpty() && m_origin.count == 1)
        defer(line, {});
    return {};
}

Result<Contact> readVCard(QByteArrayView card)
{
    const std::optional<QByteArray> decoded =
        decodeByteOrderMark(card.first(std::min(card.size(), maxCardSize + 1)));
    if (decoded)
        card = *decoded;
    return CardReader(card, syntaxOf(card), nullptr).read();
}

Result<CardWithOrigins> readVCardWithOrigins(QByteArrayView card)
{
    CardWithOrigins result;
    result.syntax = syntaxOf(card);
    const qsizetype newline = card.indexOf('\n');
    if (newline < 0)
        result.lineEnd = card.contains('\r') ? "\r" : "\r\n";
    else
        result.lineEnd = newline > 0 && card[newline - 1] == '\r' ? "\r\n" : "\n";
    Result<Contact> contact = CardReader(card, result.syntax, &result.lines).read();
    if (!contact)
        return contact.failure();
    result.contact = std::move(*contact);
    return result;
}

QString plainLabel(const QString &label)
{
    if (label.startsWith("_$!<"_L1) && label.endsWith(">!$_"_L1) && label.size() >= 8)
        return label.sliced(4, label.size() - 8);
    return label;
}

QString appleLabel(const QString &label)
{
    static const QStringList known = {
        u"Home"_s,    u"Work"_s,     u"Other"_s,     u"Mobile"_s,   u"Main"_s,        u"HomeFAX"_s,
        u"WorkFAX"_s, u"OtherFAX"_s, u"Pager"_s,     u"HomePage"_s, u"Anniversary"_s, u"Mother"_s,
        u"Father"_s,  u"Parent"_s,   u"Brother"_s,   u"Sister"_s,   u"Child"_s,       u"Friend"_s,
        u"Spouse"_s,  u"Partner"_s,  u"Assistant"_s, u"Manager"_s,
    };
    return known.contains(label) ? u"_$!<%1>!$_"_s.arg(label) : label;
}

FieldSet vcardFields(VCardVersion version)
{
    switch (version) {
    case VCardVersion::V3:
    case VCardVersion::V4:
        break; // both have, or borrow from Apple, a property for every field
    }
    return FieldSet::all();
}

} // namespace warden
