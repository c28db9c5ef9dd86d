#include "app/sandbox/hubspot_sandbox.h"

#include "app/sandbox/hubspot_answers.h"
#include "app/sandbox/hubspot_search.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString &readScope()
{
    static const QString scope = u"crm.objects.contacts.read"_s;
    return scope;
}

const QString &writeScope()
{
    static const QString scope = u"crm.objects.contacts.write"_s;
    return scope;
}

// The part of an objects' path after ".../contacts"; nothing where it is another path.
std::optional<QString> objectsPath(const QString &path)
{
    for (const QString &prefix :
         {u"/crm/objects/2026-03/contacts"_s, u"/crm/objects/2026-09/contacts"_s,
          u"/crm/v3/objects/contacts"_s}) {
        if (path == prefix || path.startsWith(prefix + u'/'))
            return path.mid(prefix.size() + 1);
    }
    return {};
}

bool isTooFast(QList<qint64> &times, qint64 now, qint64 window, qsizetype most)
{
    times.removeIf([&](qint64 time) { return time <= now - window; });
    if (times.size() >= most)
        return true;
    times.append(now);
    return false;
}

} // namespace

HubSpotSandbox::HubSpotSandbox(HubSpotOptions options)
    : m_options(std::move(options)), m_records(m_options.missingProperties),
      m_portal(m_options.portal),
      m_server([this](const SandboxRequest &request) { return answer(request); }, m_faults)
{}

