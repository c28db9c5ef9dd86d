#include "app/sandbox/service_log_sandbox.h"

#include "app/sandbox/google_answers.h"
#include "app/sandbox/hubspot_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

SandboxResponse json(int status, const QJsonObject &body)
{
    return jsonResponse(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

SandboxResponse graphRefusal(int status, const QString &code, const QString &message)
{
    return json(status, {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

QStringList scopesOf(LogDialect dialect)
{
    switch (dialect) {
    case LogDialect::Google:
        return {u"https://www.googleapis.com/auth/admin.reports.audit.readonly"_s};
    case LogDialect::Microsoft:
        return {u"AuditLog.Read.All"_s};
    case LogDialect::HubSpot:
        return {u"account-info.security.read"_s};
    }
    Q_UNREACHABLE();
}

QString prefixOf(LogDialect dialect)
{
    switch (dialect) {
    case LogDialect::Google:
        return u"/admin/reports/v1/activity/users/all/applications/"_s;
    case LogDialect::Microsoft:
        return u"/v1.0/auditLogs/"_s;
    case LogDialect::HubSpot:
        return u"/account-info/2026-03/activity/"_s;
    }
    Q_UNREACHABLE();
}

QStringList logsOf(LogDialect dialect)
{
    switch (dialect) {
    case LogDialect::Google:
        return {u"login"_s, u"token"_s, u"admin"_s};
    case LogDialect::Microsoft:
        return {u"signIns"_s, u"directoryAudits"_s};
    case LogDialect::HubSpot:
        return {u"login"_s, u"security"_s, u"audit-logs"_s};
    }
    Q_UNREACHABLE();
}

// Also as forms write it: + for a space, and each mark of a name encoded.
QUrlQuery queryOf(const SandboxRequest &request)
{
    QByteArray query = request.query;
    query.replace('+', "%20").replace("%24", "$");
    return QUrlQuery(QString::fromLatin1(query));
}

bool hasOnly(const QUrlQuery &query, const QStringList &names)
{
    return std::ranges::all_of(query.queryItems(),
                               [&](const auto &item) { return names.contains(item.first); });
}

QString valueOf(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QDateTime timeIn(const QString &text)
{
    const Result<QDateTime> time = fromRfc3339(text);
    return time ? *time : QDateTime();
}

} // namespace

ServiceLogSandbox::ServiceLogSandbox(ServiceLogOptions options) : m_options(std::move(options)) {}

void ServiceLogSandbox::setPageSize(int most)
{
    const QMutexLocker locker(&m_mutex);
    m_pageSize = most;
}

void ServiceLogSandbox::setRepeating(int events)
{
    const QMutexLocker locker(&m_mutex);
    m_repeating = events;
}

void ServiceLogSandbox::setLicensed(bool isLicensed)
{
    const QMutexLocker locker(&m_mutex);
    m_isLicensed = isLicensed;
}

void ServiceLogSandbox::setAdministrator(bool isOne)
{
    const QMutexLocker locker(&m_mutex);
    m_isAdministrator = isOne;
}

void ServiceLogSandbox::throttleNext(int requests)
{
    const QMutexLocker locker(&m_mutex);
    m_toThrottle = requests;
}

void ServiceLogSandbox::moveClock(int days)
{
    const QMutexLocker locker(&m_mutex);
    m_days += days;
}

int ServiceLogSandbox::count(const QString &log) const
{
    const QMutexLocker locker(&m_mutex);
    return int(std::ranges::count(m_entries, log, &Entry::log));
}

void ServiceLogSandbox::add(const QString &log, const QDateTime &time, const QString &actor,
                            const QString &name, const QDateTime &shownFrom)
{
    const QMutexLocker locker(&m_mutex);
    m_entries.append({log, time, shownFrom, entryJson(log, time, actor, name)});
    std::ranges::stable_sort(m_entries, std::ranges::greater(), &Entry::time); // newest first
}

QJsonObject ServiceLogSandbox::entryJson(const QString &log, const QDateTime &time,
                                         const QString &actor, const QString &name)
{
    const QString id = QString::number(1000 + m_entries.size());
    const QString when = toRfc3339(time);
    const QString address = u"198.51.100.7"_s;
    if (m_options.dialect == LogDialect::Google)
        return {{u"kind"_s, u"admin#reports#activity"_s},
                {u"id"_s, QJsonObject{{u"time"_s, when},
                                      {u"uniqueQualifier"_s, id},
                                      {u"applicationName"_s, log},
                                      {u"customerId"_s, u"C03az79cb"_s}}},
                {u"actor"_s, QJsonObject{{u"callerType"_s, u"USER"_s}, {u"email"_s, actor}}},
                {u"ipAddress"_s, address},
                {u"events"_s, QJsonArray{QJsonObject{{u"type"_s, log}, {u"name"_s, name}}}}};
    if (log == "signIns"_L1)
        return {{u"id"_s, u"66ea54eb-0000-4000-8000-00000000"_s + id},
                {u"createdDateTime"_s, when},
                {u"userPrincipalName"_s, actor},
                {u"userId"_s, u"u"_s + id},
                {u"appDisplayName"_s, u"Graph explorer"_s},
                {u"ipAddress"_s, address},
                {u"riskState"_s, u"none"_s},
                {u"status"_s, QJsonObject{{u"errorCode"_s, name.toInt()}}}};
    if (log == "directoryAudits"_L1)
        return {
            {u"id"_s, u"Directory_"_s + id},
            {u"activityDateTime"_s, when},
            {u"activityDisplayName"_s, name},
            {u"category"_s, u"UserManagement"_s},
            {u"result"_s, u"success"_s},
            {u"initiatedBy"_s, QJsonObject{{u"app"_s, QJsonValue::Null},
                                           {u"user"_s, QJsonObject{{u"userPrincipalName"_s, actor},
                                                                   {u"ipAddress"_s, address}}}}},
            {u"targetResources"_s,
             QJsonArray{QJsonObject{{u"displayName"_s, u"Sales"_s}, {u"type"_s, u"Group"_s}}}}};
    if (log == "login"_L1)
        return {{u"id"_s, id},
                {u"loginAt"_s, when},
                {u"userId"_s, 42},
                {u"email"_s, actor},
                {u"loginSucceeded"_s, name != "failed"_L1},
                {u"ipAddress"_s, address}};
    if (log == "security"_L1)
        return {{u"id"_s, id},     {u"createdAt"_s, when},   {u"type"_s, name},
                {u"userId"_s, 42}, {u"actingUser"_s, actor}, {u"ipAddress"_s, address}};
    return {{u"id"_s, id},
            {u"category"_s, u"CRM_OBJECT"_s},
            {u"subCategory"_s, u"CONTACT"_s},
            {u"action"_s, name},
            {u"targetObjectId"_s, u"0-1-99"_s},
            {u"occurredAt"_s, when},
            {u"actingUser"_s, QJsonObject{{u"userId"_s, 42}, {u"userEmail"_s, actor}}}};
}

ServiceLogSandbox::Page ServiceLogSandbox::page(const Listing &listing) const
{
    const QDateTime time = now();
    QList<QJsonObject> found;
    for (const Entry &entry : m_entries) {
        const bool isShown = !entry.shownFrom.isValid() || entry.shownFrom <= time;
        const bool isInside = (!listing.since.isValid() || entry.time >= listing.since) &&
                              (!listing.until.isValid() || entry.time < listing.until);
        if (entry.log == listing.log && isShown && isInside)
            found.append(entry.json);
    }
    Page page{{}, 0};
    const int size = std::max(1, std::min(listing.pageSize, m_pageSize));
    const int end = std::min<int>(int(found.size()), listing.from + size);
    for (int i = std::max(0, listing.from - m_repeating); i < end; ++i)
        page.items.append(found.at(i));
    page.next = end < found.size() ? end : 0;
    return page;
}

std::optional<SandboxResponse> ServiceLogSandbox::refusal(const SandboxRequest &request,
                                                          const QString &log)
{
    const QByteArray header = request.header("Authorization");
    const QByteArray token = header.startsWith("Bearer ") ? header.sliced(7) : QByteArray();
    const auto granted = [&](const QStringList &scopes) {
        return m_options.isGranted ? m_options.isGranted(token, scopes) : token == "sandbox-token";
    };
    const bool isAlive = granted({});
    const bool hasScope = isAlive && granted(scopesOf(m_options.dialect));
    if (isAlive && hasScope && m_toThrottle > 0) {
        --m_toThrottle;
        return json(429, {});
    }
    switch (m_options.dialect) {
    case LogDialect::Google:
        if (!isAlive)
            return googleError(401, "UNAUTHENTICATED", u"Invalid authentication credentials."_s);
        if (!hasScope)
            return googleError(403, "PERMISSION_DENIED", u"Insufficient scopes."_s,
                               u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s);
        if (!m_isAdministrator)
            return googleError(
                401, "UNAUTHENTICATED",
                u"Access denied. You are not authorized to read activity records."_s);
        return {};
    case LogDialect::Microsoft:
        if (!isAlive)
            return graphRefusal(401, u"InvalidAuthenticationToken"_s,
                                u"Access token is invalid."_s);
        if (!hasScope)
            return graphRefusal(403, u"Authentication_MSGraphPermissionMissing"_s,
                                u"Calling principal does not have required MSGraph permissions"_s);
        if (!m_isAdministrator)
            return graphRefusal(403, u"Authorization_RequestDenied"_s,
                                u"User is not in the allowed roles"_s);
        if (!m_isLicensed && log == "signIns"_L1)
            return graphRefusal(403, u"Authentication_RequestFromNonPremiumTenantOrB2CTenant"_s,
                                u"Neither tenant is B2C or tenant doesn't have premium license"_s);
        return {};
    case LogDialect::HubSpot:
        if (!isAlive)
            return hubSpotRefused({401, u"INVALID_AUTHENTICATION"_s, u"Credentials expired."_s});
        if (!hasScope)
            return hubSpotRefused({403, u"MISSING_SCOPES"_s, u"A scope is required."_s});
        if (!m_isAdministrator || (!m_isLicensed && log == "audit-logs"_L1))
            return hubSpotRefused({403, u"FORBIDDEN"_s, u"This account can't do that."_s});
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<SandboxResponse> ServiceLogSandbox::answer(const SandboxRequest &request)
{
    const QString prefix = prefixOf(m_options.dialect);
    const QString log = request.path.mid(prefix.size());
    if (request.method != "GET" || !request.path.startsWith(prefix) ||
        !logsOf(m_options.dialect).contains(log))
        return {};
    const QMutexLocker locker(&m_mutex);
    std::optional<SandboxResponse> response = refusal(request, log);
    if (!response)
        response = listing(request, log);
    const QString date = QLocale::c().toString(now().toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    response->headers.emplaceBack("Date", date.toLatin1() + " GMT");
    return response;
}

SandboxResponse ServiceLogSandbox::listing(const SandboxRequest &request, const QString &log)
{
    switch (m_options.dialect) {
    case LogDialect::Google:
        return google(request, log);
    case LogDialect::Microsoft:
        return microsoft(request, log);
    case LogDialect::HubSpot:
        return hubspot(request, log);
    }
    Q_UNREACHABLE();
}

SandboxResponse ServiceLogSandbox::google(const SandboxRequest &request, const QString &log)
{
    const QUrlQuery query = queryOf(request);
    if (!hasOnly(query, {u"maxResults"_s, u"startTime"_s, u"endTime"_s, u"pageToken"_s}))
        return badArgument(u"Unknown name."_s);
    const Listing listing{
        log, timeIn(valueOf(query, u"startTime"_s)), timeIn(valueOf(query, u"endTime"_s)),
        valueOf(query, u"maxResults"_s).toInt(), valueOf(query, u"pageToken"_s).mid(1).toInt()};
    if (listing.pageSize < 1 || listing.pageSize > 1000)
        return badArgument(u"maxResults is from 1 to 1000."_s);
    if (listing.since > now())
        return badArgument(u"Start time can not be in the future."_s);
    const Page found = page(listing);
    QJsonObject body{{u"kind"_s, u"admin#reports#activities"_s}};
    if (!found.items.isEmpty())
        body.insert(u"items"_s, found.items);
    if (found.next > 0)
        body.insert(u"nextPageToken"_s, u"A%1"_s.arg(found.next));
    return googleAnswer(body);
}

SandboxResponse ServiceLogSandbox::microsoft(const SandboxRequest &request, const QString &log)
{
    static const QRegularExpression form(u"^(\\w+) ge (\\S+)(?: and \\1 lt (\\S+))?$"_s);
    const QUrlQuery query = queryOf(request);
    const auto filter = form.match(valueOf(query, u"$filter"_s));
    const QString field = log == "signIns"_L1 ? u"createdDateTime"_s : u"activityDateTime"_s;
    const bool isFiltered = query.hasQueryItem(u"$filter"_s);
    if (!hasOnly(query, {u"$top"_s, u"$filter"_s, u"$skiptoken"_s}) ||
        (isFiltered && (!filter.hasMatch() || filter.captured(1) != field)))
        return graphRefusal(400, u"BadRequest"_s, u"Invalid filter clause"_s);
    const Page found =
        page({log, timeIn(filter.captured(2)), timeIn(filter.captured(3)),
              valueOf(query, u"$top"_s).toInt(), valueOf(query, u"$skiptoken"_s).toInt()});
    QJsonObject body{{u"value"_s, found.items}};
    if (found.next > 0) {
        QUrlQuery next = query;
        next.removeQueryItem(u"$skiptoken"_s);
        next.addQueryItem(u"$skiptoken"_s, QString::number(found.next));
        body.insert(u"@odata.nextLink"_s,
                    u"http://"_s + QString::fromLatin1(request.header("Host")) + request.path +
                        u'?' + next.toString(QUrl::FullyEncoded));
    }
    return json(200, body);
}

SandboxResponse ServiceLogSandbox::hubspot(const SandboxRequest &request, const QString &log)
{
    const QUrlQuery query = queryOf(request);
    QStringList known = {u"limit"_s, u"after"_s};
    Listing listing{
        log, {}, {}, valueOf(query, u"limit"_s).toInt(), valueOf(query, u"after"_s).toInt()};
    if (log == "security"_L1) {
        known += {u"fromTimestamp"_s, u"toTimestamp"_s};
        const auto at = [&](const QString &name) {
            const QString text = valueOf(query, name);
            return text.isEmpty() ? QDateTime() : fromMilliseconds(text.toLongLong());
        };
        listing.since = at(u"fromTimestamp"_s);
        listing.until = at(u"toTimestamp"_s);
    } else if (log == "audit-logs"_L1) {
        known += {u"occurredAfter"_s, u"occurredBefore"_s};
        listing.since = timeIn(valueOf(query, u"occurredAfter"_s));
        listing.until = timeIn(valueOf(query, u"occurredBefore"_s));
    }
    if (!hasOnly(query, known) || listing.pageSize < 1 || listing.pageSize > 200)
        return hubSpotRefused({400, u"VALIDATION_ERROR"_s, u"Invalid input."_s});
    const Page found = page(listing);
    QJsonObject body{{u"results"_s, found.items}};
    if (found.next > 0)
        body.insert(
            u"paging"_s,
            QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, QString::number(found.next)}}}});
    return hubSpotJson(200, body);
}

} // namespace warden
