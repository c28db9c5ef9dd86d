#include "core/providers/hubspot/hubspot_contact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

void addEntry(QList<Entry> &list, const QString &value, const QStringList &types = {})
{
    const QString trimmed = value.trimmed();
    if (!trimmed.isEmpty())
        list.append({.value = trimmed, .types = types});
}

QList<Entry> emailsFrom(const HubSpotProperties &properties)
{
    QList<Entry> emails;
    addEntry(emails, properties.value(u"email"_s));
    const QString others = properties.value(u"hs_additional_emails"_s);
    for (const QString &other : others.split(u';', Qt::SkipEmptyParts))
        addEntry(emails, other);
    if (emails.size() > 1 && !properties.value(u"email"_s).trimmed().isEmpty())
        emails.first().preferred = true;
    return emails;
}

// People write dates as they like; only what can mean one day alone is read as a date.
PartialDate dateFrom(const QString &value)
{
    static const QRegularExpression whole(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    static const QRegularExpression yearless(u"^--(\\d{2})-?(\\d{2})$"_s);
    const QString text = value.trimmed();
    if (const auto match = whole.match(text); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
        if (date.isValid())
            return {.year = date.year(), .month = date.month(), .day = date.day()};
    }
    if (const auto match = yearless.match(text); match.hasMatch()) {
        const QDate date(2000, match.captured(1).toInt(), match.captured(2).toInt());
        if (date.isValid())
            return {.month = date.month(), .day = date.day()};
    }
    return {.text = text};
}

} // namespace

Contact contactFrom(const HubSpotObject &object)
{
    const HubSpotProperties &properties = object.properties;
    const auto value = [&](const QString &name) { return properties.value(name).trimmed(); };
    Contact contact;
    contact.name.given = value(u"firstname"_s);
    contact.name.family = value(u"lastname"_s);
    contact.name.prefix = value(u"salutation"_s);
    contact.emails = emailsFrom(properties);
    addEntry(contact.phones, value(u"phone"_s));
    addEntry(contact.phones, value(u"mobilephone"_s), {u"cell"_s});
    addEntry(contact.phones, value(u"fax"_s), {u"fax"_s});
    const Address address{.street = value(u"address"_s),
                          .city = value(u"city"_s),
                          .region = value(u"state"_s),
                          .postalCode = value(u"zip"_s),
                          .country = value(u"country"_s)};
    if (address != Address())
        contact.addresses.append(address);
    contact.organization.name = value(u"company"_s);
    contact.title = value(u"jobtitle"_s);
    contact.birthday = dateFrom(value(u"date_of_birth"_s));
    addEntry(contact.urls, value(u"website"_s));
    return contact;
}

} // namespace warden
