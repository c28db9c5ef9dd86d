#include "core/contacts/vcard_reader.h"

#include "core/contacts/text_encoding.h"
#include "core/contacts/vcard_lines.h"
#include "core/contacts/vcard_origins.h"
#include "core/contacts/vcard_values.h"

#include <QHash>

#include <cstring>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

bool equals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

tl::unexpected<Error> damaged(ErrorReason reason, const QString &what, int line = 0)
{
    return fail(ErrorKind::Invalid, reason, {},
                line > 0 ? u"line %1: %2"_s.arg(line).arg(what) : what);
}

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

class CardReader
{
public:
    CardReader(QByteArrayView card, CardSyntax syntax, std::vector<LineOrigin> *origins)
        : m_card(card), m_syntax(syntax), m_origins(origins),
          m_value(syntax == CardSyntax::V21 ? ValueReader::Escapes::WithoutNewline
                                            : ValueReader::Escapes::Full,
                  card.isValidUtf8())
    {}

    Result<Contact> read();

private:
    // A property with a group: labels of the same group belong to it.
    struct Grouped
    {
        QByteArray group;
        Property property;
        qsizetype index; // in its list
        int line;        // in m_origins
        QString label;   // of a label; of an X-ABDATE: its text
        CustomProperty custom;
    };

    Result<void> readLine(const ContentLine &line);
    void readEntry(QList<Entry> &list, Field field, QString value);
    void readAddress();
    void readPhone();
    void readIm(const ContentLine &line);
    Result<void> readPhoto(const ContentLine &line);
    void readKind(const ContentLine &line);
    void readCustom(const ContentLine &line);
    void defer(const ContentLine &line, QString text);
    void attachLabels();
    bool attachLabel(const Grouped &label, Grouped &target);
    CustomProperty customOf(const ContentLine &line);

    template <class T, class Read>
    void readSingle(const ContentLine &line, Field field, T &target, Read read)
    {
        // A further one, say a name in another language, is kept as it is.
        if (!(target == T{}))
            return readCustom(line);
        target = read();
        m_origin.field = field;
    }

    QByteArrayView m_card;
    CardSyntax m_syntax;
    std::vector<LineOrigin> *m_origins;
    ValueReader m_value;
    PropertyParameters m_parameters;
    LineOrigin m_origin;
    std::vector<Grouped> m_grouped;
    Contact m_contact;
};

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

void CardReader::readEntry(QList<Entry> &list, Field field, QString value)
{
    m_origin.field = field;
    m_origin.first = list.size();
    if (value.isEmpty())
        return;
    m_origin.count = 1;
    list.append({std::move(value), std::move(m_parameters.types), {}, m_parameters.preferred});
}

void CardReader::readPhone()
{
    m_parameters.types.removeAll(u"voice"_s); // what a phone is if nothing is said
    QString value = m_value.text();
    if (value.startsWith("tel:"_L1, Qt::CaseInsensitive))
        value.remove(0, 4);
    readEntry(m_contact.phones, Field::Phone, std::move(value));
}

void CardReader::readAddress()
{
    Address address{m_value.component(0), m_value.component(1), m_value.component(2),
                    m_value.component(3), m_value.component(4), m_value.component(5),
                    m_value.component(6)};
    m_origin.field = Field::Address;
    m_origin.first = m_contact.addresses.size();
    if (address == Address{})
        return;
    m_origin.count = 1;
    address.types = std::move(m_parameters.types);
    address.preferred = m_parameters.preferred;
    m_contact.addresses.append(std::move(address));
}

void CardReader::readIm(const ContentLine &line)
{
    QString value = m_value.text();
    if (m_origin.property == Property::OldIm && !value.isEmpty()) {
        const QString scheme = QString::fromLatin1(imSchemeOfProperty(line.name)) + u':';
        if (!value.startsWith(scheme, Qt::CaseInsensitive))
            value.prepend(scheme);
    }
    readEntry(m_contact.ims, Field::Im, std::move(value));
}

Result<void> CardReader::readPhoto(const ContentLine &line)
{
    if (!m_contact.photo.isEmpty()) {
        readCustom(line);
        return {};
    }
    Photo photo;
    photo.mediaType = m_parameters.mediaType;
    bool tooLarge = false;
    std::optional<QByteArray> data;
    const QByteArrayView value = line.value.trimmed();
    if (value.size() > 5 && equals(value.first(5), "data:")) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView type = value.sliced(5, std::max<qsizetype>(0, comma - 5));
        if (comma > 0 && type.endsWith(";base64")) {
            ContentLine content = line;
            content.value = value.sliced(comma + 1);
            m_value.begin(content, m_parameters);
            data = m_value.base64(maxPhotoSize, tooLarge);
            const qsizetype semicolon = type.indexOf(';');
            photo.mediaType = QString::fromUtf8(type.first(semicolon)).toLower();
        }
    } else if (m_parameters.encoding == ValueEncoding::Base64) {
        data = m_value.base64(maxPhotoSize, tooLarge);
    } else {
        photo.uri = m_value.text().trimmed();
    }
    if (photo.mediaType.isEmpty() && !m_parameters.types.isEmpty()) {
        const QString type = m_parameters.types.first();
        photo.mediaType = type.contains(u'/') ? type : u"image/"_s + type;
    }
    if (tooLarge)
        return damaged(ErrorReason::TooLarge, u"the photo is larger than 20 MiB"_s, line.number);
    if (data)
        photo.data = *data;
    // Neither readable bytes nor an address: kept as it is.
    if (photo.isEmpty()) {
        if (!value.isEmpty()) {
            m_value.begin(line, m_parameters);
            readCustom(line);
        }
        return {};
    }
    if (photo.mediaType == "image/jpg"_L1)
        photo.mediaType = u"image/jpeg"_s;
    m_contact.photo = std::move(photo);
    m_origin.field = Field::Photo;
    return {};
}

