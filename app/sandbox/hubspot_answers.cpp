#include "app/sandbox/hubspot_answers.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace warden {

SandboxResponse hubSpotJson(int status, const QJsonObject &body)
{
    return jsonResponse(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

SandboxResponse hubSpotRefused(const HubSpotRefusal &refusal, QJsonObject more)
{
    more.insert(u"status"_s, u"error"_s);
    more.insert(u"message"_s, refusal.message);
    more.insert(u"category"_s, refusal.category);
    more.insert(u"correlationId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!refusal.subCategory.isEmpty())
        more.insert(u"subCategory"_s, refusal.subCategory);
    return hubSpotJson(refusal.status, more);
}

SandboxResponse hubSpotRateLimit(const QString &policy)
{
    const QString message = policy == "SECONDLY"_L1
                                ? u"You have reached your secondly limit."_s
                                : u"You have reached your %1 limit."_s.arg(policy.toLower());
    return hubSpotRefused({429, u"RATE_LIMITS"_s, message},
                          {{u"policyName"_s, policy}, {u"errorType"_s, u"RATE_LIMIT"_s}});
}

QJsonObject hubSpotBatchError(const HubSpotRefusal &refusal, const QString &contextKey,
                              const QString &contextValue)
{
    return {{u"status"_s, u"error"_s},
            {u"category"_s, refusal.category},
            {u"message"_s, refusal.message},
            {u"context"_s, QJsonObject{{contextKey, QJsonArray{contextValue}}}},
            {u"errors"_s, QJsonArray()},
            {u"links"_s, QJsonObject()}};
}

SandboxResponse hubSpotBatch(int status, const QJsonArray &results, const QJsonArray &errors)
{
    const QString now = toRfc3339(QDateTime::currentDateTimeUtc());
    QJsonObject body{{u"status"_s, u"COMPLETE"_s},
                     {u"results"_s, results},
                     {u"startedAt"_s, now},
                     {u"completedAt"_s, now}};
    if (!errors.isEmpty()) {
        body.insert(u"errors"_s, errors);
        body.insert(u"numErrors"_s, errors.size());
    }
    return hubSpotJson(errors.isEmpty() ? status : 207, body);
}

QStringList queryValues(const SandboxRequest &request, const QString &name)
{
    QStringList values;
    const QUrlQuery query(QString::fromLatin1(request.query));
    for (const QString &value : query.allQueryItemValues(name, QUrl::FullyDecoded))
        values += value.split(u',', Qt::SkipEmptyParts);
    return values;
}

} // namespace warden
