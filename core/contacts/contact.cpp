#include "core/contacts/contact.h"

#include "core/contacts/name_text.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

auto sortKey(const QString *text)
{
    return std::tie(*text);
}

auto sortKey(const Entry *entry)
{
    return std::tie(entry->value, entry->types, entry->label, entry->preferred);
}

auto sortKey(const Address *address)
{
    return std::tie(address->poBox, address->extended, address->street, address->city,
                    address->region, address->postalCode, address->country, address->types,
                    address->label, address->preferred);
}

auto sortKey(const CustomProperty *property)
{
    return std::tie(property->name, property->value, property->parameters, property->group);
}

template <class T>
std::vector<const T *> sorted(const QList<T> &list)
{
    std::vector<const T *> pointers;
    for (const T &entry : list)
        pointers.push_back(&entry);
    std::sort(pointers.begin(), pointers.end(),
              [](const T *a, const T *b) { return sortKey(a) < sortKey(b); });
    return pointers;
}

// Equal as multisets: services return lists in an order of their own.
template <class T>
bool sameEntries(const QList<T> &a, const QList<T> &b)
{
    if (a.size() != b.size())
        return false;
    if (a == b)
        return true;
    const std::vector<const T *> first = sorted(a);
    const std::vector<const T *> second = sorted(b);
    return std::equal(first.begin(), first.end(), second.begin(),
                      [](const T *x, const T *y) { return *x == *y; });
}

// Calls `visit` with the members of `field`, of one contact or of two side by side.
template <class Visit, class... Contacts>
auto withField(Field field, Visit visit, Contacts &...c)
{
    switch (field) {
    case Field::Name:
        return visit(c.name...);
    case Field::Nickname:
        return visit(c.nicknames...);
    case Field::Email:
        return visit(c.emails...);
    case Field::Phone:
        return visit(c.phones...);
    case Field::Address:
        return visit(c.addresses...);
    case Field::Organization:
        return visit(c.organization...);
    case Field::Title:
        return visit(c.title...) && visit(c.role...);
    case Field::Birthday:
        return visit(c.birthday...);
    case Field::Anniversary:
        return visit(c.anniversary...);
    case Field::Url:
        return visit(c.urls...);
    case Field::Im:
        return visit(c.ims...);
    case Field::Note:
        return visit(c.note...);
    case Field::Group:
        return visit(c.groups...);
    case Field::Photo:
        return visit(c.photo...);
    case Field::Relation:
        return visit(c.relations...);
    case Field::Custom:
        return visit(c.custom...);
    }
    return true;
}

struct Same
{
    template <class T>
    bool operator()(const QList<T> &a, const QList<T> &b) const
    {
        return sameEntries(a, b);
    }
    template <class T>
    bool operator()(const T &a, const T &b) const
    {
        return a == b;
    }
};

struct IsEmpty
{
    bool operator()(const Name &name) const { return name == Name{}; }
    bool operator()(const Organization &organization) const
    {
        return organization == Organization{};
    }
    template <class T>
    bool operator()(const T &value) const
    {
        return value.isEmpty();
    }
};

struct Clear
{
    template <class T>
    bool operator()(T &value) const
    {
        value = T{};
        return true;
    }
};

QString withDetails(const QString &value, const QStringList &types, const QString &label)
{
    if (!label.isEmpty())
        return u"%1 (%2)"_s.arg(value, label);
    if (!types.isEmpty())
        return u"%1 (%2)"_s.arg(value, types.join(u", "_s));
    return value;
}

QString joined(std::initializer_list<QString> parts, const QString &separator)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(separator);
}

QString nameText(const Name &name)
{
    if (!name.formatted.isEmpty())
        return name.formatted;
    return nameOfParts(name);
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString dateText(const PartialDate &date)
{
    if (date.isEmpty() || !date.text.isEmpty())
        return date.text;
    QString text = date.year > 0 ? QString::number(date.year).rightJustified(4, u'0') : u"-"_s;
    if (date.month > 0)
        text += u'-' + twoDigits(date.month);
    else if (date.day > 0)
        text += u'-';
    if (date.day > 0)
        text += u'-' + twoDigits(date.day);
    return text;
}

QString addressText(const Address &address)
{
    return joined({address.poBox, address.extended, address.street,
                   joined({address.postalCode, address.city}, u" "_s), address.region,
                   address.country},
                  u", "_s);
}

QString photoText(const Photo &photo)
{
    if (!photo.uri.isEmpty())
        return photo.uri;
    if (photo.data.isEmpty())
        return {};
    const QString type = photo.mediaType.isEmpty() ? u"image"_s : photo.mediaType;
    return u"%1, %2 KB"_s.arg(type).arg((photo.data.size() + 1023) / 1024);
}

QString entriesText(const QList<Entry> &entries)
{
    QStringList texts;
    for (const Entry &entry : entries)
        texts.append(withDetails(entry.value, entry.types, entry.label));
    return texts.join(u", "_s);
}

QString addressesText(const QList<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses)
        texts.append(withDetails(addressText(address), address.types, address.label));
    return texts.join(u"; "_s);
}