void CardReader::readKind(const ContentLine &line)
{
    const QByteArrayView value = line.value.trimmed();
    if (equals(value, "group"))
        m_contact.kind = ContactKind::Group;
    else if (equals(value, "org") || equals(value, "organization") || equals(value, "company"))
        m_contact.kind = ContactKind::Organization;
    else if (!equals(value, "individual"))
        readCustom(line);
}

CustomProperty CardReader::customOf(const ContentLine &line)
{
    QByteArray parameters;
    for (const RawParameter &parameter : splitParameters(line.parameters)) {
        // The text is decoded now; what says how it was encoded would be wrong from here on.
        if (isEncodingParameter(parameter) && m_parameters.encoding != ValueEncoding::Base64)
            continue;
        if (!parameters.isEmpty())
            parameters += ';';
        parameters += parameter.text;
    }
    QString value = m_value.verbatim();
    if (m_parameters.encoding == ValueEncoding::Base64)
        value = value.simplified().remove(u' ');
    return {QString::fromLatin1(line.name), value, QString::fromUtf8(parameters),
            QString::fromLatin1(line.group)};
}

void CardReader::readCustom(const ContentLine &line)
{
    m_origin.property = Property::Custom;
    m_origin.field = Field::Custom;
    m_origin.first = m_contact.custom.size();
    m_origin.count = 1;
    m_contact.custom.append(customOf(line));
}

void CardReader::defer(const ContentLine &line, QString text)
{
    const bool later =
        m_origin.property == Property::Label || m_origin.property == Property::AppleDate;
    m_grouped.push_back({line.group.toByteArray().toLower(), m_origin.property, m_origin.first,
                         m_origins ? static_cast<int>(m_origins->size()) : -1, std::move(text),
                         later ? customOf(line) : CustomProperty{}});
}

bool CardReader::attachLabel(const Grouped &label, Grouped &target)
{
    const QString text = plainLabel(label.label);
    const auto attach = [&](auto &list) {
        if (!list[target.index].label.isEmpty())
            return false;
        list[target.index].label = text;
        return true;
    };
    switch (target.property) {
    case Property::Email:
        return attach(m_contact.emails);
    case Property::Phone:
        return attach(m_contact.phones);
    case Property::Address:
        return attach(m_contact.addresses);
    case Property::Url:
        return attach(m_contact.urls);
    case Property::Im:
    case Property::OldIm:
        return attach(m_contact.ims);
    case Property::Related:
        return attach(m_contact.relations);
    case Property::AppleDate:
        if (text.compare("anniversary"_L1, Qt::CaseInsensitive) != 0 ||
            !m_contact.anniversary.isEmpty())
            return false;
        m_contact.anniversary = parseDate(target.label, 0);
        target.property = Property::Anniversary; // taken
        if (m_origins)
            (*m_origins)[static_cast<size_t>(target.line)].field = Field::Anniversary;
        return true;
    default:
        return false;
    }
}

void CardReader::attachLabels()
{
    // The first property of each group is the one that a label names.
    QHash<QByteArray, size_t> owners;
    for (size_t i = 0; i < m_grouped.size(); ++i) {
        if (m_grouped[i].property != Property::Label && !owners.contains(m_grouped[i].group))
            owners.insert(m_grouped[i].group, i);
    }
    const auto keepAsCustom = [this](const Grouped &grouped) {
        if (m_origins) {
            LineOrigin &origin = (*m_origins)[static_cast<size_t>(grouped.line)];
            origin.property = Property::Custom;
            origin.field = Field::Custom;
            origin.first = m_contact.custom.size();
            origin.count = 1;
        }
        m_contact.custom.append(grouped.custom);
    };
    for (const Grouped &label : m_grouped) {
        if (label.property != Property::Label)
            continue;
        const auto owner = owners.constFind(label.group);
        if (owner == owners.constEnd() || !attachLabel(label, m_grouped[*owner]))
            keepAsCustom(label);
        else if (m_origins)
            (*m_origins)[static_cast<size_t>(label.line)].labelOf = m_grouped[*owner].line;
    }
    for (const Grouped &grouped : m_grouped) {
        if (grouped.property == Property::AppleDate)
            keepAsCustom(grouped);
    }
}

} // namespace

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
