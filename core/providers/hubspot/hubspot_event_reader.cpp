#include "core/providers/hubspot/hubspot_event_reader.h"

#include "core/events/event_actions.h"
#include "core/providers/events/event_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden::hubspot {

namespace {

// Types are words in capitals; that of two factors is documented, the others by their names.
QString securityAction(const QString &type)
{
    const bool isFactor = type.contains("TWO_FACTOR"_L1) || type.contains("PASSKEY"_L1);
    const bool isOff =
        type.contains("REMOVE"_L1) || type.contains("DISABLE"_L1) || type.contains("DELETE"_L1);
    const bool isOn =
        type.contains("ADD"_L1) || type.contains("ENABLE"_L1) || type.contains("ENROLL"_L1);
    if (isFactor && isOff)
        return actions::twoFactorDisabled;
    if (isFactor && isOn)
        return actions::twoFactorEnabled;
    if (type.contains("PASSWORD"_L1))
        return actions::accountChanged;
    return type.contains("EXPORT"_L1) ? actions::dataExported : actions::securityChanged;
}

QString auditAction(const QString &category, const QString &action)
{
    if (action.contains("EXPORT"_L1) || category.contains("EXPORT"_L1))
        return actions::dataExported;
    if (category.startsWith("CRM_"_L1) || category.startsWith("PROPERTY_VALUE"_L1) ||
        category.startsWith("CONTENT"_L1))
        return actions::dataChanged;
    return category.contains("SECURITY"_L1) ? actions::securityChanged : actions::adminChanged;
}

QString orNumber(const QString &name, const QJsonValue &number)
{
    return name.isEmpty() ? eventText(number) : name;
}

void readLogin(const QJsonObject &json, Event &event)
{
    const QJsonValue good = json.value("loginSucceeded"_L1);
    event.time = eventTime(json.value("loginAt"_L1));
    event.actor = orNumber(eventText(json.value("email"_L1)), json.value("userId"_L1));
    event.action = actions::serviceEvent;
    event.outcome = Outcome::Unknown;
    if (good.isBool()) {
        event.action = good.toBool() ? actions::signInSucceeded : actions::signInFailed;
        event.outcome = good.toBool() ? Outcome::Success : Outcome::Failure;
    }
    putText(event.details, u"name"_s, u"login"_s);
    putText(event.details, u"country"_s, eventText(json.value("countryCode"_L1), 20));
}

void readSecurity(const QJsonObject &json, Event &event)
{
    const QString type = eventText(json.value("type"_L1));
    event.time = eventTime(json.value("createdAt"_L1));
    event.actor = orNumber(eventText(json.value("actingUser"_L1)), json.value("userId"_L1));
    event.action = securityAction(type);
    putText(event.details, u"name"_s, type);
    putText(event.details, u"country"_s, eventText(json.value("countryCode"_L1), 20));
}

void readAudit(const QJsonObject &json, Event &event)
{
    const QString category = eventText(json.value("category"_L1));
    const QString action = eventText(json.value("action"_L1));
    const QJsonObject user = json.value("actingUser"_L1).toObject();
    event.time = eventTime(json.value("occurredAt"_L1));
    event.actor = orNumber(eventText(user.value("userEmail"_L1)), user.value("userId"_L1));
    event.action = auditAction(category, action);
    putText(event.details, u"name"_s, action);
    putText(event.details, u"type"_s, category);
    putText(event.details, u"target_type"_s, eventText(json.value("subCategory"_L1)));
}

} // namespace

ServiceEvent eventOf(const QJsonObject &json, const QString &stream, const QString &portal)
{
    ServiceEvent one;
    one.raw = rawOf(json);
    one.key = eventKey({eventText(json.value("id"_L1), 1000), stream, portal}, one.raw);
    one.event.details = {{u"log"_s, stream}};
    one.event.address = eventText(json.value("ipAddress"_L1), 64);
    if (stream == "login"_L1)
        readLogin(json, one.event);
    else if (stream == "security"_L1)
        readSecurity(json, one.event);
    else
        readAudit(json, one.event);
    return one;
}

Result<std::vector<ServiceEvent>> eventsIn(const QJsonObject &page, const QString &stream,
                                           const QString &portal)
{
    if (!page.value("results"_L1).isArray())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, u"no results"_s);
    std::vector<ServiceEvent> events;
    for (const QJsonValue item : page.value("results"_L1).toArray())
        events.push_back(eventOf(item.toObject(), stream, portal));
    return events;
}

} // namespace warden::hubspot
