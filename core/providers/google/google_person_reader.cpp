#include "core/providers/google/google_person_reader.h"

#include "core/contacts/text_encoding.h"
#include "core/providers/google/google_item.h"
#include "core/providers/google/google_types.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return toCanonicalText(object.value(key).toString()).trimmed();
}

// The contact's own values of a list.
QList<QJsonObject> own(const QJsonObject &person, QLatin1StringView key)
{
    QList<QJsonObject> values;
    for (const QJsonValue value : person.value(key).toArray()) {
        if (value.isObject() && isOfContact(value.toObject()))
            values.append(value.toObject());
    }
    return values;
}

QJsonObject firstOwn(const QJsonObject &person, QLatin1StringView key)
{
    return own(person, key).value(0);
}

Entry entryOf(const QJsonObject &object, QString value, TypeWords words)
{
    TypeAndLabel types = fromGoogleType(text(object, "type"_L1), words);
    return {std::move(value), std::move(types.types), std::move(types.label), false};
}

template <class T>
QList<T> readAll(const QJsonObject &person, QLatin1StringView key, T (*read)(const QJsonObject &))
{
    QList<T> result;
    for (const QJsonObject &value : own(person, key))
        result.append(read(value));
    return result;
}

void dropEmpty(QList<Entry> &entries)
{
    entries.removeIf([](const Entry &entry) { return entry.value.isEmpty(); });
}

Name readName(const QJsonObject &person)
{
    const QJsonObject name = firstOwn(person, "names"_L1);
    Name result;
    result.formatted = text(name, "displayName"_L1);
    if (result.formatted.isEmpty())
        result.formatted = text(name, "unstructuredName"_L1);
    result.family = text(name, "familyName"_L1);
    result.given = text(name, "givenName"_L1);
    result.additional = text(name, "middleName"_L1);
    result.prefix = text(name, "honorificPrefix"_L1);
    result.suffix = text(name, "honorificSuffix"_L1);
    return result;
}

// Year 0 or none at all: unknown, likewise month and day.
PartialDate readDate(const QJsonObject &date)
{
    const auto part = [&](QLatin1StringView key, int most) {
        const int number = date.value(key).toInt();
        return number < 0 || number > most ? 0 : number;
    };
    return {part("year"_L1, 9999), part("month"_L1, 12), part("day"_L1, 31), {}};
}

PartialDate readBirthday(const QJsonObject &person)
{
    const QJsonObject birthday = firstOwn(person, "birthdays"_L1);
    PartialDate date = readDate(birthday.value("date"_L1).toObject());
    if (date.isEmpty())
        date.text = text(birthday, "text"_L1);
    return date;
}

PartialDate readAnniversary(const QJsonObject &person)
{
    for (const QJsonObject &event : own(person, "events"_L1)) {
        if (isAnniversary(event))
            return readDate(event.value("date"_L1).toObject());
    }
    return {};
}

// What a creation of ours is marked with; the last, where a contact was merged or given back.
QString readUid(const QJsonObject &person)
{
    QString uid = person.value("resourceName"_L1).toString();
    for (const QJsonObject &data : own(person, "clientData"_L1)) {
        const QString value = text(data, "value"_L1);
        if (text(data, "key"_L1) == QLatin1StringView(originKey) && !value.isEmpty())
            uid = value;
    }
    return uid;
}

} // namespace

bool isOfContact(const QJsonObject &value)
{
    const QString source = value["metadata"_L1]["source"_L1]["type"_L1].toString();
    return source.isEmpty() || source == "CONTACT"_L1;
}

bool isAnniversary(const QJsonObject &event)
{
    return text(event, "type"_L1).compare("anniversary"_L1, Qt::CaseInsensitive) == 0 &&
           !readDate(event.value("date"_L1).toObject()).isEmpty();
}

Entry readEmail(const QJsonObject &email)
{
    return entryOf(email, text(email, "value"_L1), TypeWords::Plain);
}

Entry readPhone(const QJsonObject &phone)
{
    return entryOf(phone, text(phone, "value"_L1), TypeWords::Phone);
}

Entry readUrl(const QJsonObject &url)
{
    return entryOf(url, text(url, "value"_L1), TypeWords::Plain);
}

Entry readIm(const QJsonObject &im)
{
    const QString username = text(im, "username"_L1);
    return entryOf(im, username.isEmpty() ? QString() : imUri(text(im, "protocol"_L1), username),
                   TypeWords::Plain);
}

Entry readRelation(const QJsonObject &relation)
{
    return entryOf(relation, text(relation, "person"_L1), TypeWords::Relation);
}

Address readAddress(const QJsonObject &address)
{
    Address result;
    result.poBox = text(address, "poBox"_L1);
    result.extended = text(address, "extendedAddress"_L1);
    result.street = text(address, "streetAddress"_L1);
    result.city = text(address, "city"_L1);
    result.region = text(address, "region"_L1);
    result.postalCode = text(address, "postalCode"_L1);
    result.country = text(address, "country"_L1);
    if (result == Address())
        result.street = text(address, "formattedValue"_L1);
    TypeAndLabel types = fromGoogleType(text(address, "type"_L1), TypeWords::Plain);
    result.types = std::move(types.types);
    result.label = std::move(types.label);
    return result;
}

CustomProperty readCustom(const QJsonObject &custom)
{
    return {text(custom, "key"_L1), text(custom, "value"_L1), {}, {}};
}

Contact readPerson(const QJsonObject &person, const QMap<QString, QString> &groups)
{
    Contact contact;
    contact.uid = readUid(person);
    contact.name = readName(person);
    for (const QJsonObject &nickname : own(person, "nicknames"_L1)) {
        if (const QString name = text(nickname, "value"_L1); !name.isEmpty())
            contact.nicknames.append(name);
    }
    contact.emails = readAll(person, "emailAddresses"_L1, readEmail);
    contact.phones = readAll(person, "phoneNumbers"_L1, readPhone);
    contact.urls = readAll(person, "urls"_L1, readUrl);
    contact.ims = readAll(person, "imClients"_L1, readIm);
    contact.relations = readAll(person, "relations"_L1, readRelation);
    for (QList<Entry> *list :
         {&contact.emails, &contact.phones, &contact.urls, &contact.ims, &contact.relations})
        dropEmpty(*list);
    contact.addresses = readAll(person, "addresses"_L1, readAddress);
    contact.addresses.removeIf([](const Address &address) {
        return address == Address{.types = address.types, .label = address.label};
    });

    const QJsonObject organization = firstOwn(person, "organizations"_L1);
    contact.organization.name = text(organization, "name"_L1);
    if (const QString unit = text(organization, "department"_L1); !unit.isEmpty())
        contact.organization.units = {unit};
    contact.title = text(organization, "title"_L1);
    contact.role = text(organization, "jobDescription"_L1);

    contact.birthday = readBirthday(person);
    contact.anniversary = readAnniversary(person);
    contact.note = text(firstOwn(person, "biographies"_L1), "value"_L1);
    for (const QString &group : membershipsOf(person)) {
        const QString name = toCanonicalText(groups.value(group)).trimmed();
        if (!name.isEmpty() && !contact.groups.contains(name))
            contact.groups.append(name);
    }
    contact.custom = readAll(person, "userDefined"_L1, readCustom);
    contact.custom.removeIf([](const CustomProperty &one) { return one.name.isEmpty(); });
    return contact;
}

} // namespace warden
