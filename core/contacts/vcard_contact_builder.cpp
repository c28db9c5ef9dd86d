#include "core/contacts/vcard_contact_builder.h"

#include "core/contacts/vcard_reader.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace warden {

bool equals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

tl::unexpected<Error> damaged(ErrorReason reason, const QString &what, int line)
{
    return fail(ErrorKind::Invalid, reason, {},
                line > 0 ? u"line %1: %2"_s.arg(line).arg(what) : what);
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

} // namespace warden
