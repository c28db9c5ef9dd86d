#include "core/oauth/token_reply.h"

#include "core/oauth/form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype largestScope = 500;
constexpr qsizetype mostScopes = 200;
constexpr double shortestLife = 60;          // seconds
constexpr double longestLife = 24 * 60 * 60; // seconds

tl::unexpected<Error> notAReply(const char *why)
{
    return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, QString::fromLatin1(why));
}

// Empty where there is none; an Error where it is no token.
Result<Secret> tokenOf(const QJsonObject &reply, QLatin1StringView name)
{
    const QJsonValue value = reply.value(name);
    if (value.isUndefined() || value.isNull())
        return Secret();
    if (!value.isString())
        return notAReply("a token is no text");
    QByteArray text = value.toString().toUtf8();
    if (text.isEmpty())
        return Secret();
    if (!isVisibleAscii(text, largestToken)) {
        wipe(text);
        return notAReply("a token's characters or size");
    }
    return Secret::take(text);
}

Result<void> readLifetime(const QJsonObject &json, TokenReply &reply)
{
    const QJsonValue value = json.value("expires_in"_L1);
    if (value.isUndefined() || value.isNull())
        return {};
    bool isNumber = value.isDouble();
    // Some send it as text.
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds))
        return notAReply("expires_in is no number");
    reply.lifetime =
        std::chrono::seconds(static_cast<qint64>(std::clamp(seconds, shortestLife, longestLife)));
    return {};
}

Result<void> readScopes(const QJsonObject &json, TokenReply &reply)
{
    QStringList scopes;
    const QJsonValue text = json.value("scope"_L1);
    const QJsonValue list = json.value("scopes"_L1); // HubSpot
    if (text.isString()) {
        scopes = text.toString().split(u' ', Qt::SkipEmptyParts);
    } else if (list.isArray()) {
        const QJsonArray array = list.toArray();
        for (const auto &scope : array)
            scopes.append(scope.toString());
    } else {
        if ((text.isUndefined() || text.isNull()) && (list.isUndefined() || list.isNull()))
            return {};
        return notAReply("scopes of the wrong type");
    }
    const bool areGood = scopes.size() <= mostScopes &&
                         std::all_of(scopes.begin(), scopes.end(), [](const QString &scope) {
                             return isVisibleAscii(scope.toUtf8(), largestScope);
                         });
    if (!areGood)
        return notAReply("scopes that are none");
    reply.scopes = scopes;
    return {};
}

} // namespace

Result<TokenReply> readTokenReply(const QByteArray &json)
{
    if (json.size() > largestTokenReply)
        return fail(ErrorKind::Invalid, ErrorReason::AnswerTooLarge);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return notAReply("no JSON object");
    const QJsonObject object = document.object();
    const QString type = object.value("token_type"_L1).toString();
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return notAReply("not a bearer token");

    TokenReply reply;
    for (const auto &[name, place] : {std::pair{"access_token"_L1, &reply.access},
                                      std::pair{"refresh_token"_L1, &reply.refresh},
                                      std::pair{"id_token"_L1, &reply.idToken}}) {
        Result<Secret> token = tokenOf(object, name);
        if (!token)
            return token.failure();
        *place = std::move(*token);
    }
    if (reply.access.isEmpty())
        return notAReply("no access token");
    for (const auto &read : {readLifetime, readScopes}) {
        if (const Result<void> done = read(object, reply); !done)
            return done.failure();
    }
    const QJsonValue hub = object.value("hub_id"_L1);
    if (hub.isDouble() && hub.toDouble() >= 1 && hub.toDouble() < 9e15)
        reply.hubId = QString::number(static_cast<qint64>(hub.toDouble()));
    return reply;
}

} // namespace warden