std::optional<SandboxResponse> HubSpotSandbox::refusal(const SandboxRequest &request, bool isSearch,
                                                       const QStringList &scopes)
{
    const QByteArray header = request.header("Authorization");
    const QByteArray token = header.startsWith("Bearer ") ? header.mid(7) : QByteArray();
    const bool isKey = !token.isEmpty() && token == m_options.key;
    const auto may = [&](const QStringList &wanted) {
        if (!isKey)
            return m_options.isAllowed && !token.isEmpty() && m_options.isAllowed(token, wanted);
        return std::ranges::all_of(
            wanted, [&](const QString &scope) { return m_options.scopes.contains(scope); });
    };
    if (!may({}))
        return hubSpotRefused({401, u"INVALID_AUTHENTICATION"_s,
                               u"Authentication credentials not found or expired."_s});
    if (!may(scopes))
        return hubSpotRefused(
            {403, u"MISSING_SCOPES"_s, u"One or more of the following scopes are required."_s},
            {{u"errors"_s,
              QJsonArray{QJsonObject{
                  {u"message"_s, u"A scope is missing."_s},
                  {u"context"_s, QJsonObject{{u"requiredGranularScopes"_s,
                                              QJsonArray::fromStringList(scopes)}}}}}}});
    if (m_isQuotaUsed)
        return hubSpotRateLimit(u"DAILY"_s);
    const qint64 now = request.time.toMSecsSinceEpoch();
    if (m_options.enforcesLimits && isSearch && isTooFast(m_searchTimes, now, 1000, 5))
        return hubSpotRateLimit(u"SECONDLY"_s);
    if (m_options.enforcesLimits && !isSearch && isTooFast(m_times, now, 10'000, 100))
        return hubSpotRateLimit(u"TEN_SECONDLY_ROLLING"_s);
    return {};
}

SandboxResponse HubSpotSandbox::answer(const SandboxRequest &request)
{
    if (m_options.beside) {
        if (std::optional<SandboxResponse> other = m_options.beside(request))
            return *other;
    }
    if (m_options.answerTime.count() > 0)
        std::this_thread::sleep_for(m_options.answerTime);
    const QMutexLocker locker(&m_mutex);
    for (qsizetype i = 0; i < m_prepared.size(); ++i) {
        if (!request.path.contains(m_prepared[i].path))
            continue;
        const SandboxResponse response = m_prepared[i].response;
        if (--m_prepared[i].count == 0)
            m_prepared.removeAt(i);
        return response;
    }
    if (m_faults.take(request, {FaultKind::ErrorInside}))
        return hubSpotJson(200, {{u"status"_s, u"error"_s},
                                 {u"category"_s, u"INTERNAL"_s},
                                 {u"message"_s, u"internal error"_s}});
    if (m_faults.take(request, {FaultKind::HugeAnswer}))
        return jsonResponse(200, R"({"results":[")" + QByteArray(100'000'000, 'x') + R"("]})");
    return route(request, request.path);
}

SandboxResponse HubSpotSandbox::route(const SandboxRequest &request, const QString &path)
{
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    const auto guarded = [&](const QStringList &scopes, bool isSearch, const auto &work) {
        const auto refused = refusal(request, isSearch, scopes);
        return refused ? *refused : work();
    };
    if (isGet && path.startsWith("/account-info/"_L1) && path.endsWith("/details"_L1))
        return guarded({}, false, [&] { return details(request); });
    if (isGet &&
        (path == "/crm/properties/2026-03/contacts"_L1 ||
         path == "/crm/properties/2026-09/contacts"_L1 || path == "/crm/v3/properties/contacts"_L1))
        return guarded({readScope()}, false, [&] { return definitions(); });
    const std::optional<QString> rest = objectsPath(path);
    if (!rest)
        return hubSpotRefused({404, u"OBJECT_NOT_FOUND"_s, u"resource not found"_s});
    if (rest->isEmpty() && isGet)
        return guarded({readScope()}, false, [&] { return listing(request); });
    if (rest->isEmpty() && isPost)
        return guarded({writeScope()}, false, [&] { return create(request); });
    if (*rest == "search"_L1 && isPost)
        return guarded({readScope()}, true, [&] { return search(request); });
    if (rest->startsWith("batch/"_L1) && isPost) {
        const QString call = rest->mid(6);
        return guarded({call == "read"_L1 ? readScope() : writeScope()}, false,
                       [&] { return batch(request, call); });
    }
    if (isPost || rest->contains(u'/'))
        return hubSpotRefused({405, u"METHOD_NOT_ALLOWED"_s, u"not here"_s});
    return guarded({isGet ? readScope() : writeScope()}, false,
                   [&] { return single(request, *rest); });
}

SandboxResponse HubSpotSandbox::details(const SandboxRequest &request)
{
    const bool isOther = m_faults.take(request, {FaultKind::WrongAccount}).has_value();
    SandboxResponse response =
        hubSpotJson(200, {{u"portalId"_s, isOther ? 99 : m_portal.toLongLong()},
                          {u"accountType"_s, u"STANDARD"_s},
                          {u"timeZone"_s, u"Europe/Berlin"_s},
                          {u"dataHostingLocation"_s, u"eu1"_s},
                          {u"uiDomain"_s, u"app-eu1.hubspot.com"_s}});
    const QString date =
        QLocale::c().toString(request.time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    response.headers.emplaceBack("Date", date.toLatin1() + " GMT");
    return response;
}

SandboxResponse HubSpotSandbox::definitions() const
{
    QJsonArray results;
    for (const QString &name : m_records.propertyNames())
        results.append(
            QJsonObject{{u"name"_s, name},
                        {u"label"_s, name},
                        {u"type"_s, u"string"_s},
                        {u"fieldType"_s, u"text"_s},
                        {u"modificationMetadata"_s,
                         QJsonObject{{u"readOnlyValue"_s, HubSpotRecords::isReadOnly(name)},
                                     {u"readOnlyDefinition"_s, true},
                                     {u"archivable"_s, false}}}});
    return hubSpotJson(200, {{u"results"_s, results}});
}

QJsonObject HubSpotSandbox::json(const HubSpotRecord &record, const QStringList &properties) const
{
    QJsonObject values;
    for (const QString &name :
         properties + QStringList{u"createdate"_s, u"hs_object_id"_s, u"lastmodifieddate"_s}) {
        const std::optional<QString> value = m_records.valueOf(record, name);
        values.insert(name, value ? QJsonValue(*value) : QJsonValue());
    }
    QJsonObject object{{u"id"_s, QString::number(record.id)},
                       {u"properties"_s, values},
                       {u"createdAt"_s, toRfc3339(record.created)},
                       {u"updatedAt"_s, toRfc3339(record.updated)},
                       {u"archived"_s, record.isArchived()},
                       {u"url"_s, u"https://app.hubspot.com/contacts/%1/record/0-1/%2"_s.arg(
                                      m_portal, QString::number(record.id))}};
    if (record.isArchived())
        object.insert(u"archivedAt"_s, toRfc3339(record.archivedAt));
    return object;
}

std::optional<SandboxResponse> HubSpotSandbox::unknownAmong(const QStringList &properties) const
{
    for (const QString &name : properties) {
        if (!m_records.propertyNames().contains(name))
            return hubSpotRefused({400, u"VALIDATION_ERROR"_s,
                                   u"PROPERTY_DOESNT_EXIST: \"name\":\"%1\""_s.arg(name)});
    }
    return {};
}

SandboxResponse HubSpotSandbox::listing(const SandboxRequest &request)
{
    const auto first = [&](const QString &name) { return queryValues(request, name).value(0); };
    const QString limitText = first(u"limit"_s);
    const int limit = limitText.isEmpty() ? 10 : limitText.toInt();
    if (limit < 1 || limit > 100)
        return hubSpotRefused({400, u"VALIDATION_ERROR"_s, u"limit must be from 1 to 100"_s});
    QStringList properties = queryValues(request, u"properties"_s);
    if (const auto unknown = unknownAmong(properties))
        return *unknown;
    if (properties.isEmpty())
        properties = {u"email"_s, u"firstname"_s, u"lastname"_s};
    const bool isArchived = first(u"archived"_s) == "true"_L1;
    const QString afterText = first(u"after"_s);
    const bool isEmpty = m_faults.take(request, {FaultKind::EmptyListing}).has_value();
    const bool isSame = m_faults.take(request, {FaultKind::SamePage}).has_value();
    const bool isEndless = m_faults.take(request, {FaultKind::EndlessPages}).has_value();

    QJsonArray results;
    QString next;
    const auto &all = m_records.all();
    for (auto each = all.upper_bound(afterText.toLongLong()); each != all.end() && !isEmpty;
         ++each) {
        if (each->second.isArchived() != isArchived)
            continue;
        if (results.size() == limit) {
            next = results.last().toObject().value(u"id"_s).toString();
            break;
        }
        results.append(json(each->second, properties));
    }
    if (isSame)
        next = afterText.isEmpty() ? u"0"_s : afterText;
    if (isEndless)
        next = QString::number(afterText.toLongLong() + 1'000'000);
    QJsonObject body{{u"results"_s, results}};
    if (!next.isEmpty())
        body.insert(u"paging"_s, QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, next}}}});
    return hubSpotJson(200, body);
}

