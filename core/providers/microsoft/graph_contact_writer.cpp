#include "core/providers/microsoft/graph_contact_writer.h"

#include "core/contacts/name_text.h"
#include "core/contacts/value_limit.h"
#include "core/providers/microsoft/graph_contact_reader.h"
#include "core/providers/microsoft/graph_facts.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden::graph {

namespace {

const QList<ValueLimit> &limits()
{
    static const QList<ValueLimit> all = capabilities(true).limits;
    return all;
}

// The values that take up the room of one of the limits, the preferred ones first.
template <class T>
QList<T> fitting(Field field, const char *type, QList<T> values)
{
    std::ranges::stable_partition(values, &T::preferred);
    QList<T> fits;
    for (const T &value : values) {
        const qsizetype place = limitFor(field, value.types, limits());
        if (place >= 0 && limits()[place].type == QLatin1StringView(type) &&
            fits.size() < limits()[place].most)
            fits.append(value);
    }
    return fits;
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonArray valuesOf(const QList<Entry> &entries)
{
    QJsonArray values;
    for (const Entry &entry : entries)
        values.append(entry.value);
    return values;
}

QJsonValue first(const QList<Entry> &entries)
{
    return text(entries.isEmpty() ? QString() : entries.first().value);
}

QJsonArray emails(const Contact &contact)
{
    QJsonArray values;
    for (const Entry &entry : fitting(Field::Email, "", contact.emails))
        values.append(QJsonObject{{u"address"_s, entry.value}});
    return values;
}

// All five parts each time: whether the service merges or replaces an address, the outcome is one.
QJsonObject address(const QList<Address> &addresses)
{
    const Address one = addresses.isEmpty() ? Address() : addresses.first();
    QStringList street = {one.poBox, one.extended, one.street};
    street.removeAll(QString());
    return {{u"street"_s, text(street.join(u'\n'))},
            {u"city"_s, text(one.city)},
            {u"state"_s, text(one.region)},
            {u"postalCode"_s, text(one.postalCode)},
            {u"countryOrRegion"_s, text(one.country)}};
}

void writeName(QJsonObject &out, const Name &name)
{
    const QString whole = name.formatted.isEmpty() ? nameOfParts(name) : name.formatted;
    out.insert(u"displayName"_s, text(whole));
    out.insert(u"surname"_s, text(name.family));
    out.insert(u"givenName"_s, text(name.given));
    out.insert(u"middleName"_s, text(name.additional));
    out.insert(u"title"_s, text(name.prefix));
    out.insert(u"generation"_s, text(name.suffix));
}

// Noon, nearly: the day stays the same in every time zone but the outermost.
void writeBirthday(QJsonObject &out, const PartialDate &date)
{
    if (date.isEmpty())
        out.insert(u"birthday"_s, QJsonValue::Null);
    else if (isWholeDate(date))
        out.insert(u"birthday"_s,
                   QDate(date.year, date.month, date.day).toString(Qt::ISODate) + u"T11:59:00Z"_s);
}

void writePhones(QJsonObject &out, const QList<Entry> &phones)
{
    out.insert(u"businessPhones"_s, valuesOf(fitting(Field::Phone, "", phones)));
    out.insert(u"homePhones"_s, valuesOf(fitting(Field::Phone, "home", phones)));
    out.insert(u"mobilePhone"_s, first(fitting(Field::Phone, "cell", phones)));
}

void writeAddresses(QJsonObject &out, const QList<Address> &addresses)
{
    out.insert(u"homeAddress"_s, address(fitting(Field::Address, "home", addresses)));
    out.insert(u"businessAddress"_s, address(fitting(Field::Address, "work", addresses)));
    out.insert(u"otherAddress"_s, address(fitting(Field::Address, "", addresses)));
}

void writeRelations(QJsonObject &out, const QList<Entry> &relations)
{
    out.insert(u"spouseName"_s, first(fitting(Field::Relation, "spouse", relations)));
    out.insert(u"manager"_s, first(fitting(Field::Relation, "manager", relations)));
    out.insert(u"assistantName"_s, first(fitting(Field::Relation, "assistant", relations)));
    out.insert(u"children"_s, valuesOf(fitting(Field::Relation, "child", relations)));
}

void writeField(QJsonObject &out, const Contact &contact, Field field)
{
    switch (field) {
    case Field::Name:
        return writeName(out, contact.name);
    case Field::Nickname:
        out.insert(u"nickName"_s, text(contact.nicknames.value(0)));
        return;
    case Field::Email:
        out.insert(u"emailAddresses"_s, emails(contact));
        return;
    case Field::Phone:
        return writePhones(out, contact.phones);
    case Field::Address:
        return writeAddresses(out, contact.addresses);
    case Field::Organization:
        out.insert(u"companyName"_s, text(contact.organization.name));
        out.insert(u"department"_s, text(contact.organization.units.value(0)));
        return;
    case Field::Title:
        out.insert(u"jobTitle"_s, text(contact.title));
        out.insert(u"profession"_s, text(contact.role));
        return;
    case Field::Birthday:
        return writeBirthday(out, contact.birthday);
    case Field::Url:
        out.insert(u"businessHomePage"_s, first(fitting(Field::Url, "", contact.urls)));
        return;
    case Field::Im:
        out.insert(u"imAddresses"_s, valuesOf(fitting(Field::Im, "", contact.ims)));
        return;
    case Field::Note:
        out.insert(u"personalNotes"_s, text(contact.note));
        return;
    case Field::Group:
        out.insert(u"categories"_s, QJsonArray::fromStringList(contact.groups));
        return;
    case Field::Relation:
        return writeRelations(out, contact.relations);
    case Field::Anniversary:
    case Field::Photo:
    case Field::Custom:
        return; // no room for these
    }
}

// The names that stand beside addresses stay with them.
QJsonArray withNames(const QJsonArray &addresses, const QJsonArray &current)
{
    QJsonArray named;
    for (const QJsonValue value : addresses) {
        QJsonObject one = value.toObject();
        for (const QJsonValue before : current) {
            const QString name = before["name"_L1].toString();
            if (!name.isEmpty() && before["address"_L1].toString().compare(
                                       one["address"_L1].toString(), Qt::CaseInsensitive) == 0)
                one.insert(u"name"_s, name);
        }
        named.append(one);
    }
    return named;
}

Result<QJsonObject> differences(const QByteArray &current, const Contact &contact,
                                const FieldSet &fields)
{
    const Result<Contact> before = readContact(current);
    if (!before)
        return before.failure();
    const QJsonObject old = properties(*before, fields);
    QJsonObject changed;
    const QJsonObject wanted = properties(contact, fields);
    for (auto property = wanted.begin(); property != wanted.end(); ++property) {
        if (property.value() != old.value(property.key()))
            changed.insert(property.key(), property.value());
    }
    if (const auto list = changed.find("emailAddresses"_L1); list != changed.end())
        *list = withNames(
            list->toArray(),
            QJsonDocument::fromJson(current).object().value("emailAddresses"_L1).toArray());
    return changed;
}

bool isEmpty(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(),
                           [](const QJsonValue &part) { return isEmpty(part); });
    }
    return value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty());
}

} // namespace

QJsonObject properties(const Contact &contact, const FieldSet &fields)
{
    QJsonObject out;
    for (const Field field : fields.toList())
        writeField(out, contact, field);
    return out;
}

Result<QJsonObject> creation(const OutgoingChange &change)
{
    QJsonObject body;
    if (change.current.isEmpty()) {
        body = properties(change.contact, FieldSet::all());
    } else {
        Result<QJsonObject> newer = differences(change.current, change.contact, FieldSet::all());
        if (!newer)
            return newer.failure();
        const QJsonObject current = QJsonDocument::fromJson(change.current).object();
        for (const QString &name : modelledProperties() + keptProperties())
            body.insert(name, newer->contains(name) ? newer->value(name) : current.value(name));
    }
    for (auto property = body.begin(); property != body.end();)
        property = isEmpty(*property) ? body.erase(property) : std::next(property);
    body.insert(
        u"singleValueExtendedProperties"_s,
        QJsonArray{QJsonObject{{u"id"_s, originProperty()}, {u"value"_s, change.item.value()}}});
    return body;
}

Result<QJsonObject> patch(const OutgoingChange &change)
{
    return differences(change.current, change.contact, change.changedFields);
}

} // namespace warden::graph
