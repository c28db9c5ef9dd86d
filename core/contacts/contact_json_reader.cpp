#include "core/contacts/contact_json.h"
#include "core/contacts/contact_json_values.h"

using namespace Qt::StringLiterals;

namespace warden {

#define WARDEN_MEMBER(name, target)                                                                \
    if (key == QByteArrayView(name))                                                               \
    return read(target), true

void JsonReader::read(Name &name)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("additional", name.additional);
        WARDEN_MEMBER("family", name.family);
        WARDEN_MEMBER("formatted", name.formatted);
        WARDEN_MEMBER("given", name.given);
        WARDEN_MEMBER("prefix", name.prefix);
        WARDEN_MEMBER("suffix", name.suffix);
        return false;
    });
}

void JsonReader::read(Entry &entry)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("label", entry.label);
        WARDEN_MEMBER("preferred", entry.preferred);
        WARDEN_MEMBER("types", entry.types);
        WARDEN_MEMBER("value", entry.value);
        return false;
    });
}

void JsonReader::read(Address &address)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("city", address.city);
        WARDEN_MEMBER("country", address.country);
        WARDEN_MEMBER("extended", address.extended);
        WARDEN_MEMBER("label", address.label);
        WARDEN_MEMBER("po_box", address.poBox);
        WARDEN_MEMBER("postal_code", address.postalCode);
        WARDEN_MEMBER("preferred", address.preferred);
        WARDEN_MEMBER("region", address.region);
        WARDEN_MEMBER("street", address.street);
        WARDEN_MEMBER("types", address.types);
        return false;
    });
}

void JsonReader::read(Organization &organization)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("name", organization.name);
        WARDEN_MEMBER("units", organization.units);
        return false;
    });
}

void JsonReader::read(PartialDate &date)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("day", date.day);
        WARDEN_MEMBER("month", date.month);
        WARDEN_MEMBER("text", date.text);
        WARDEN_MEMBER("year", date.year);
        return false;
    });
}

void JsonReader::read(Photo &photo)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("data", photo.data);
        WARDEN_MEMBER("media_type", photo.mediaType);
        WARDEN_MEMBER("uri", photo.uri);
        return false;
    });
}

void JsonReader::read(CustomProperty &property)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("group", property.group);
        WARDEN_MEMBER("name", property.name);
        WARDEN_MEMBER("parameters", property.parameters);
        WARDEN_MEMBER("value", property.value);
        return false;
    });
}

void JsonReader::read(ContactKind &kind)
{
    QString name;
    read(name);
    if (name == "organization"_L1)
        kind = ContactKind::Organization;
    else if (name == "group"_L1)
        kind = ContactKind::Group;
    else
        problem("an unknown kind", ErrorReason::NewerVersion);
}

void JsonReader::read(Contact &c)
{
    object([&](QByteArrayView key) {
        WARDEN_MEMBER("addresses", c.addresses);
        WARDEN_MEMBER("anniversary", c.anniversary);
        WARDEN_MEMBER("birthday", c.birthday);
        WARDEN_MEMBER("custom", c.custom);
        WARDEN_MEMBER("emails", c.emails);
        WARDEN_MEMBER("groups", c.groups);
        WARDEN_MEMBER("ims", c.ims);
        WARDEN_MEMBER("kind", c.kind);
        WARDEN_MEMBER("name", c.name);
        WARDEN_MEMBER("nicknames", c.nicknames);
        WARDEN_MEMBER("note", c.note);
        WARDEN_MEMBER("organization", c.organization);
        WARDEN_MEMBER("phones", c.phones);
        WARDEN_MEMBER("photo", c.photo);
        WARDEN_MEMBER("relations", c.relations);
        WARDEN_MEMBER("role", c.role);
        WARDEN_MEMBER("title", c.title);
        WARDEN_MEMBER("uid", c.uid);
        WARDEN_MEMBER("urls", c.urls);
        return false;
    });
}

#undef WARDEN_MEMBER

namespace {

// The field's key in the whole contact, so that one reader serves both.
QByteArrayView keyOf(Field field)
{
    switch (field) {
    case Field::Name:
        return "name";
    case Field::Nickname:
        return "nicknames";
    case Field::Email:
        return "emails";
    case Field::Phone:
        return "phones";
    case Field::Address:
        return "addresses";
    case Field::Organization:
        return "organization";
    case Field::Title:
        return {};
    case Field::Birthday:
        return "birthday";
    case Field::Anniversary:
        return "anniversary";
    case Field::Url:
        return "urls";
    case Field::Im:
        return "ims";
    case Field::Note:
        return "note";
    case Field::Group:
        return "groups";
    case Field::Photo:
        return "photo";
    case Field::Relation:
        return "relations";
    case Field::Custom:
        return "custom";
    }
    return {};
}

} // namespace

Result<Contact> contactFromJson(QByteArrayView json)
{
    if (json.size() > maxContactJsonSize)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"contact JSON"_s);
    Contact contact;
    if (const Result<void> read = JsonReader(json).readWhole(contact); !read)
        return read.failure();
    return contact;
}

Result<void> setFieldFromJson(Contact &contact, Field field, QByteArrayView json)
{
    if (json.trimmed() == "null") {
        clearField(contact, field);
        return {};
    }
    const QByteArrayView key = keyOf(field);
    QByteArray wrapped;
    if (key.isEmpty())
        wrapped = json.toByteArray(); // title and role are an object of their own
    else
        wrapped.append("{\"").append(key).append("\":").append(json).append('}');
    const Result<Contact> read = contactFromJson(wrapped);
    if (!read)
        return read.failure();
    Contact only;
    copyField(*read, only, field);
    if (only != *read)
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"more than one field"_s);
    copyField(only, contact, field);
    return {};
}

} // namespace warden
