#include "core/providers/hubspot/hubspot_contact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const Entry *pick(const QList<const Entry *> &entries, const QString &current)
{
    for (const Entry *entry : entries) {
        if (entry->preferred)
            return entry;
    }
    for (const Entry *entry : entries) {
        if (entry->value.compare(current.trimmed(), Qt::CaseInsensitive) == 0)
            return entry;
    }
    return entries.isEmpty() ? nullptr : entries.first();
}

QString valueOf(const Entry *entry)
{
    return entry ? entry->value : QString();
}

void setName(const Contact &contact, HubSpotProperties &out)
{
    const Name &name = contact.name;
    const bool hasParts = !name.given.isEmpty() || !name.family.isEmpty();
    out.insert(u"firstname"_s, name.given);
    // A name that is known as a whole only is the one to sort by.
    out.insert(u"lastname"_s, hasParts ? name.family : name.formatted);
    out.insert(u"salutation"_s, name.prefix);
}

// An address with a semicolon would be read as two others: there is no way to escape it.
void setEmails(const Contact &contact, const HubSpotProperties &current, HubSpotProperties &out)
{
    QList<const Entry *> entries;
    for (const Entry &entry : contact.emails)
        entries.append(&entry);
    const Entry *first = pick(entries, current.value(u"email"_s));
    QStringList others;
    for (const Entry *entry : entries) {
        if (entry != first && !entry->value.contains(u';'))
            others.append(entry->value);
    }
    // In the order that it has there already, so that a mere order is no change.
    QStringList before = current.value(u"hs_additional_emails"_s).split(u';');
    for (QString &each : before)
        each = each.trimmed();
    std::ranges::stable_sort(others, {}, [&](const QString &other) {
        const qsizetype place = before.indexOf(other);
        return place < 0 ? before.size() : place;
    });
    out.insert(u"email"_s, valueOf(first));
    out.insert(u"hs_additional_emails"_s, others.join(u';'));
}

void setPhones(const Contact &contact, const HubSpotProperties &current, HubSpotProperties &out)
{
    QList<const Entry *> voice;
    QList<const Entry *> mobile;
    QList<const Entry *> fax;
    for (const Entry &entry : contact.phones) {
        if (entry.types.contains(u"fax"_s))
            fax.append(&entry);
        else if (entry.types.contains(u"cell"_s))
            mobile.append(&entry);
        else
            voice.append(&entry);
    }
    out.insert(u"phone"_s, valueOf(pick(voice, current.value(u"phone"_s))));
    out.insert(u"mobilephone"_s, valueOf(pick(mobile, current.value(u"mobilephone"_s))));
    out.insert(u"fax"_s, valueOf(pick(fax, current.value(u"fax"_s))));
}

QString streetOf(const Address &address)
{
    QStringList parts{address.street, address.extended, address.poBox};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

const Address *pickAddress(const QList<Address> &addresses, const HubSpotProperties &current)
{
    const auto find = [&](auto matches) {
        const auto found = std::ranges::find_if(addresses, matches);
        return found == addresses.end() ? nullptr : &*found;
    };
    if (const Address *preferred = find([](const Address &each) { return each.preferred; }))
        return preferred;
    const auto isThere = [&](const Address &each) {
        return streetOf(each) == current.value(u"address"_s) &&
               each.city == current.value(u"city"_s) && each.postalCode == current.value(u"zip"_s);
    };
    if (const Address *there = find(isThere))
        return there;
    if (const Address *work =
            find([](const Address &each) { return each.types.contains(u"work"_s); }))
        return work;
    return addresses.isEmpty() ? nullptr : &addresses.first();
}

void setAddress(const Contact &contact, const HubSpotProperties &current, HubSpotProperties &out)
{
    const Address *picked = pickAddress(contact.addresses, current);
    const Address address = picked ? *picked : Address();
    out.insert(u"address"_s, streetOf(address));
    out.insert(u"city"_s, address.city);
    out.insert(u"state"_s, address.region);
    out.insert(u"zip"_s, address.postalCode);
    out.insert(u"country"_s, address.country);
}

QString dateText(const PartialDate &date)
{
    if (date.month == 0 || date.day == 0)
        return date.text;
    const QString monthAndDay =
        u"%1-%2"_s.arg(date.month, 2, 10, QChar(u'0')).arg(date.day, 2, 10, QChar(u'0'));
    return date.year == 0 ? u"--"_s + monthAndDay
                          : u"%1-"_s.arg(date.year, 4, 10, QChar(u'0')) + monthAndDay;
}

void setUrl(const Contact &contact, const HubSpotProperties &current, HubSpotProperties &out)
{
    QList<const Entry *> urls;
    for (const Entry &entry : contact.urls)
        urls.append(&entry);
    out.insert(u"website"_s, valueOf(pick(urls, current.value(u"website"_s))));
}

} // namespace

FieldSet hubSpotFields(const QStringList &properties)
{
    FieldSet fields{Field::Name, Field::Email};
    const std::pair<Field, QString> held[] = {
        {Field::Phone, u"phone"_s},
        {Field::Address, u"address"_s},
        {Field::Organization, u"company"_s},
        {Field::Title, u"jobtitle"_s},
        {Field::Birthday, u"date_of_birth"_s},
        {Field::Url, u"website"_s},
    };
    for (const auto &[field, property] : held) {
        if (properties.contains(property))
            fields.insert(field);
    }
    return fields;
}

QList<ValueLimit> hubSpotLimits(const QStringList &properties)
{
    QList<ValueLimit> limits;
    if (!properties.contains(u"hs_additional_emails"_s))
        limits.append({Field::Email, {}, 1});
    // As setPhones() sorts them.
    limits.append({Field::Phone, u"fax"_s, properties.contains(u"fax"_s) ? 1 : 0});
    limits.append({Field::Phone, u"cell"_s, properties.contains(u"mobilephone"_s) ? 1 : 0});
    limits.append({Field::Phone, {}, 1});
    limits.append({Field::Address, {}, 1});
    limits.append({Field::Name, u"prefix"_s, properties.contains(u"salutation"_s) ? 1 : 0});
    limits.append({Field::Name, u"additional"_s, 0});
    limits.append({Field::Name, u"suffix"_s, 0});
    limits.append({Field::Title, u"role"_s, 0});
    limits.append({Field::Organization, {}, 0}); // units
    limits.append({Field::Url, {}, 1});
    return limits;
}

HubSpotProperties propertiesFrom(const Contact &contact, const FieldSet &fields,
                                 const HubSpotProperties &current)
{
    HubSpotProperties out;
    if (fields.contains(Field::Name))
        setName(contact, out);
    if (fields.contains(Field::Email))
        setEmails(contact, current, out);
    if (fields.contains(Field::Phone))
        setPhones(contact, current, out);
    if (fields.contains(Field::Address))
        setAddress(contact, current, out);
    if (fields.contains(Field::Organization))
        out.insert(u"company"_s, contact.organization.name);
    if (fields.contains(Field::Title))
        out.insert(u"jobtitle"_s, contact.title);
    if (fields.contains(Field::Birthday))
        out.insert(u"date_of_birth"_s, dateText(contact.birthday));
    if (fields.contains(Field::Url))
        setUrl(contact, current, out);
    return out;
}

} // namespace warden
