#include "app/sandbox/hubspot_records.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QStringList &readOnlyNames()
{
    static const QStringList names{u"createdate"_s, u"lastmodifieddate"_s, u"hs_object_id"_s};
    return names;
}

QStringList addressesOf(const HubSpotRecord &record)
{
    QStringList addresses = record.properties.value(u"hs_additional_emails"_s)
                                .toLower()
                                .split(u';', Qt::SkipEmptyParts);
    if (const QString email = record.properties.value(u"email"_s); !email.isEmpty())
        addresses.prepend(email);
    return addresses;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    return address.match(text).hasMatch();
}

HubSpotRefusal notValid(const QString &name, const QString &error, const QString &message)
{
    return {400, u"VALIDATION_ERROR"_s,
            u"Property values were not valid: [{\"isValid\":false,\"message\":\"%1\","
            "\"error\":\"%2\",\"name\":\"%3\"}]"_s.arg(message, error, name)};
}

} // namespace

HubSpotRecords::HubSpotRecords(const QStringList &missingProperties)
    : m_names{u"email"_s,         u"firstname"_s,     u"lastname"_s,   u"phone"_s,
              u"mobilephone"_s,   u"fax"_s,           u"address"_s,    u"city"_s,
              u"state"_s,         u"zip"_s,           u"country"_s,    u"company"_s,
              u"jobtitle"_s,      u"website"_s,       u"salutation"_s, u"hs_additional_emails"_s,
              u"date_of_birth"_s, u"lifecyclestage"_s}
{
    for (const QString &missing : missingProperties)
        m_names.removeAll(missing);
    m_names += readOnlyNames();
}

bool HubSpotRecords::isReadOnly(const QString &property)
{
    return readOnlyNames().contains(property);
}

std::optional<HubSpotRefusal> HubSpotRecords::check(const QJsonObject &properties, qint64 id) const
{
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QString &name = property.key();
        if (!m_names.contains(name))
            return notValid(name, u"PROPERTY_DOESNT_EXIST"_s, u"Property does not exist"_s);
        if (isReadOnly(name))
            return notValid(name, u"READ_ONLY_VALUE"_s, u"The property is read only"_s);
        if (!property.value().isString() || property.value().toString().size() > 65'536)
            return notValid(name, u"INVALID_VALUE"_s, u"The value is no text of 65536"_s);
    }
    QStringList addresses;
    if (const QString email = properties.value(u"email"_s).toString(); !email.isEmpty())
        addresses.append(email);
    addresses +=
        properties.value(u"hs_additional_emails"_s).toString().split(u';', Qt::SkipEmptyParts);
    for (const QString &address : addresses) {
        if (!isAddress(address))
            return notValid(u"email"_s, u"INVALID_EMAIL"_s, u"The e-mail address is invalid"_s);
        const auto taken = m_byAddress.constFind(address.toLower());
        if (taken != m_byAddress.constEnd() && *taken != id)
            return HubSpotRefusal{409, u"CONFLICT"_s,
                                  u"Contact already exists. Existing ID: %1"_s.arg(*taken)};
    }
    return {};
}

void HubSpotRecords::indexAddresses(const HubSpotRecord &record, bool isThere)
{
    for (const QString &address : addressesOf(record)) {
        if (isThere)
            m_byAddress.insert(address, record.id);
        else
            m_byAddress.remove(address);
    }
}

HubSpotRecord &HubSpotRecords::create(const QJsonObject &properties, const QDateTime &now)
{
    HubSpotRecord record;
    record.id = m_nextId++;
    record.created = now;
    HubSpotRecord &kept = m_records[record.id] = record;
    update(kept, properties, now);
    return kept;
}

void HubSpotRecords::update(HubSpotRecord &record, const QJsonObject &properties,
                            const QDateTime &now)
{
    indexAddresses(record, false);
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        QString value = property.value().toString().trimmed();
        if (property.key() == "email"_L1)
            value = value.toLower();
        if (value.isEmpty())
            record.properties.remove(property.key());
        else
            record.properties.insert(property.key(), value);
    }
    record.updated = now;
    indexAddresses(record, true);
}

void HubSpotRecords::archive(HubSpotRecord &record, const QDateTime &now)
{
    indexAddresses(record, false);
    record.archivedAt = now;
}

void HubSpotRecords::erase(qint64 id)
{
    const auto found = m_records.find(id);
    if (found == m_records.end())
        return;
    if (!found->second.isArchived())
        indexAddresses(found->second, false);
    m_records.erase(found);
}

void HubSpotRecords::merge(HubSpotRecord &primary, qint64 other, const QDateTime &now)
{
    erase(other);
    m_merged.insert(other, primary.id);
    primary.updated = now;
}

HubSpotRecord *HubSpotRecords::find(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    const auto found = isNumber ? m_records.find(m_merged.value(number, number)) : m_records.end();
    return found == m_records.end() ? nullptr : &found->second;
}

HubSpotRecord *HubSpotRecords::findByEmail(const QString &address)
{
    const auto found = m_byAddress.constFind(address.toLower());
    return found == m_byAddress.constEnd() ? nullptr : find(QString::number(*found));
}

std::optional<QString> HubSpotRecords::valueOf(const HubSpotRecord &record,
                                               const QString &property) const
{
    if (property == "hs_object_id"_L1)
        return QString::number(record.id);
    if (property == "createdate"_L1)
        return toRfc3339(record.created);
    if (property == "lastmodifieddate"_L1)
        return toRfc3339(record.updated);
    const auto value = record.properties.constFind(property);
    return value == record.properties.constEnd() ? std::nullopt : std::optional(*value);
}

} // namespace warden
