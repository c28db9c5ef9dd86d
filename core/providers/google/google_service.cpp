#include "core/providers/google/google_service.h"

#include "core/http/http_error.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// "Critical read requests" are 90 a minute for each user (seen in others' code, not documented), so
// all are counted: what has gathered and what comes in a minute are 90 together.
constexpr int requestsAtOnce = 30;
constexpr double requestsASecond = 1.0;

constexpr qint64 largestAnswer = qint64{64} * 1024 * 1024; // a page of 1,000 people with long notes

const QString &contactSource()
{
    // Without it Google mixes in what people wrote into their own profiles.
    static const QString source = u"READ_SOURCE_TYPE_CONTACT"_s;
    return source;
}

QUrl urlOf(const QString &path, const QUrlQuery &query)
{
    // Relative, so that nothing in a name of the service's can lead elsewhere.
    QUrl url;
    url.setPath(path, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

void addQuery(QUrlQuery &query, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

// The reasons in an error body: of google.rpc.ErrorInfo, and those of the older form.
QStringList reasonsIn(const QJsonObject &error)
{
    QStringList reasons;
    for (const QLatin1StringView list : {"details"_L1, "errors"_L1}) {
        for (const QJsonValue entry : error.value(list).toArray())
            reasons.append(entry["reason"_L1].toString());
    }
    reasons.removeAll(QString());
    return reasons;
}

bool hasAny(const QStringList &reasons, std::initializer_list<QLatin1StringView> wanted)
{
    for (const QLatin1StringView one : wanted) {
        if (reasons.contains(one))
            return true;
    }
    return false;
}

bool isRateRefusal(const QStringList &reasons)
{
    return hasAny(reasons,
                  {"rateLimitExceeded"_L1, "userRateLimitExceeded"_L1, "RATE_LIMIT_EXCEEDED"_L1});
}

Error forbidden(const QStringList &reasons, const QString &status)
{
    if (hasAny(reasons, {"SERVICE_DISABLED"_L1, "accessNotConfigured"_L1}))
        return {ErrorKind::Denied, ErrorReason::ApiNotEnabled, u"People API"_s, u"status 403"_s};
    if (hasAny(reasons, {"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_L1, "insufficientPermissions"_L1}))
        return {ErrorKind::Denied, ErrorReason::ScopesMissing, {}, u"status 403"_s};
    if (hasAny(reasons, {"dailyLimitExceeded"_L1, "quotaExceeded"_L1}))
        return {ErrorKind::Denied, ErrorReason::QuotaReached, {}, u"status 403"_s};
    if (isRateRefusal(reasons) || status == "RESOURCE_EXHAUSTED"_L1)
        return {ErrorKind::RateLimited, ErrorReason::None, {}, u"status 403"_s};
    return {ErrorKind::Denied, ErrorReason::ReadOnly, {}, u"status 403"_s};
}

Error refused(const QJsonObject &error, const QStringList &reasons)
{
    const bool isPrecondition = error.value("status"_L1).toString() == "FAILED_PRECONDITION"_L1 ||
                                reasons.contains("failedPrecondition"_L1);
    if (isPrecondition)
        return {ErrorKind::Conflict, ErrorReason::ChangedMeanwhile, {}, u"status 400"_s};
    return {ErrorKind::Invalid, ErrorReason::None, {}, u"status 400"_s};
}

// Seen on the wire as 400 (others' code), documented as an ErrorInfo, 410 elsewhere at Google.
// Whatever else is wrong with a request that carries a token, the same without one tells.
bool isTokenRefusal(const HttpResponse &answer)
{
    return (answer.status == 400 || answer.status == 410) &&
           QUrlQuery(answer.url).hasQueryItem(u"syncToken"_s);
}

} // namespace

QStringList personFieldsToWrite()
{
    return {u"addresses"_s,  u"biographies"_s,    u"birthdays"_s,     u"calendarUrls"_s,
            u"clientData"_s, u"emailAddresses"_s, u"events"_s,        u"externalIds"_s,
            u"genders"_s,    u"imClients"_s,      u"interests"_s,     u"locales"_s,
            u"locations"_s,  u"memberships"_s,    u"miscKeywords"_s,  u"names"_s,
            u"nicknames"_s,  u"occupations"_s,    u"organizations"_s, u"phoneNumbers"_s,
            u"relations"_s,  u"sipAddresses"_s,   u"urls"_s,          u"userDefined"_s};
}

QString personFieldsToRead()
{
    static const QString fields = (personFieldsToWrite() << u"metadata"_s).join(u',');
    return fields;
}

RestService peopleService(const QUrl &endpoint)
{
    RestService service;
    service.base = endpoint.resolved(QUrl(u"/"_s));
    service.perSecond = requestsASecond;
    service.burst = requestsAtOnce;
    service.largestAnswer = largestAnswer;
    service.errorFor = peopleError;
    service.askedToWait = [](const HttpResponse &answer,
                             const QJsonObject &body) -> std::optional<std::chrono::milliseconds> {
        if (answer.status == 403 && isRateRefusal(reasonsIn(body.value("error"_L1).toObject())))
            return std::chrono::seconds(10);
        return {};
    };
    return service;
}

Error peopleError(const HttpResponse &answer, const QJsonObject &body)
{
    const QJsonObject error = body.value("error"_L1).toObject();
    const QStringList reasons = reasonsIn(error);
    if (reasons.contains("EXPIRED_SYNC_TOKEN"_L1) || isTokenRefusal(answer))
        return {ErrorKind::Stale, ErrorReason::None, {}, u"the sync token isn't taken"_s};
    switch (answer.status) {
    case 400:
        return refused(error, reasons);
    case 401: // after a renewal: RestClient asks for one first
        return {ErrorKind::Unauthorized, ErrorReason::SignInEnded, {}, u"status 401"_s};
    case 403:
        return forbidden(reasons, error.value("status"_L1).toString());
    case 409:
        return {ErrorKind::Conflict, ErrorReason::AlreadyExists, {}, u"status 409"_s};
    }
    return errorFor(answer);
}

std::optional<Error> peopleStatusError(const QJsonObject &response)
{
    const int http = response.value("httpStatusCode"_L1).toInt();
    const int code = response.value("status"_L1).toObject().value("code"_L1).toInt();
    if (code == 0 && http < 400)
        return {};
    const QString detail = u"status %1 of an item"_s.arg(code == 0 ? http : code);
    if (code == 9 || code == 10 || http == 412) // FAILED_PRECONDITION, ABORTED
        return Error{ErrorKind::Conflict, ErrorReason::ChangedMeanwhile, {}, detail};
    if (code == 5 || http == 404)
        return Error{ErrorKind::Invalid, ErrorReason::NotFound, {}, detail};
    if (code == 7 || http == 403)
        return Error{ErrorKind::Denied, ErrorReason::ReadOnly, {}, detail};
    if (code == 8 || http == 429)
        return Error{ErrorKind::RateLimited, ErrorReason::None, {}, detail};
    if (code == 3 || code == 6 || code == 11 || http == 400)
        return Error{ErrorKind::Invalid, ErrorReason::None, {}, detail};
    return Error{ErrorKind::Offline, ErrorReason::ServerFailed, {}, detail};
}

RestCall connectionsCall(const QString &personFields, bool wantsSyncToken, const QString &syncToken,
                         const QString &pageToken)
{
    QUrlQuery query;
    addQuery(query, u"personFields"_s, personFields);
    addQuery(query, u"pageSize"_s, QString::number(mostListedInAPage));
    addQuery(query, u"sources"_s, contactSource());
    if (wantsSyncToken)
        addQuery(query, u"requestSyncToken"_s, u"true"_s);
    addQuery(query, u"syncToken"_s, syncToken);
    addQuery(query, u"pageToken"_s, pageToken);
    return {.url = urlOf(u"/v1/people/me/connections"_s, query)};
}

RestCall groupsCall(const QString &syncToken, const QString &pageToken)
{
    QUrlQuery query;
    addQuery(query, u"pageSize"_s, QString::number(mostListedInAPage));
    addQuery(query, u"groupFields"_s, u"name,groupType,metadata"_s);
    addQuery(query, u"syncToken"_s, syncToken);
    addQuery(query, u"pageToken"_s, pageToken);
    return {.url = urlOf(u"/v1/contactGroups"_s, query)};
}

RestCall personCall(const QString &resourceName)
{
    QUrlQuery query;
    addQuery(query, u"personFields"_s, personFieldsToRead());
    addQuery(query, u"sources"_s, contactSource());
    const QString id = resourceName.section(u'/', 1);
    return {.url =
                urlOf(u"/v1/people/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id)), query)};
}

RestCall peopleCall(const QStringList &resourceNames, const QString &personFields)
{
    QUrlQuery query;
    for (const QString &name : resourceNames)
        addQuery(query, u"resourceNames"_s, name);
    addQuery(query, u"personFields"_s, personFields);
    addQuery(query, u"sources"_s, contactSource());
    return {.url = urlOf(u"/v1/people:batchGet"_s, query)};
}

RestCall writeCall(const QString &path, const QJsonObject &body)
{
    return {.method = "POST", .url = urlOf(path, {}), .body = body, .repeating = Repeating::Never};
}

Result<void> checkNoErrorInside(const QJsonObject &answer)
{
    const QJsonValue inside = answer.value("error"_L1);
    if (!inside.isObject())
        return {};
    HttpResponse meant;
    meant.status = inside["code"_L1].toInt(500);
    return fail(peopleError(meant, answer));
}

Result<QJsonObject> askPeople(RestClient &client, const RestCall &call, Progress &progress)
{
    Result<QJsonObject> answer = client.ask(call, progress);
    if (!answer)
        return answer;
    if (const Result<void> fine = checkNoErrorInside(*answer); !fine)
        return fine.failure();
    return answer;
}

static Error unknownFate(const QString &why)
{
    return {ErrorKind::Offline, ErrorReason::AnswerIncomplete, {}, why};
}

Result<QJsonObject> writePeople(RestClient &client, const RestCall &call, Progress &progress)
{
    const Result<HttpResponse> answer = client.send(call, progress);
    if (!answer)
        return answer.failure();
    if (!answer->isSuccess())
        return fail(client.errorOf(*answer));
    Result<QJsonObject> object = client.objectOf(*answer);
    if (!object || object->contains("error"_L1))
        return fail(unknownFate(u"the answer to a write can't be read"_s));
    return object;
}

} // namespace warden
