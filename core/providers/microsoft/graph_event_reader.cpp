#include "core/providers/microsoft/graph_event_reader.h"

#include "core/events/event_actions.h"
#include "core/providers/events/event_json.h"
#include "core/providers/microsoft/graph_error.h"

#include <QJsonArray>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace warden::graph {

namespace {

// Errors that aren't failures: somebody is asked for more than a password, or for a decision.
// Common knowledge of Entra's error codes; one that isn't here counts as a failure.
bool isChallenge(qint64 code)
{
    static const QSet<qint64> codes = {16000, 16001, 50055, 50058, 50059, 50072, 50074,
                                       50076, 50079, 50097, 50125, 50127, 50129, 50140,
                                       50143, 50144, 50199, 51006, 65001, 700084};
    return codes.contains(code);
}

constexpr qint64 unknownCode = std::numeric_limits<qint64>::max();

bool isRisk(const QString &state)
{
    return state == "atRisk"_L1 || state == "confirmedCompromised"_L1;
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool isAny(const QString &text, std::initializer_list<QLatin1StringView> starts)
{
    for (const QLatin1StringView start : starts) {
        if (text.startsWith(start, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString auditAction(const QString &name, const QString &category)
{
    if (isAny(name, {"Consent to application"_L1, "Add delegated permission grant"_L1,
                     "Add OAuth2PermissionGrant"_L1, "Add app role assignment"_L1}))
        return actions::grantAdded;
    if (isAny(name, {"Remove delegated permission grant"_L1, "Remove OAuth2PermissionGrant"_L1,
                     "Remove app role assignment"_L1, "Revoke consent"_L1}))
        return actions::grantRemoved;
    if (isAny(name, {"User registered security info"_L1, "User registered all required"_L1,
                     "Enable Strong Authentication"_L1}))
        return actions::twoFactorEnabled;
    if (isAny(name, {"User deleted security info"_L1, "Disable Strong Authentication"_L1}))
        return actions::twoFactorDisabled;
    if (isAny(name, {"Change user password"_L1, "Change password"_L1, "Reset user password"_L1,
                     "Reset password"_L1, "User changed default security info"_L1}))
        return actions::accountChanged;
    if (isAny(name, {"Disable account"_L1}))
        return actions::accountDisabled;
    return category == "Policy"_L1 ? actions::securityChanged : actions::adminChanged;
}

Outcome auditOutcome(const QString &result)
{
    if (result == "success"_L1)
        return Outcome::Success;
    return result == "failure"_L1 ? Outcome::Failure : Outcome::Unknown;
}

} // namespace

ServiceEvent signInEvent(const QJsonObject &json)
{
    const QJsonObject status = json.value("status"_L1).toObject();
    const qint64 code = status.value("errorCode"_L1).toInteger(unknownCode);
    const bool isKnown = code >= std::numeric_limits<qint32>::min() &&
                         code <= std::numeric_limits<qint32>::max(); // Edm.Int32
    const QString risk = eventText(json.value("riskState"_L1));
    ServiceEvent one;
    one.raw = rawOf(json);
    one.key = eventKey({eventText(json.value("id"_L1)), u"sign_ins"_s}, one.raw);
    Event &event = one.event;
    event.time = eventTime(json.value("createdDateTime"_L1));
    event.actor =
        firstOf({eventText(json.value("userPrincipalName"_L1)),
                 eventText(json.value("servicePrincipalName"_L1)),
                 eventText(json.value("userDisplayName"_L1)), eventText(json.value("userId"_L1))});
    event.address = eventText(json.value("ipAddress"_L1), 64);
    event.action = actions::signInFailed;
    event.outcome = Outcome::Failure;
    if (!isKnown) {
        event.action = actions::serviceEvent;
        event.outcome = Outcome::Unknown;
    } else if (code == 0) {
        event.action = actions::signInSucceeded;
        event.outcome = Outcome::Success;
    } else if (isChallenge(code)) {
        event.action = actions::signInChallenged;
        event.outcome = Outcome::Unknown;
    }
    if (isRisk(risk))
        event.action = actions::signInSuspicious;
    event.details = {{u"log"_s, u"sign_ins"_s}, {u"name"_s, u"signIn"_s}};
    if (isKnown && code != 0)
        event.details.insert(u"error_code"_s, code);
    putText(event.details, u"app"_s, eventText(json.value("appDisplayName"_L1)));
    putText(event.details, u"client"_s, eventText(json.value("clientAppUsed"_L1)));
    putText(event.details, u"target"_s, eventText(json.value("resourceDisplayName"_L1)));
    putText(event.details, u"conditional_access"_s,
            eventText(json.value("conditionalAccessStatus"_L1)));
    putText(event.details, u"risk"_s, risk == "none"_L1 ? QString() : risk);
    putText(event.details, u"country"_s,
            eventText(json.value("location"_L1).toObject().value("countryOrRegion"_L1), 20));
    return one;
}

ServiceEvent directoryAuditEvent(const QJsonObject &json)
{
    const QString name = eventText(json.value("activityDisplayName"_L1));
    const QString category = eventText(json.value("category"_L1));
    const QJsonObject by = json.value("initiatedBy"_L1).toObject();
    const QJsonObject user = by.value("user"_L1).toObject();
    const QJsonObject app = by.value("app"_L1).toObject();
    const QJsonObject target = json.value("targetResources"_L1).toArray().at(0).toObject();
    ServiceEvent one;
    one.raw = rawOf(json);
    one.key = eventKey({eventText(json.value("id"_L1)), u"directory_audits"_s}, one.raw);
    Event &event = one.event;
    event.time = eventTime(json.value("activityDateTime"_L1));
    event.actor =
        firstOf({eventText(user.value("userPrincipalName"_L1)),
                 eventText(user.value("displayName"_L1)), eventText(app.value("displayName"_L1)),
                 eventText(user.value("id"_L1)), eventText(app.value("servicePrincipalId"_L1))});
    event.address = eventText(user.value("ipAddress"_L1), 64);
    event.action = auditAction(name, category);
    event.outcome = auditOutcome(json.value("result"_L1).toString());
    event.details = {{u"log"_s, u"directory_audits"_s}};
    putText(event.details, u"name"_s, name);
    putText(event.details, u"type"_s, category);
    putText(event.details, u"service"_s, eventText(json.value("loggedByService"_L1)));
    putText(event.details, u"target"_s,
            firstOf({eventText(target.value("userPrincipalName"_L1)),
                     eventText(target.value("displayName"_L1)), eventText(target.value("id"_L1))}));
    putText(event.details, u"target_type"_s, eventText(target.value("type"_L1)));
    return one;
}

Result<std::vector<ServiceEvent>> eventsIn(const QJsonObject &page, const QString &stream)
{
    if (page.value("error"_L1).isObject())
        return fail(ErrorKind::Offline, ErrorReason::ServerFailed, {},
                    u"an error in a success "_s + codeOf(page));
    if (!page.value("value"_L1).isArray())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, u"a page without items"_s);
    std::vector<ServiceEvent> events;
    for (const QJsonValue item : page.value("value"_L1).toArray())
        events.push_back(stream == "sign_ins"_L1 ? signInEvent(item.toObject())
                                                 : directoryAuditEvent(item.toObject()));
    return events;
}

} // namespace warden::graph
