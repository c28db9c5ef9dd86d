#include "core/providers/hubspot/hubspot_changes.h"

#include "core/providers/hubspot/hubspot_contact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QJsonObject jsonOf(const HubSpotProperties &properties)
{
    QJsonObject json;
    for (auto property = properties.cbegin(); property != properties.cend(); ++property)
        json.insert(property.key(), property.value());
    return json;
}

bool isSame(const QString &property, const QString &one, const QString &other)
{
    const bool isAddress = property == "email"_L1 || property == "hs_additional_emails"_L1;
    return one.trimmed().compare(other.trimmed(),
                                 isAddress ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

} // namespace

HubSpotInput creationOf(const OutgoingChange &change, const QStringList &writable)
{
    HubSpotInput input;
    const Result<HubSpotObject> former = readHubSpotBytes(change.current);
    input.sent = former ? former->properties
                        : propertiesFrom(change.contact, filledFields(change.contact), {});
    for (auto property = input.sent.begin(); property != input.sent.end();)
        property = property->isEmpty() || !writable.contains(property.key())
                       ? input.sent.erase(property)
                       : std::next(property);
    input.json = {{u"objectWriteTraceId"_s, change.item.value()},
                  {u"properties"_s, jsonOf(input.sent)}};
    return input;
}

HubSpotInput updateOf(const OutgoingChange &change, const HubSpotObject &current,
                      const QStringList &writable)
{
    HubSpotInput input;
    const HubSpotProperties wanted =
        propertiesFrom(change.contact, change.changedFields, current.properties);
    for (auto property = wanted.cbegin(); property != wanted.cend(); ++property) {
        const QString &name = property.key();
        if (writable.contains(name) &&
            !isSame(name, property.value(), current.properties.value(name)))
            input.sent.insert(name, property.value());
    }
    if (!input.sent.isEmpty())
        input.json = {{u"id"_s, change.remoteId},
                      {u"objectWriteTraceId"_s, change.item.value()},
                      {u"properties"_s, jsonOf(input.sent)}};
    return input;
}

HubSpotInput removalOf(const OutgoingChange &change)
{
    return {.json = {{u"id"_s, change.remoteId}}};
}

bool holdsWhatWasSent(const HubSpotObject &object, const HubSpotProperties &sent)
{
    return std::ranges::all_of(sent.keys(), [&](const QString &name) {
        return isSame(name, sent.value(name), object.properties.value(name));
    });
}

} // namespace warden
