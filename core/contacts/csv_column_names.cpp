#include "core/contacts/csv_column_names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Known
{
    CsvPart part;
    int slot = 0;
    QString type = {};
};

// Names that stand for themselves: Google's single columns, Outlook's, and common ones.
QHash<QString, Known> plainNames()
{
    using enum CsvPart;
    QHash<QString, Known> names = {
        {u"uid"_s, {Uid}},
        {u"name"_s, {FormattedName}},
        {u"full name"_s, {FormattedName}},
        {u"display name"_s, {FormattedName}},
        {u"first name"_s, {GivenName}},
        {u"given name"_s, {GivenName}},
        {u"last name"_s, {FamilyName}},
        {u"family name"_s, {FamilyName}},
        {u"middle name"_s, {AdditionalName}},
        {u"additional name"_s, {AdditionalName}},
        {u"name prefix"_s, {NamePrefix}},
        {u"name suffix"_s, {NameSuffix}},
        {u"suffix"_s, {NameSuffix}},
        {u"nickname"_s, {Nickname}},
        {u"organization name"_s, {Organization}},
        {u"organization title"_s, {Title}},
        {u"organization department"_s, {OrganizationUnit}},
        {u"organization 1 - name"_s, {Organization}},
        {u"organization 1 - title"_s, {Title}},
        {u"organization 1 - department"_s, {OrganizationUnit}},
        {u"company"_s, {Organization}},
        {u"organization"_s, {Organization}},
        {u"department"_s, {OrganizationUnit}},
        {u"job title"_s, {Title}},
        {u"role"_s, {Role}},
        {u"birthday"_s, {Birthday}},
        {u"anniversary"_s, {Anniversary}},
        {u"notes"_s, {Note}},
        {u"labels"_s, {Group}},
        {u"group membership"_s, {Group}},
        {u"categories"_s, {Group}},
        {u"e-mail address"_s, {Email, 1}},
        {u"e-mail 2 address"_s, {Email, 2}},
        {u"e-mail 3 address"_s, {Email, 3}},
        {u"email"_s, {Email, 1}},
        {u"e-mail"_s, {Email, 1}},
        {u"email address"_s, {Email, 1}},
        {u"phone"_s, {Phone, 1}},
        {u"web page"_s, {Url, 1}},
        {u"website"_s, {Url, 1}},
        {u"im 1 - value"_s, {Im, 1}},
        {u"spouse"_s, {Relation, 101, u"spouse"_s}},
        {u"manager's name"_s, {Relation, 102, u"manager"_s}},
        {u"assistant's name"_s, {Relation, 103, u"assistant"_s}},
    };
    const std::pair<QString, QString> phones[] = {
        {u"business phone"_s, u"work"_s},     {u"business phone 2"_s, u"work"_s},
        {u"home phone"_s, u"home"_s},         {u"home phone 2"_s, u"home"_s},
        {u"mobile phone"_s, u"cell"_s},       {u"business fax"_s, u"fax work"_s},
        {u"home fax"_s, u"fax home"_s},       {u"other phone"_s, u"other"_s},
        {u"other fax"_s, u"fax other"_s},     {u"pager"_s, u"pager"_s},
        {u"company main phone"_s, u"main"_s}, {u"car phone"_s, u"car"_s},
    };
    int slot = 100;
    for (const auto &[name, type] : phones)
        names.insert(name, {Phone, ++slot, type});
    slot = 100;
    const std::pair<QString, QString> places[] = {
        {u"business"_s, u"work"_s}, {u"home"_s, u"home"_s}, {u"other"_s, u"other"_s}};
    for (const auto &[place, type] : places) {
        ++slot;
        names.insert(place + u" street"_s, {Street, slot, type});
        names.insert(place + u" city"_s, {City, slot, type});
        names.insert(place + u" state"_s, {Region, slot, type});
        names.insert(place + u" postal code"_s, {PostalCode, slot, type});
        names.insert(place + u" country/region"_s, {Country, slot, type});
        names.insert(place + u" country"_s, {Country, slot, type});
        names.insert(place + u" address po box"_s, {PoBox, slot, type});
    }
    return names;
}

// Google's numbered columns: "E-mail 2 - Value".
std::optional<Known> numbered(const QString &name)
{
    using enum CsvPart;
    const qsizetype dash = name.indexOf(" - "_L1);
    const qsizetype space = name.lastIndexOf(u' ', dash - 1);
    if (dash < 0 || space < 0)
        return std::nullopt;
    const QString kind = name.first(space);
    const QString part = name.sliced(dash + 3);
    const int slot = name.sliced(space + 1, dash - space - 1).toInt();
    if (slot < 1 || slot > 99)
        return std::nullopt;
    static const QHash<QString, CsvPart> parts = {
        {u"e-mail|value"_s, Email},
        {u"e-mail|type"_s, EmailType},
        {u"e-mail|label"_s, EmailType},
        {u"phone|value"_s, Phone},
        {u"phone|type"_s, PhoneType},
        {u"phone|label"_s, PhoneType},
        {u"website|value"_s, Url},
        {u"website|type"_s, UrlType},
        {u"website|label"_s, UrlType},
        {u"relation|value"_s, Relation},
        {u"relation|type"_s, RelationType},
        {u"relation|label"_s, RelationType},
        {u"im|value"_s, Im},
        {u"address|type"_s, AddressType},
        {u"address|label"_s, AddressType},
        {u"address|street"_s, Street},
        {u"address|city"_s, City},
        {u"address|po box"_s, PoBox},
        {u"address|region"_s, Region},
        {u"address|postal code"_s, PostalCode},
        {u"address|country"_s, Country},
        {u"address|extended address"_s, ExtendedAddress},
    };
    const auto found = parts.constFind(kind + u'|' + part);
    if (found == parts.constEnd())
        return std::nullopt;
    return Known{*found, slot, {}};
}

} // namespace

