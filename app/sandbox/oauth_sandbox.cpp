#include "app/sandbox/oauth_sandbox.h"

#include "app/sandbox/oauth_form.h"

#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 codeLife = 60'000; // milliseconds

SandboxResponse page(int status, const QString &html)
{
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}},
            u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Sandbox sign-in</title>"
            "</head><body>%1</body></html>"_s.arg(html)
                .toUtf8()};
}

// What the real services show in the browser, and never send back.
SandboxResponse errorPage(const QString &error)
{
    return page(400, u"<h1>Error 400: %1</h1>"_s.arg(error.toHtmlEscaped()));
}

QString accountIdFor(OAuthDialect dialect)
{
    switch (dialect) {
    case OAuthDialect::Google:
        return u"107691503500061507151"_s;
    case OAuthDialect::Microsoft:
        return u"00000000-0000-4000-8000-0000000000ad"_s;
    case OAuthDialect::HubSpot:
        return u"146425426"_s;
    }
    return {};
}

} // namespace

OAuthSandbox::OAuthSandbox(OAuthSandboxOptions options) : m_options(std::move(options))
{
    if (m_options.accountId.isEmpty())
        m_options.accountId = accountIdFor(m_options.dialect);
    if (!m_options.rotation)
        m_options.rotation =
            m_options.dialect == OAuthDialect::Microsoft ? Rotation::OldStays : Rotation::Never;
}

OAuthSandbox::Endpoint OAuthSandbox::endpointOf(const QString &path) const
{
    switch (m_options.dialect) {
    case OAuthDialect::Google:
        if (path == "/o/oauth2/v2/auth"_L1)
            return Endpoint::Authorize;
        if (path == "/token"_L1)
            return Endpoint::Token;
        if (path == "/revoke"_L1)
            return Endpoint::Revoke;
        return path == "/v1/userinfo"_L1 ? Endpoint::UserInfo : Endpoint::None;
    case OAuthDialect::Microsoft:
        if (path.count(u'/') == 4 && path.endsWith("/oauth2/v2.0/authorize"_L1))
            return Endpoint::Authorize;
        if (path.count(u'/') == 4 && path.endsWith("/oauth2/v2.0/token"_L1))
            return Endpoint::Token;
        return path == "/oidc/userinfo"_L1 ? Endpoint::UserInfo : Endpoint::None;
    case OAuthDialect::HubSpot:
        if (path == "/oauth/authorize"_L1)
            return Endpoint::Authorize;
        if (path == "/oauth/2026-03/token"_L1)
            return Endpoint::Token;
        if (path == "/oauth/2026-03/token/revoke"_L1)
            return Endpoint::Revoke;
        return path == "/oauth/2026-03/token/introspect"_L1 ? Endpoint::Introspect : Endpoint::None;
    }
    return Endpoint::None;
}

bool OAuthSandbox::serves(const SandboxRequest &request) const
{
    return endpointOf(request.path) != Endpoint::None;
}

SandboxResponse OAuthSandbox::handle(const SandboxRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const Endpoint endpoint = endpointOf(request.path);
    const bool isGet = request.method == "GET";
    if (endpoint == Endpoint::None)
        return textResponse(404, "no such endpoint\n");
    if (!isGet && request.method != "POST")
        return textResponse(405, "GET or POST\n");
    if (endpoint == Endpoint::Authorize)
        return isGet ? authorize(request) : decide(request);
    if (endpoint == Endpoint::UserInfo)
        return userInfo(request);
    // What is secret has no place in an address.
    const bool isForm =
        request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
    if (isGet || !request.query.isEmpty() || !isForm)
        return oauthErrorResponse(400, u"invalid_request"_s, u"POST a form"_s);
    if (endpoint == Endpoint::Token)
        return token(request);
    return endpoint == Endpoint::Revoke ? revoke(request) : introspect(request);
}

bool OAuthSandbox::isRedirect(const QString &redirect) const
{
    if (!m_options.redirects.isEmpty())
        return m_options.redirects.contains(redirect);
    const QUrl url(redirect, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "http"_L1 || url.hasQuery() || url.hasFragment())
        return false;
    switch (m_options.dialect) {
    case OAuthDialect::Google:
        return url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    case OAuthDialect::Microsoft: // registered as http://localhost: any port, no other path
        return url.host() == "localhost"_L1 && (url.path().isEmpty() || url.path() == "/"_L1);
    case OAuthDialect::HubSpot:
        return redirect == "http://localhost:47621/oauth/callback"_L1;
    }
    return false;
}

