#include "core/providers/zapier/zapier_contact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

void text(JsonWriter &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.member(key, value);
}

void texts(JsonWriter &json, const char *key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    json.key(key);
    json.beginArray();
    for (const QString &value : values)
        json.value(value);
    json.endArray();
}

// The preferred one first, the others in their order.
QStringList valuesOf(QList<Entry> entries)
{
    std::ranges::stable_partition(entries, &Entry::preferred);
    QStringList values;
    for (const Entry &entry : entries) {
        if (!entry.value.isEmpty())
            values.append(entry.value);
    }
    return values;
}

QString dateText(const PartialDate &date)
{
    if (!date.text.isEmpty() || date.isEmpty())
        return date.text;
    const auto digits = [](int number, int width) {
        return u"%1"_s.arg(number, width, 10, QChar(u'0'));
    };
    if (date.month == 0)
        return digits(date.year, 4);
    const QString year = date.year == 0 ? u"-"_s : digits(date.year, 4);
    const QString day = date.day == 0 ? QString() : u'-' + digits(date.day, 2);
    return year + u'-' + digits(date.month, 2) + day;
}

QString streetOf(const Address &address)
{
    QStringList parts = {address.poBox, address.extended, address.street};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString addressText(const Address &address)
{
    const QString city = (address.postalCode + u' ' + address.city).trimmed();
    QStringList parts = {streetOf(address), city, address.region, address.country};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void writeAddresses(JsonWriter &json, QList<Address> addresses)
{
    std::ranges::stable_partition(addresses, &Address::preferred);
    if (addresses.isEmpty())
        return;
    const Address &first = addresses.first();
    text(json, "address", addressText(first));
    text(json, "address_city", first.city);
    text(json, "address_country", first.country);
    text(json, "address_postal_code", first.postalCode);
    text(json, "address_region", first.region);
    text(json, "address_street", streetOf(first));
    QStringList all;
    for (const Address &address : addresses)
        all.append(addressText(address));
    texts(json, "addresses", all);
}

void writeCustom(JsonWriter &json, const QList<CustomProperty> &properties)
{
    if (properties.isEmpty())
        return;
    json.key("custom");
    json.beginArray();
    for (const CustomProperty &property : properties) {
        json.beginObject();
        json.member("name", property.name);
        json.member("value", property.value);
        json.endObject();
    }
    json.endArray();
}

void writeRelations(JsonWriter &json, const QList<Entry> &relations)
{
    QStringList values;
    for (const Entry &relation : relations) {
        const QString kind =
            relation.label.isEmpty() ? relation.types.join(u", "_s) : relation.label;
        values.append(kind.isEmpty() ? relation.value : relation.value + u" ("_s + kind + u')');
    }
    texts(json, "relations", values);
}

} // namespace

FieldSet zapierFields()
{
    return FieldSet::all() - FieldSet{Field::Photo};
}

void writeZapierContact(JsonWriter &json, const Contact &contact)
{
    const QStringList emails = valuesOf(contact.emails);
    const QStringList phones = valuesOf(contact.phones);
    const QStringList urls = valuesOf(contact.urls);
    json.beginObject(); // keys in the order of their bytes: the text is signed
    writeAddresses(json, contact.addresses);
    text(json, "anniversary", dateText(contact.anniversary));
    text(json, "birthday", dateText(contact.birthday));
    writeCustom(json, contact.custom);
    text(json, "email", emails.value(0));
    texts(json, "emails", emails);
    text(json, "first_name", contact.name.given);
    texts(json, "groups", contact.groups);
    texts(json, "ims", valuesOf(contact.ims));
    text(json, "last_name", contact.name.family);
    text(json, "middle_name", contact.name.additional);
    text(json, "name", contact.name.formatted);
    text(json, "name_prefix", contact.name.prefix);
    text(json, "name_suffix", contact.name.suffix);
    text(json, "nickname", contact.nicknames.join(u", "_s));
    text(json, "note", contact.note);
    text(json, "organization", contact.organization.name);
    texts(json, "organization_units", contact.organization.units);
    text(json, "phone", phones.value(0));
    texts(json, "phones", phones);
    writeRelations(json, contact.relations);
    text(json, "role", contact.role);
    text(json, "title", contact.title);
    text(json, "url", urls.value(0));
    texts(json, "urls", urls);
    json.endObject();
}

} // namespace warden
