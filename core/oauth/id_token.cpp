#include "core/oauth/id_token.h"

#include "core/oauth/form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype largestSubject = 255; // OpenID Connect Core, section 2

tl::unexpected<Error> notAToken()
{
    return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, u"not an id_token"_s);
}

tl::unexpected<Error> mixedUp(const char *claim)
{
    return fail(ErrorKind::Unauthorized, ErrorReason::SignInMixedUp, {},
                u"id_token: "_s + QLatin1StringView(claim));
}

bool isIssuer(const QJsonObject &claims, const QStringList &issuers)
{
    const QString issuer = claims.value("iss"_L1).toString();
    const QString tenant = claims.value("tid"_L1).toString();
    return !issuer.isEmpty() && std::any_of(issuers.begin(), issuers.end(), [&](QString known) {
        const bool hasTenant = known.contains("{tenantid}"_L1);
        if (hasTenant && tenant.isEmpty())
            return false;
        return known.replace("{tenantid}"_L1, tenant) == issuer;
    });
}

bool isAudience(const QJsonObject &claims, const QString &client)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonValue party = claims.value("azp"_L1);
    if (!party.isUndefined() && party.toString() != client)
        return false;
    if (audience.isString())
        return audience.toString() == client;
    const QJsonArray several = audience.toArray();
    return several.contains(QJsonValue(client)) && (several.size() == 1 || party.isString());
}

} // namespace

QString nameInClaims(const QJsonObject &claims)
{
    for (const QLatin1StringView name :
         {"email"_L1, "preferred_username"_L1, "upn"_L1, "name"_L1}) {
        const QString value = shownName(claims.value(name).toString());
        if (!value.isEmpty())
            return value;
    }
    return {};
}

// Microsoft's "sub" differs from client to client; tenant and object don't.
static QString idIn(const QJsonObject &claims)
{
    const QString tenant = claims.value("tid"_L1).toString();
    const QString object = claims.value("oid"_L1).toString();
    const QString id = tenant.isEmpty() || object.isEmpty() ? claims.value("sub"_L1).toString()
                                                            : tenant + u'.' + object;
    return isVisibleAscii(id.toUtf8(), largestSubject) ? id : QString();
}

Result<IdTokenAccount> readIdToken(const Secret &token, const IdTokenRules &rules)
{
    const QByteArrayView text = token.view();
    const qsizetype first = text.indexOf('.');
    const qsizetype second = first < 0 ? -1 : text.indexOf('.', first + 1);
    if (second < 0 || text.indexOf('.', second + 1) >= 0)
        return notAToken();
    const auto payload = QByteArray::fromBase64Encoding(
        text.sliced(first + 1, second - first - 1).toByteArray(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
            QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document =
        payload ? QJsonDocument::fromJson(payload.decoded) : QJsonDocument();
    if (!document.isObject())
        return notAToken();
    const QJsonObject claims = document.object();
    if (!isIssuer(claims, rules.issuers))
        return mixedUp("iss");
    if (!isAudience(claims, rules.clientId))
        return mixedUp("aud");
    if (rules.nonce.isEmpty() || claims.value("nonce"_L1).toString().toUtf8() != rules.nonce)
        return mixedUp("nonce");
    const QJsonValue issuedAt = claims.value("iat"_L1);
    const QJsonValue expires = claims.value("exp"_L1);
    if (!issuedAt.isDouble() || !expires.isDouble())
        return notAToken();
    // It was made a moment ago, so whatever else it says of the time, the clocks differ.
    const auto now = static_cast<double>(rules.now.toSecsSinceEpoch());
    const auto tolerance = static_cast<double>(clockTolerance);
    const double age = now - issuedAt.toDouble();
    if (age < -tolerance || age > static_cast<double>(mostDatedBack) ||
        expires.toDouble() < now - tolerance)
        return fail(ErrorKind::Invalid, ErrorReason::ClockWrong);
    const QString id = idIn(claims);
    if (id.isEmpty())
        return notAToken();
    return IdTokenAccount{{id, nameInClaims(claims)}, claims.value("sub"_L1).toString()};
}

} // namespace warden