void recogniseColumns(QList<CsvColumn> &columns)
{
    static const QHash<QString, Known> plain = plainNames();
    QStringList names;
    for (const CsvColumn &column : columns)
        names.append(column.name.trimmed().toLower());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (names.indexOf(names[i]) < i)
            continue; // the second of a name is only kept
        CsvColumn &column = columns[i];
        if (const auto known = plain.constFind(names[i]); known != plain.constEnd()) {
            column.part = known->part;
            column.slot = known->slot;
            column.type = known->type;
        } else if (const std::optional<Known> found = numbered(names[i])) {
            column.part = found->part;
            column.slot = found->slot;
        } else if (names[i] == "title"_L1) { // Outlook's is "Dr."
            column.part = names.contains("job title"_L1) ? CsvPart::NamePrefix : CsvPart::Title;
        }
    }
}

std::optional<CsvPart> partForField(Field field)
{
    switch (field) {
    case Field::Name:
        return CsvPart::FormattedName;
    case Field::Nickname:
        return CsvPart::Nickname;
    case Field::Email:
        return CsvPart::Email;
    case Field::Phone:
        return CsvPart::Phone;
    case Field::Address:
        return CsvPart::Street;
    case Field::Organization:
        return CsvPart::Organization;
    case Field::Title:
        return CsvPart::Title;
    case Field::Birthday:
        return CsvPart::Birthday;
    case Field::Anniversary:
        return CsvPart::Anniversary;
    case Field::Url:
        return CsvPart::Url;
    case Field::Im:
        return CsvPart::Im;
    case Field::Note:
        return CsvPart::Note;
    case Field::Group:
        return CsvPart::Group;
    case Field::Relation:
        return CsvPart::Relation;
    case Field::Custom:
        return CsvPart::Custom;
    case Field::Photo:
        return std::nullopt;
    }
    return std::nullopt;
}

QStringList csvHeaderFor(const QList<Contact> &contacts)
{
    qsizetype emails = 1, phones = 1, addresses = 1, urls = 1, relations = 0, ims = 0;
    QStringList custom;
    for (const Contact &c : contacts) {
        emails = std::max(emails, c.emails.size());
        phones = std::max(phones, c.phones.size());
        addresses = std::max(addresses, c.addresses.size());
        urls = std::max(urls, c.urls.size());
        relations = std::max(relations, c.relations.size());
        ims = std::max(ims, c.ims.size());
        for (const CustomProperty &property : c.custom) {
            if (!custom.contains(property.name) && custom.size() < maxCsvColumns / 4)
                custom.append(property.name);
        }
    }
    QStringList header = {
        u"UID"_s,
        u"Name"_s,
        u"First Name"_s,
        u"Middle Name"_s,
        u"Last Name"_s,
        u"Name Prefix"_s,
        u"Name Suffix"_s,
        u"Nickname"_s,
        u"Organization Name"_s,
        u"Organization Title"_s,
        u"Organization Department"_s,
        u"Role"_s,
        u"Birthday"_s,
        u"Anniversary"_s,
        u"Notes"_s,
        u"Labels"_s,
    };
    const auto add = [&](const QString &kind, qsizetype count, const QStringList &parts) {
        for (qsizetype i = 1; i <= std::min<qsizetype>(count, 20); ++i) {
            for (const QString &part : parts)
                header.append(u"%1 %2 - %3"_s.arg(kind).arg(i).arg(part));
        }
    };
    const QStringList labelled = {u"Label"_s, u"Value"_s};
    add(u"E-mail"_s, emails, labelled);
    add(u"Phone"_s, phones, labelled);
    add(u"Address"_s, addresses,
        {u"Label"_s, u"Street"_s, u"City"_s, u"PO Box"_s, u"Region"_s, u"Postal Code"_s,
         u"Country"_s, u"Extended Address"_s});
    add(u"Website"_s, urls, labelled);
    add(u"Relation"_s, relations, labelled);
    add(u"IM"_s, ims, {u"Value"_s});
    for (const QString &name : custom) {
        if (!header.contains(name, Qt::CaseInsensitive))
            header.append(name);
    }
    return header;
}

} // namespace warden