QString customText(const QList<CustomProperty> &properties)
{
    QStringList texts;
    for (const CustomProperty &property : properties)
        texts.append(u"%1: %2"_s.arg(property.name, property.value.left(200)));
    return texts.join(u", "_s);
}

} // namespace

bool sameField(const Contact &a, const Contact &b, Field field)
{
    return withField(field, Same{}, a, b);
}

bool isFieldEmpty(const Contact &contact, Field field)
{
    return withField(field, IsEmpty{}, contact);
}

void copyField(const Contact &from, Contact &to, Field field)
{
    switch (field) {
    case Field::Name:
        to.name = from.name;
        break;
    case Field::Nickname:
        to.nicknames = from.nicknames;
        break;
    case Field::Email:
        to.emails = from.emails;
        break;
    case Field::Phone:
        to.phones = from.phones;
        break;
    case Field::Address:
        to.addresses = from.addresses;
        break;
    case Field::Organization:
        to.organization = from.organization;
        break;
    case Field::Title:
        to.title = from.title;
        to.role = from.role;
        break;
    case Field::Birthday:
        to.birthday = from.birthday;
        break;
    case Field::Anniversary:
        to.anniversary = from.anniversary;
        break;
    case Field::Url:
        to.urls = from.urls;
        break;
    case Field::Im:
        to.ims = from.ims;
        break;
    case Field::Note:
        to.note = from.note;
        break;
    case Field::Group:
        to.groups = from.groups;
        break;
    case Field::Photo:
        to.photo = from.photo;
        break;
    case Field::Relation:
        to.relations = from.relations;
        break;
    case Field::Custom:
        to.custom = from.custom;
        break;
    }
}

void clearField(Contact &contact, Field field)
{
    withField(field, Clear{}, contact);
}

FieldSet differingFields(const Contact &a, const Contact &b)
{
    FieldSet fields;
    for (Field field : allFieldsInOrder) {
        if (!sameField(a, b, field))
            fields.insert(field);
    }
    return fields;
}

FieldSet filledFields(const Contact &contact)
{
    FieldSet fields;
    for (Field field : allFieldsInOrder) {
        if (!isFieldEmpty(contact, field))
            fields.insert(field);
    }
    return fields;
}

QString displayName(const Contact &contact)
{
    if (const QString name = nameText(contact.name).simplified(); !name.isEmpty())
        return name;
    if (!contact.organization.name.isEmpty())
        return contact.organization.name;
    if (!contact.nicknames.isEmpty())
        return contact.nicknames.first();
    if (!contact.emails.isEmpty())
        return contact.emails.first().value;
    if (!contact.phones.isEmpty())
        return contact.phones.first().value;
    return {};
}

QString fieldText(const Contact &contact, Field field)
{
    QString text;
    switch (field) {
    case Field::Name:
        text = nameText(contact.name);
        break;
    case Field::Nickname:
        text = contact.nicknames.join(u", "_s);
        break;
    case Field::Email:
        text = entriesText(contact.emails);
        break;
    case Field::Phone:
        text = entriesText(contact.phones);
        break;
    case Field::Address:
        text = addressesText(contact.addresses);
        break;
    case Field::Organization:
        text = (QStringList(contact.organization.name) + contact.organization.units).join(u", "_s);
        break;
    case Field::Title:
        text = joined({contact.title, contact.role}, u", "_s);
        break;
    case Field::Birthday:
        text = dateText(contact.birthday);
        break;
    case Field::Anniversary:
        text = dateText(contact.anniversary);
        break;
    case Field::Url:
        text = entriesText(contact.urls);
        break;
    case Field::Im:
        text = entriesText(contact.ims);
        break;
    case Field::Note:
        text = contact.note;
        break;
    case Field::Group:
        text = contact.groups.join(u", "_s);
        break;
    case Field::Photo:
        text = photoText(contact.photo);
        break;
    case Field::Relation:
        text = entriesText(contact.relations);
        break;
    case Field::Custom:
        text = customText(contact.custom);
        break;
    }
    return text.simplified();
}

} // namespace warden
