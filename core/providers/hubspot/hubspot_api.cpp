#include "core/providers/hubspot/hubspot_api.h"

#include "core/http/http_error.h"
#include "core/http/http_origin.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

namespace hubspot {

QStringList contactProperties()
{
    return {u"email"_s,      u"firstname"_s,     u"lastname"_s, u"hs_additional_emails"_s,
            u"salutation"_s, u"phone"_s,         u"fax"_s,      u"mobilephone"_s,
            u"address"_s,    u"city"_s,          u"state"_s,    u"zip"_s,
            u"country"_s,    u"date_of_birth"_s, u"company"_s,  u"jobtitle"_s,
            u"website"_s};
}

bool isSurelyThere(const QString &property)
{
    return property == "email"_L1 || property == "firstname"_L1 || property == "lastname"_L1;
}

} // namespace hubspot

namespace {

// Where the names of scopes may stand; each is doubtful.
QStringList missingScopes(const QJsonObject &body)
{
    static const QRegularExpression scope(u"^[a-z0-9][a-z0-9._-]{1,63}$"_s);
    QStringList scopes;
    const auto collect = [&](const QJsonObject &context) {
        for (const QString &key :
             {u"missingScopes"_s, u"requiredGranularScopes"_s, u"requiredScopes"_s, u"scopes"_s}) {
            for (const QJsonValue value : context.value(key).toArray()) {
                const QString name = value.toString();
                if (scope.match(name).hasMatch() && !scopes.contains(name) && scopes.size() < 10)
                    scopes.append(name);
            }
        }
    };
    collect(body.value(u"context"_s).toObject());
    for (const QJsonValue error : body.value(u"errors"_s).toArray())
        collect(error.toObject().value(u"context"_s).toObject());
    return scopes;
}

// Categories are words in capitals; anything else is none.
QString categoryOf(const QJsonObject &error)
{
    static const QRegularExpression word(u"^[A-Z][A-Z_]{1,63}$"_s);
    const QString category = error.value(u"category"_s).toString();
    return word.match(category).hasMatch() ? category : QString();
}

// The properties of ours that an error speaks of, as `context.propertyName` or in its text.
QString propertiesIn(const QJsonObject &error)
{
    static const QRegularExpression quotedName(u"\"name\":\\s*\"([a-z_]{1,40})\""_s);
    QStringList named;
    const auto add = [&](const QString &name) {
        if (hubspot::contactProperties().contains(name) && !named.contains(name))
            named.append(name);
    };
    const auto fromContext = [&](const QJsonObject &object) {
        for (const QJsonValue name :
             object.value(u"context"_s).toObject().value(u"propertyName"_s).toArray())
            add(name.toString());
    };
    fromContext(error);
    for (const QJsonValue each : error.value(u"errors"_s).toArray())
        fromContext(each.toObject());
    auto match = quotedName.globalMatch(error.value(u"message"_s).toString().left(10'000));
    while (match.hasNext())
        add(match.next().captured(1));
    return named.join(u", "_s);
}

QString detailOf(const QString &status, const QJsonObject &error)
{
    QStringList parts{status};
    for (const QString &part : {categoryOf(error), propertiesIn(error)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

std::optional<std::chrono::milliseconds> waitAskedFor(const HttpResponse &answer,
                                                      const QJsonObject &body)
{
    using namespace std::chrono_literals;
    // The day's requests are used up: nobody waits for that.
    if (answer.status == 429 && body.value(u"policyName"_s).toString() == "DAILY"_L1)
        return 24h;
    if (answer.status == 423) // locked, for at least this long
        return 2s;
    if (answer.status == 477) // the portal is being moved; Retry-After says how long it takes
        return 10s;
    return {};
}

} // namespace

RestService hubSpotService(const QUrl &endpoint)
{
    RestService service;
    service.base = endpoint;
    if (!service.base.path().endsWith(u'/'))
        service.base.setPath(service.base.path() + u'/');
    service.burst = 10;
    service.perSecond = 9; // with the burst never more than 100 in any 10 seconds
    service.errorFor = [](const HttpResponse &answer, const QJsonObject &body) {
        return hubSpotError(answer, body);
    };
    service.askedToWait = waitAskedFor;
    return service;
}

RestService hubSpotSearchService(const QUrl &endpoint)
{
    RestService service = hubSpotService(endpoint);
    service.burst = 1;
    service.perSecond = 4;
    return service;
}

Error hubSpotError(const HttpResponse &answer, const QJsonObject &body)
{
    Error error = errorFor(answer);
    error.detail = detailOf(error.detail, body);
    const QString category = categoryOf(body);
    if (answer.status == 401) { // after a renewal; a pasted key's refusal doesn't come here
        error.reason = ErrorReason::SignInEnded;
    } else if (answer.status == 403 && category == "MISSING_SCOPES"_L1) {
        const QStringList scopes = missingScopes(body);
        error.reason = ErrorReason::ScopesMissing;
        error.subject = scopes.isEmpty() ? error.subject : scopes.join(u", "_s);
    } else if (answer.status == 409) {
        error.reason = ErrorReason::AlreadyExists;
    } else if (answer.status == 400 && !category.isEmpty()) {
        error.reason = ErrorReason::None; // it is the service, and it refuses what it was given
    } else if (answer.status == 423 || answer.status == 477) {
        error.kind = ErrorKind::RateLimited;
        error.reason = ErrorReason::None;
    }
    return error;
}

Error hubSpotError(const QJsonObject &error, const QString &host)
{
    const QString category = categoryOf(error);
    const QString detail = detailOf(u"refused"_s, error);
    if (category == "CONFLICT"_L1)
        return {ErrorKind::Conflict, ErrorReason::AlreadyExists, host, detail};
    if (category == "OBJECT_NOT_FOUND"_L1)
        return {ErrorKind::Invalid, ErrorReason::NotFound, host, detail};
    if (category == "MISSING_SCOPES"_L1)
        return {ErrorKind::Denied, ErrorReason::ScopesMissing, missingScopes(error).join(u", "_s),
                detail};
    return {ErrorKind::Invalid, ErrorReason::None, host, detail};
}

QString existingId(const QJsonObject &error)
{
    static const QRegularExpression id(u"Existing ID: (\\d{1,20})"_s);
    return id.match(error.value(u"message"_s).toString().left(1000)).captured(1);
}

} // namespace warden