SandboxResponse HubSpotSandbox::search(const SandboxRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QStringList properties;
    for (const QJsonValue name : body.value(u"properties"_s).toArray())
        properties.append(name.toString());
    if (const auto unknown = unknownAmong(properties))
        return *unknown;
    if (properties.isEmpty())
        properties = {u"email"_s, u"firstname"_s, u"lastname"_s};
    const QDateTime indexed = m_indexLag.count() > 0
                                  ? QDateTime::currentDateTimeUtc().addMSecs(-m_indexLag.count())
                                  : QDateTime::currentDateTimeUtc().addYears(100);
    const auto found = searchRecords(m_records, body, indexed);
    if (const auto *refused = std::get_if<HubSpotRefusal>(&found))
        return hubSpotRefused(*refused);
    const auto &result = std::get<HubSpotSearchResult>(found);
    QJsonArray results;
    for (const HubSpotRecord *record : result.page)
        results.append(json(*record, properties));
    QJsonObject answered{{u"total"_s, result.total}, {u"results"_s, results}};
    QString after = result.after;
    if (m_faults.take(request, {FaultKind::SamePage}))
        after = body.value(u"after"_s).toString(u"0"_s);
    if (!after.isEmpty())
        answered.insert(u"paging"_s, QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, after}}}});
    return hubSpotJson(200, answered);
}

} // namespace warden
