#include "core/providers/google/google_activity.h"

#include "core/events/event_actions.h"
#include "core/providers/events/event_json.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden::google {

namespace {

constexpr qsizetype mostEvents = 1000; // of one activity

struct Meaning
{
    QString action;
    Outcome outcome = Outcome::Success;
};

// Those of "login" that Google documents, and others that were seen in the wild.
Meaning meaningOfLogin(const QString &name)
{
    static const QHash<QString, Meaning> meanings = {
        {u"login_success"_s, {actions::signInSucceeded}},
        {u"login_failure"_s, {actions::signInFailed, Outcome::Failure}},
        {u"login_challenge"_s, {actions::signInChallenged, Outcome::Unknown}},
        {u"login_verification"_s, {actions::signInChallenged, Outcome::Unknown}},
        {u"logout"_s, {actions::signInEnded}},
        {u"risky_sensitive_action_allowed"_s, {actions::signInSuspicious}},
        {u"risky_sensitive_action_blocked"_s, {actions::signInSuspicious, Outcome::Denied}},
        {u"suspicious_login"_s, {actions::signInSuspicious, Outcome::Unknown}},
        {u"suspicious_login_less_secure_app"_s, {actions::signInSuspicious, Outcome::Unknown}},
        {u"suspicious_programmatic_login"_s, {actions::signInSuspicious, Outcome::Unknown}},
        {u"user_signed_out_due_to_suspicious_session_cookie"_s, {actions::signInSuspicious}},
        {u"gov_attack_warning"_s, {actions::signInSuspicious, Outcome::Unknown}},
        {u"2sv_enroll"_s, {actions::twoFactorEnabled}},
        {u"2sv_disable"_s, {actions::twoFactorDisabled}},
        {u"passkey_enrolled"_s, {actions::twoFactorEnabled}},
        {u"passkey_removed"_s, {actions::twoFactorDisabled}},
        {u"titanium_enroll"_s, {actions::securityChanged}},
        {u"titanium_unenroll"_s, {actions::securityChanged}},
        {u"email_forwarding_out_of_domain"_s, {actions::securityChanged}},
        {u"password_edit"_s, {actions::accountChanged}},
        {u"recovery_email_edit"_s, {actions::accountChanged}},
        {u"recovery_phone_edit"_s, {actions::accountChanged}},
        {u"recovery_secret_qa_edit"_s, {actions::accountChanged}},
    };
    const auto found = meanings.constFind(name);
    if (found != meanings.constEnd())
        return *found;
    return {name.startsWith("account_disabled_"_L1) ? actions::accountDisabled
                                                    : actions::serviceEvent};
}

Meaning meaningOfToken(const QString &name)
{
    if (name == "authorize"_L1)
        return {actions::grantAdded};
    return {name == "revoke"_L1 ? actions::grantRemoved : actions::serviceEvent};
}

// Names are in capitals; there are hundreds.
Meaning meaningOfAdmin(const QString &name)
{
    static const QStringList added = {u"AUTHORIZE_API_CLIENT_ACCESS"_s, u"ADD_APPLICATION"_s,
                                      u"ADD_APPLICATION_TO_WHITELIST"_s,
                                      u"ADD_TO_TRUSTED_OAUTH2_APPS"_s};
    static const QStringList removed = {u"REMOVE_API_CLIENT_ACCESS"_s, u"REMOVE_APPLICATION"_s,
                                        u"REMOVE_APPLICATION_FROM_WHITELIST"_s,
                                        u"REMOVE_FROM_TRUSTED_OAUTH2_APPS"_s};
    static const QStringList disabled = {u"UNENROLL_USER_FROM_STRONG_AUTH"_s,
                                         u"TURN_OFF_2_STEP_VERIFICATION"_s};
    if (added.contains(name))
        return {actions::grantAdded};
    if (removed.contains(name))
        return {actions::grantRemoved};
    if (disabled.contains(name))
        return {actions::twoFactorDisabled};
    if (name.contains("STRONG_AUTH"_L1) || name.contains("2_STEP"_L1) || name.contains("2SV"_L1) ||
        name.contains("SECURITY_KEY"_L1))
        return {actions::securityChanged};
    return {name == "SUSPEND_USER"_L1 ? actions::accountDisabled : actions::adminChanged};
}

Meaning meaningOf(const QString &application, const QString &name)
{
    if (application == "login"_L1)
        return meaningOfLogin(name);
    return application == "token"_L1 ? meaningOfToken(name) : meaningOfAdmin(name);
}

// Parameters by name, of those that an event holds: who and what it is about, and never a value
// that was set.
QJsonObject parametersOf(const QJsonObject &event)
{
    static const QStringList kept = {u"login_type"_s,
                                     u"login_challenge_method"_s,
                                     u"login_challenge_status"_s,
                                     u"is_suspicious"_s,
                                     u"is_second_factor"_s,
                                     u"login_failure_type"_s,
                                     u"app_name"_s,
                                     u"client_id"_s,
                                     u"client_type"_s,
                                     u"scope"_s,
                                     u"affected_email_address"_s,
                                     u"USER_EMAIL"_s,
                                     u"GROUP_EMAIL"_s,
                                     u"ROLE_NAME"_s,
                                     u"PRIVILEGE_NAME"_s,
                                     u"SETTING_NAME"_s,
                                     u"APPLICATION_NAME"_s,
                                     u"API_CLIENT_NAME"_s,
                                     u"API_SCOPES"_s,
                                     u"ORG_UNIT_NAME"_s,
                                     u"DOMAIN_NAME"_s};
    QJsonObject parameters;
    for (const QJsonValue value : event.value("parameters"_L1).toArray()) {
        const QJsonObject parameter = value.toObject();
        const QString name = parameter.value("name"_L1).toString();
        if (!kept.contains(name))
            continue;
        if (const QJsonArray texts = eventTexts(parameter.value("multiValue"_L1)); !texts.isEmpty())
            parameters.insert(name, texts);
        else if (parameter.value("boolValue"_L1).isBool())
            parameters.insert(name, parameter.value("boolValue"_L1));
        else
            putText(parameters, name, eventText(parameter.value("value"_L1)));
    }
    return parameters;
}

QString targetIn(const QJsonObject &parameters)
{
    for (const QLatin1StringView name :
         {"affected_email_address"_L1, "USER_EMAIL"_L1, "GROUP_EMAIL"_L1, "app_name"_L1,
          "APPLICATION_NAME"_L1, "API_CLIENT_NAME"_L1, "ROLE_NAME"_L1, "SETTING_NAME"_L1}) {
        if (const QString text = parameters.value(name).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString actorIn(const QJsonObject &activity)
{
    const QJsonObject actor = activity.value("actor"_L1).toObject();
    const QString app =
        eventText(actor.value("applicationInfo"_L1).toObject().value("applicationName"_L1));
    for (const QString &name :
         {eventText(actor.value("email"_L1)), app, eventText(actor.value("key"_L1)),
          eventText(actor.value("profileId"_L1))}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

Outcome outcomeOf(const QJsonObject &event, const QJsonObject &parameters, Outcome usual)
{
    const QString status = event.value("status"_L1).toObject().value("eventStatus"_L1).toString();
    if (status == "FAILED"_L1)
        return Outcome::Failure;
    if (status.startsWith("SUCCEEDED"_L1))
        return Outcome::Success;
    const QString challenge = parameters.value("login_challenge_status"_L1).toString().toLower();
    if (challenge.contains("passed"_L1))
        return Outcome::Success;
    return challenge.contains("failed"_L1) ? Outcome::Failure : usual;
}

} // namespace

std::vector<ServiceEvent> eventsOf(const QJsonObject &activity, const QString &application)
{
    const QJsonObject id = activity.value("id"_L1).toObject();
    const QByteArray whole = rawOf(activity);
    QJsonObject alone = activity; // with one of its events
    const QJsonArray list = activity.value("events"_L1).toArray();
    std::vector<ServiceEvent> events;
    for (qsizetype i = 0; i < std::min(list.size(), mostEvents); ++i) {
        const QJsonObject json = list.at(i).toObject();
        const QString name = eventText(json.value("name"_L1));
        if (application == "token"_L1 && name == "activity"_L1)
            continue;
        const Meaning meaning = meaningOf(application, name);
        QJsonObject parameters = parametersOf(json);
        ServiceEvent one;
        alone.insert(u"events"_s, QJsonArray{json});
        one.raw = rawOf(alone);
        one.key =
            eventKey({eventText(id.value("uniqueQualifier"_L1)), eventText(id.value("time"_L1)),
                      application, eventText(id.value("customerId"_L1)), QString::number(i)},
                     whole + QByteArray::number(i));
        Event &event = one.event;
        event.time = eventTime(id.value("time"_L1));
        event.actor = actorIn(activity);
        event.action = meaning.action;
        event.outcome = outcomeOf(json, parameters, meaning.outcome);
        event.address = eventText(activity.value("ipAddress"_L1), 64);
        event.details = {{u"log"_s, application}};
        putText(event.details, u"name"_s, name);
        putText(event.details, u"type"_s, eventText(json.value("type"_L1)));
        putText(event.details, u"target"_s, targetIn(parameters));
        if (!parameters.isEmpty())
            event.details.insert(u"parameters"_s, parameters);
        events.push_back(std::move(one));
    }
    return events;
}

Result<std::vector<ServiceEvent>> eventsIn(const QJsonObject &page, const QString &application)
{
    const QJsonValue items = page.value("items"_L1); // left out where there are none
    if (!items.isUndefined() && !items.isArray())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, u"no activities"_s);
    std::vector<ServiceEvent> events;
    for (const QJsonValue item : items.toArray()) {
        std::vector<ServiceEvent> some = eventsOf(item.toObject(), application);
        std::ranges::move(some, std::back_inserter(events));
    }
    return events;
}

} // namespace warden::google
