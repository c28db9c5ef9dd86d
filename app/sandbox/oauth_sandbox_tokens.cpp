#include "app/sandbox/oauth_form.h"
#include "app/sandbox/oauth_sandbox.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QLatin1StringView tenant("00000000-0000-4000-8000-00000000007e");

SandboxResponse json(const QJsonObject &object)
{
    SandboxResponse response =
        jsonResponse(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

SandboxResponse invalidGrant(OAuthDialect dialect, bool isCode)
{
    switch (dialect) {
    case OAuthDialect::Google:
        return oauthErrorResponse(400, u"invalid_grant"_s,
                                  isCode ? u"Malformed auth code."_s
                                         : u"Token has been expired or revoked."_s);
    case OAuthDialect::Microsoft:
        return oauthErrorResponse(
            400, u"invalid_grant"_s,
            u"AADSTS70000: The provided value for the input parameter is not valid."_s);
    case OAuthDialect::HubSpot: {
        const QJsonObject body{{u"status"_s, isCode ? u"BAD_AUTH_CODE"_s : u"BAD_REFRESH_TOKEN"_s},
                               {u"message"_s, u"missing or unknown"_s}};
        return jsonResponse(400, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    }
    return {};
}

} // namespace

// A wider scope has what a narrower one asks for.
static bool hasScope(const QStringList &scopes, const QString &needed)
{
    if (scopes.contains(needed, Qt::CaseInsensitive))
        return true;
    if (needed.endsWith(".readonly"_L1))
        return scopes.contains(needed.chopped(9));
    return needed == "Contacts.Read"_L1 && scopes.contains(u"Contacts.ReadWrite"_s);
}

QByteArray OAuthSandbox::newAccess(int grant)
{
    const QByteArray token = sandboxToken("access.sandbox-");
    m_access[token] = {
        grant, QDateTime::currentMSecsSinceEpoch() + qint64{1000} * m_options.accessSeconds, false};
    return token;
}

QByteArray OAuthSandbox::newRefresh(int grant)
{
    const QByteArray token = sandboxToken("1//refresh-sandbox-");
    m_refresh[token] = {grant, 0, false};
    return token;
}

// As each service writes it: Google its own long names, Microsoft without offline_access.
QString OAuthSandbox::grantedText(const QStringList &scopes) const
{
    QStringList text = scopes;
    if (m_options.dialect == OAuthDialect::Google && text.removeAll(u"email"_s) > 0)
        text.append(u"https://www.googleapis.com/auth/userinfo.email"_s);
    text.removeAll(u"offline_access"_s);
    return text.join(u' ');
}

QJsonObject OAuthSandbox::tokens(int grant, bool withRefresh)
{
    const QStringList scopes = m_grants[grant].scopes;
    QJsonObject reply{{u"access_token"_s, QString::fromLatin1(newAccess(grant))},
                      {u"expires_in"_s, m_options.accessSeconds},
                      {u"token_type"_s, u"Bearer"_s}};
    if (withRefresh)
        reply.insert(u"refresh_token"_s, QString::fromLatin1(newRefresh(grant)));
    if (m_options.dialect == OAuthDialect::HubSpot) {
        reply.insert(u"token_type"_s, u"bearer"_s);
        reply.insert(u"hub_id"_s, m_options.accountId.toLongLong());
        reply.insert(u"user_id"_s, 1001);
        reply.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    } else {
        reply.insert(u"scope"_s, grantedText(scopes));
    }
    return reply;
}

QByteArray OAuthSandbox::idToken(const Asked &asked, const SandboxRequest &request) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject claims{
        {u"iss"_s, addressedAt(request)}, {u"aud"_s, m_options.clientId},
        {u"sub"_s, m_options.accountId},  {u"iat"_s, now},
        {u"exp"_s, now + 3600},           {u"nonce"_s, QString::fromLatin1(asked.nonce)}};
    if (m_options.dialect == OAuthDialect::Microsoft) {
        claims[u"iss"_s] = u"%1/%2/v2.0"_s.arg(addressedAt(request), tenant);
        claims[u"tid"_s] = tenant;
        claims[u"oid"_s] = m_options.accountId;
        claims[u"preferred_username"_s] = m_options.accountName;
        // It dates its tokens back, so that a clock which is behind takes them.
        claims[u"iat"_s] = claims[u"nbf"_s] = now - 300;
    } else if (asked.scopes.contains(u"email"_s)) {
        claims[u"email"_s] = m_options.accountName;
        claims[u"email_verified"_s] = true;
    }
    const auto part = [](const QByteArray &bytes) { return bytes.toBase64(urlSafe); };
    return part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + '.' +
           part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' +
           part("nobody checks this: it came over TLS");
}

std::optional<SandboxResponse> OAuthSandbox::refusedClient(const Parameters &form) const
{
    const QByteArray secret = form.value("client_secret");
    const bool isConfidential =
        m_options.dialect == OAuthDialect::HubSpot || !m_options.clientSecret.isEmpty();
    const bool isPublicWithSecret =
        !isConfidential && m_options.dialect == OAuthDialect::Microsoft && !secret.isEmpty();
    const bool isKnown = QString::fromUtf8(form.value("client_id")) == m_options.clientId;
    if (isKnown && !isPublicWithSecret &&
        (!isConfidential || (secret == m_options.clientSecret && !secret.isEmpty())))
        return {};
    return oauthErrorResponse(401, u"invalid_client"_s,
                              isPublicWithSecret ? u"AADSTS700025: Client is public."_s
                                                 : u"Unauthorized"_s);
}

SandboxResponse OAuthSandbox::token(const SandboxRequest &request)
{
    const Parameters form = formParameters(request.body);
    if (std::optional<SandboxResponse> refused = refusedClient(form))
        return *refused;
    const QByteArray type = form.value("grant_type");
    if (type == "authorization_code")
        return exchange(form, request);
    if (type == "refresh_token")
        return refresh(form);
    return oauthErrorResponse(400, u"unsupported_grant_type"_s, {});
}

SandboxResponse OAuthSandbox::exchange(const Parameters &form, const SandboxRequest &request)
{
    const auto found = m_codes.find(form.value("code"));
    if (found == m_codes.end())
        return invalidGrant(m_options.dialect, true);
    Code &code = found->second;
    if (code.isUsed) // RFC 6749, section 4.1.2
        m_grants[code.grant].isRevoked = true;
    const QByteArray challenge =
        QCryptographicHash::hash(form.value("code_verifier"), QCryptographicHash::Sha256)
            .toBase64(urlSafe);
    const bool isGood = !code.isUsed && code.expires > QDateTime::currentMSecsSinceEpoch() &&
                        code.asked.challenge == challenge &&
                        code.asked.redirect == QString::fromUtf8(form.value("redirect_uri"));
    code.isUsed = true;
    if (!isGood)
        return invalidGrant(m_options.dialect, true);
    const Grant &grant = m_grants[code.grant];
    QJsonObject reply = tokens(code.grant, grant.hasRefresh);
    if (m_options.dialect != OAuthDialect::HubSpot && grant.scopes.contains(u"openid"_s))
        reply.insert(u"id_token"_s, QString::fromLatin1(idToken(code.asked, request)));
    return json(reply);
}

SandboxResponse OAuthSandbox::refresh(const Parameters &form)
{
    const auto found = m_refresh.find(form.value("refresh_token"));
    if (found == m_refresh.end())
        return invalidGrant(m_options.dialect, false);
    Token &old = found->second;
    if (old.isUsed)
        m_grants[old.grant].isRevoked = true;
    if (m_grants[old.grant].isRevoked)
        return invalidGrant(m_options.dialect, false);
    ++m_refreshes;
    const Rotation rotation = *m_options.rotation;
    old.isUsed = rotation == Rotation::SingleUse;
    const int grant = old.grant;
    QJsonObject reply = tokens(grant, rotation != Rotation::Never);
    if (m_options.dialect == OAuthDialect::HubSpot) // it repeats the one that stays
        reply.insert(u"refresh_token"_s,
                     reply.value(u"refresh_token"_s)
                         .toString(QString::fromLatin1(form.value("refresh_token"))));
    return json(reply);
}

SandboxResponse OAuthSandbox::revoke(const SandboxRequest &request)
{
    const Parameters form = formParameters(request.body);
    if (m_options.dialect == OAuthDialect::HubSpot) {
        if (std::optional<SandboxResponse> refused = refusedClient(form))
            return *refused;
    }
    const QByteArray token = form.value("token");
    bool isKnown = false;
    for (auto *tokens : {&m_access, &m_refresh}) {
        const auto found = tokens->find(token);
        if (found == tokens->end() || m_grants[found->second.grant].isRevoked)
            continue;
        m_grants[found->second.grant].isRevoked = true;
        isKnown = true;
    }
    if (!isKnown && m_options.dialect == OAuthDialect::Google)
        return oauthErrorResponse(400, u"invalid_token"_s, u"Token expired or revoked"_s);
    return json({});
}

bool OAuthSandbox::isAlive(const QByteArray &token) const
{
    const auto found = m_access.find(token);
    if (found == m_access.end() || found->second.expires <= QDateTime::currentMSecsSinceEpoch())
        return false;
    const auto grant = m_grants.find(found->second.grant);
    return grant != m_grants.end() && !grant->second.isRevoked;
}

bool OAuthSandbox::isGood(const QByteArray &token, const QStringList &neededScopes) const
{
    const QMutexLocker lock(&m_mutex);
    if (!isAlive(token))
        return false;
    const QStringList &scopes = m_grants.at(m_access.at(token).grant).scopes;
    return std::all_of(neededScopes.begin(), neededScopes.end(),
                       [&](const QString &needed) { return hasScope(scopes, needed); });
}

OAuthSandbox::TokenCheck OAuthSandbox::check()
{
    return [this](const QByteArray &token, const QStringList &needed) {
        return isGood(token, needed);
    };
}

OAuthSandbox::TokenCheck OAuthSandbox::checkAnyOf()
{
    return [this](const QByteArray &token, const QStringList &scopes) {
        return (scopes.isEmpty() && isGood(token, {})) ||
               std::any_of(scopes.begin(), scopes.end(),
                           [&](const QString &scope) { return isGood(token, {scope}); });
    };
}

std::function<std::optional<SandboxResponse>(const SandboxRequest &)> OAuthSandbox::beside()
{
    return [this](const SandboxRequest &request) -> std::optional<SandboxResponse> {
        if (serves(request))
            return handle(request);
        return {};
    };
}

QByteArray OAuthSandbox::bearerOf(const SandboxRequest &request)
{
    const QByteArray header = request.header("Authorization");
    return header.left(7).compare("bearer ", Qt::CaseInsensitive) == 0 ? header.mid(7).trimmed()
                                                                       : QByteArray();
}

OAuthSandbox::Issued OAuthSandbox::issue(const QStringList &scopes)
{
    const QMutexLocker lock(&m_mutex);
    const int number = static_cast<int>(m_grants.size()) + 1;
    m_grants[number] = {scopes, false, true};
    return {newAccess(number), newRefresh(number)};
}

SandboxResponse OAuthSandbox::userInfo(const SandboxRequest &request) const
{
    if (!isAlive(bearerOf(request)))
        return oauthErrorResponse(401, u"invalid_token"_s, {});
    return json({{u"sub"_s, m_options.accountId}, {u"email"_s, m_options.accountName}});
}

SandboxResponse OAuthSandbox::introspect(const SandboxRequest &request) const
{
    const Parameters form = formParameters(request.body);
    if (std::optional<SandboxResponse> refused = refusedClient(form))
        return *refused;
    const QByteArray token = form.value("token");
    if (!isAlive(token))
        return json({{u"active"_s, false}});
    const QStringList &scopes = m_grants.at(m_access.at(token).grant).scopes;
    return json({{u"active"_s, true},
                 {u"hub_id"_s, m_options.accountId.toLongLong()},
                 {u"hub_domain"_s, m_options.accountName},
                 {u"scopes"_s, QJsonArray::fromStringList(scopes)}});
}

} // namespace warden