SandboxResponse OAuthSandbox::authorize(const SandboxRequest &request)
{
    const Parameters query = formParameters(request.query);
    if (QString::fromUtf8(query.value("client_id")) != m_options.clientId)
        return errorPage(u"invalid_client"_s);
    Asked asked;
    asked.redirect = QString::fromUtf8(query.value("redirect_uri"));
    if (!isRedirect(asked.redirect))
        return errorPage(u"redirect_uri_mismatch"_s);
    asked.state = query.value("state");
    asked.challenge = query.value("code_challenge");
    asked.nonce = query.value("nonce");
    asked.scopes = QString::fromUtf8(query.value("scope")).split(u' ', Qt::SkipEmptyParts);
    const bool hasPkce =
        asked.challenge.size() == 43 && query.value("code_challenge_method") == "S256";
    if (query.value("response_type") != "code" || asked.scopes.isEmpty() || !hasPkce)
        return sendBack(asked, "error=invalid_request", request);
    if (!m_refusals.isEmpty()) {
        const OAuthRefusal refusal = m_refusals.takeFirst();
        return sendBack(
            asked,
            "error=" + refusal.error.toUtf8().toPercentEncoding() +
                "&error_description=" + refusal.description.toUtf8().toPercentEncoding(),
            request);
    }
    switch (m_options.dialect) {
    case OAuthDialect::Google: // again only with consent
        asked.wantsRefresh = query.value("access_type") == "offline" &&
                             (query.value("prompt") == "consent" ||
                              std::none_of(m_grants.begin(), m_grants.end(), [](const auto &grant) {
                                  return grant.second.hasRefresh && !grant.second.isRevoked;
                              }));
        break;
    case OAuthDialect::Microsoft:
        asked.wantsRefresh = asked.scopes.contains(u"offline_access"_s);
        break;
    case OAuthDialect::HubSpot:
        asked.wantsRefresh = true;
        break;
    }
    if (!m_options.approvesByItself)
        return consentPage(request.path, asked);
    QStringList scopes = asked.scopes;
    scopes.removeIf([&](const QString &each) { return m_options.withheldScopes.contains(each); });
    return grant(asked, scopes, request);
}

SandboxResponse OAuthSandbox::consentPage(const QString &action, const Asked &asked)
{
    const QByteArray ticket = sandboxToken("t-");
    m_asked[ticket] = asked;
    QString boxes;
    for (const QString &scope : asked.scopes) {
        boxes += u"<p><label><input type=\"checkbox\" name=\"scope\" value=\"%1\" checked> "
                 "%1</label></p>"_s.arg(scope.toHtmlEscaped());
    }
    return page(200, u"<h1>Sandbox sign-in</h1><p>Signed in as %1. A program on this computer asks "
                     "for:</p><form method=\"post\" action=\"%2\">"
                     "<input type=\"hidden\" name=\"ticket\" value=\"%3\">%4"
                     "<button name=\"decision\" value=\"allow\">Allow</button> "
                     "<button name=\"decision\" value=\"decline\">Decline</button></form>"_s.arg(
                         m_options.accountName.toHtmlEscaped(), action.toHtmlEscaped(),
                         QString::fromLatin1(ticket), boxes));
}

SandboxResponse OAuthSandbox::decide(const SandboxRequest &request)
{
    const Parameters form = formParameters(request.body);
    const auto found = m_asked.find(form.value("ticket"));
    if (found == m_asked.end())
        return errorPage(u"the page is too old"_s);
    const Asked asked = found->second;
    m_asked.erase(found);
    if (form.value("decision") != "allow")
        return sendBack(asked, "error=access_denied", request);
    QStringList scopes;
    for (const QByteArray &ticked : formValues(request.body, "scope")) {
        if (asked.scopes.contains(QString::fromUtf8(ticked)))
            scopes.append(QString::fromUtf8(ticked));
    }
    return grant(asked, scopes, request);
}

SandboxResponse OAuthSandbox::grant(const Asked &asked, QStringList scopes,
                                    const SandboxRequest &request)
{
    const int number = static_cast<int>(m_grants.size()) + 1;
    m_grants[number] = {std::move(scopes), false, asked.wantsRefresh};
    const QByteArray code = sandboxToken("4/sandbox-");
    m_codes[code] = {number, asked, QDateTime::currentMSecsSinceEpoch() + codeLife, false};
    return sendBack(asked, "code=" + code.toPercentEncoding(), request);
}

SandboxResponse OAuthSandbox::sendBack(const Asked &asked, const QByteArray &query,
                                       const SandboxRequest &request) const
{
    QByteArray location = asked.redirect.toUtf8();
    if (QUrl(asked.redirect).path().isEmpty())
        location += '/';
    location += '?' + query + "&state=" + asked.state.toPercentEncoding();
    if (m_options.dialect == OAuthDialect::Google) // RFC 9207
        location += "&iss=" + addressedAt(request).toUtf8().toPercentEncoding();
    return {302, {{"Location", location}, {"Cache-Control", "no-store"}}, {}};
}

void OAuthSandbox::expireAccessTokens()
{
    const QMutexLocker lock(&m_mutex);
    for (auto &[text, token] : m_access)
        token.expires = 1;
}

void OAuthSandbox::revokeAll()
{
    const QMutexLocker lock(&m_mutex);
    for (auto &[number, grant] : m_grants)
        grant.isRevoked = true;
}

void OAuthSandbox::refuseNext(OAuthRefusal refusal)
{
    const QMutexLocker lock(&m_mutex);
    m_refusals.append(std::move(refusal));
}

void OAuthSandbox::setClientSecret(const QByteArray &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_options.clientSecret = secret;
}

void OAuthSandbox::setAccount(const QString &id, const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    m_options.accountId = id;
    m_options.accountName = name;
}

void OAuthSandbox::setAccessSeconds(int seconds)
{
    const QMutexLocker lock(&m_mutex);
    m_options.accessSeconds = seconds;
}

void OAuthSandbox::setApproving(bool approvesByItself, QStringList withheldScopes)
{
    const QMutexLocker lock(&m_mutex);
    m_options.approvesByItself = approvesByItself;
    m_options.withheldScopes = std::move(withheldScopes);
}

int OAuthSandbox::refreshes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refreshes;
}

QList<QByteArray> OAuthSandbox::secrets() const
{
    const QMutexLocker lock(&m_mutex);
    QList<QByteArray> all;
    for (const auto &[code, state] : m_codes)
        all.append(code);
    for (const auto *tokens : {&m_access, &m_refresh}) {
        for (const auto &[token, state] : *tokens)
            all.append(token);
    }
    return all;
}

} // namespace warden
