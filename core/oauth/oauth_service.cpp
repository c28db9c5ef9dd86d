#include "core/oauth/oauth_service.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// `path` below the endpoint, or below the service's own host.
QString text(const QUrl &endpoint, QLatin1StringView host, const QString &path)
{
    QString base = endpoint.isEmpty() ? u"https://"_s + host
                                      : endpoint.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + path;
}

QUrl address(const QUrl &endpoint, QLatin1StringView host, const QString &path)
{
    return QUrl(text(endpoint, host, u'/' + path));
}

QString clientId(const char *fromBuild)
{
    return QString::fromUtf8(fromBuild).trimmed();
}

} // namespace

static QString plainScope(const OAuthService &service, const QString &scope)
{
    const QString lower = scope.toLower();
    const QString prefix = service.scopePrefix.toLower();
    return !prefix.isEmpty() && lower.startsWith(prefix) ? lower.sliced(prefix.size()) : lower;
}

QStringList OAuthService::neededScopes(Access access) const
{
    if (access == Access::Read)
        return readScopes;
    QStringList needed = readScopes;
    for (const QString &scope : writeScopes) {
        const QStringList without = covered.value(scope);
        needed.removeIf([&](const QString &other) { return without.contains(other); });
    }
    return needed + writeScopes;
}

QStringList OAuthService::scopesFor(Access access) const
{
    return identityScopes + neededScopes(access);
}

QStringList OAuthService::missingScopes(const QStringList &granted, const QStringList &needed) const
{
    QStringList held;
    for (const QString &scope : granted) {
        held.append(plainScope(*this, scope));
        for (auto it = covered.begin(); it != covered.end(); ++it) {
            if (plainScope(*this, it.key()) != held.constLast())
                continue;
            for (const QString &also : it.value())
                held.append(plainScope(*this, also));
            break;
        }
    }
    QStringList missing;
    for (const QString &scope : needed) {
        if (!held.contains(plainScope(*this, scope)))
            missing.append(scope);
    }
    return missing;
}

bool OAuthService::isIssuer(const QString &issuer) const
{
    static const QString mark = u"{tenantid}"_s;
    return std::any_of(issuers.begin(), issuers.end(), [&](const QString &known) {
        const qsizetype at = known.indexOf(mark);
        if (at < 0)
            return known == issuer;
        const QString after = known.sliced(at + mark.size());
        const qsizetype size = issuer.size() - at - after.size();
        return size > 0 && issuer.startsWith(known.first(at)) && issuer.endsWith(after) &&
               !issuer.sliced(at, size).contains(u'/');
    });
}

bool OAuthService::mayWrite(const QStringList &granted) const
{
    return missingScopes(granted, neededScopes(Access::ReadAndWrite)).isEmpty();
}

bool OAuthService::holds(const QStringList &granted, const QStringList &scopes) const
{
    return !scopes.isEmpty() && missingScopes(granted, scopes).isEmpty();
}

bool OAuthService::mayReadLogs(const QStringList &granted) const
{
    return holds(granted, logScopes);
}

OAuthService OAuthService::with(const QStringList &scopes) const
{
    OAuthService service = *this;
    for (const QString &scope : scopes) {
        if (!service.readScopes.contains(scope))
            service.readScopes.append(scope);
    }
    return service;
}

OAuthService OAuthService::withLogs() const
{
    return with(logScopes);
}

QString OAuthService::redirectToRegister() const
{
    const QString port = redirectPort == 0 ? QString() : u":%1"_s.arg(redirectPort);
    return u"http://"_s + redirectHost + port + redirectPath;
}

std::optional<QDateTime> OAuthService::signInEnds(const QDateTime &signedInAt,
                                                  const QDateTime &renewedAt,
                                                  bool isInTesting) const
{
    std::optional<QDateTime> ends;
    const auto take = [&](const QDateTime &from, const std::optional<int> &days) {
        if (!days || !from.isValid())
            return;
        const QDateTime end = from.addDays(*days);
        if (!ends || end < *ends)
            ends = end;
    };
    take(signedInAt, life.days);
    take(renewedAt.isValid() ? renewedAt : signedInAt, life.daysUnused);
    if (isInTesting)
        take(signedInAt, life.daysInTesting);
    return ends;
}

// Google's own documents on desktop apps, except: the address to revoke at, userinfo's, and that
// access_type and prompt are heard of desktop clients (unsure; unknown ones do no harm).
OAuthService googleSignIn(const QUrl &endpoint)
{
    const QString contacts = u"https://www.googleapis.com/auth/contacts"_s;
    const QString readOnly = contacts + u".readonly"_s;
    OAuthService service;
    service.name = u"Google"_s;
    service.authorizeUrl = address(endpoint, "accounts.google.com"_L1, u"o/oauth2/v2/auth"_s);
    service.tokenUrl = address(endpoint, "oauth2.googleapis.com"_L1, u"token"_s);
    service.revokeUrl = address(endpoint, "oauth2.googleapis.com"_L1, u"revoke"_s);
    service.userInfoUrl = address(endpoint, "openidconnect.googleapis.com"_L1, u"v1/userinfo"_s);
    // Both forms are documented for id_tokens.
    service.issuers = {text(endpoint, "accounts.google.com"_L1, {})};
    if (endpoint.isEmpty())
        service.issuers.append(u"accounts.google.com"_s);
    // A desktop client's secret isn't confidential, and real clients send it.
    service.clientSecret = ClientSecret::Optional;
    service.authorizeExtras = {{u"access_type"_s, u"offline"_s},
                               {u"include_granted_scopes"_s, u"true"_s}};
    service.firstConsentExtras = {{u"prompt"_s, u"consent"_s}};
    service.identityScopes = {u"openid"_s, u"email"_s};
    service.readScopes = {readOnly};
    service.writeScopes = {contacts};
    service.logScopes = {u"https://www.googleapis.com/auth/admin.reports.audit.readonly"_s};
    const QString directory = u"https://www.googleapis.com/auth/admin.directory.user."_s;
    service.accountScopes = {directory + u"readonly"_s};
    service.appScopes = {directory + u"security"_s}; // there is none that only reads
    service.covered = {{contacts, {readOnly}},
                       {u"https://www.googleapis.com/auth/userinfo.email"_s, {u"email"_s}}};
    service.life.daysUnused = 180; // six months
    service.life.daysInTesting = 7;
    return service;
}

bool isTenant(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9.-]{0,99}\\z"_s);
    return form.match(text).hasMatch();
}

// `tenant` becomes part of a path, and comes from a person.
static QString checkedTenant(const QString &tenant)
{
    return isTenant(tenant) ? tenant : u"common"_s;
}

// Microsoft's own documents on redirects and refresh tokens; the rest is common knowledge. The
// redirect matches whatever the port, but not whatever the path; 127.0.0.1 needs a manual edit of
// the registration. There is no revocation: the person removes the consent at the service.
OAuthService microsoftSignIn(const QString &tenant, const QUrl &endpoint)
{
    const QString base = checkedTenant(tenant) + u"/oauth2/v2.0/"_s;
    OAuthService service;
    service.name = u"Microsoft"_s;
    service.authorizeUrl = address(endpoint, "login.microsoftonline.com"_L1, base + u"authorize"_s);
    service.tokenUrl = address(endpoint, "login.microsoftonline.com"_L1, base + u"token"_s);
    service.userInfoUrl = address(endpoint, "graph.microsoft.com"_L1, u"oidc/userinfo"_s);
    service.issuers = {text(endpoint, "login.microsoftonline.com"_L1, u"/{tenantid}/v2.0"_s)};
    service.redirectHost = u"localhost"_s;
    service.authorizeExtras = {{u"prompt"_s, u"select_account"_s}};
    service.identityScopes = {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s,
                              u"User.Read"_s};
    service.readScopes = {u"Contacts.Read"_s};
    service.writeScopes = {u"Contacts.ReadWrite"_s};
    // An administrator has to agree to both.
    service.logScopes = {u"AuditLog.Read.All"_s, u"Directory.Read.All"_s};
    service.accountScopes = {u"AuditLog.Read.All"_s, u"Policy.Read.All"_s};
    service.appScopes = {u"Directory.Read.All"_s};
    service.covered = {{u"Contacts.ReadWrite"_s, {u"Contacts.Read"_s}}};
    service.scopePrefix = u"https://graph.microsoft.com/"_s;
    service.life.daysUnused = 90;
    return service;
}

// HubSpot's own documents, except whether ordinary apps' PKCE is checked, whether refresh tokens
// rotate (both are handled either way), and the scope for the list of properties.
OAuthService hubspotSignIn(const QUrl &endpoint)
{
    const QString token = u"oauth/2026-03/token"_s;
    OAuthService service;
    service.name = u"HubSpot"_s;
    service.authorizeUrl = address(endpoint, "app.hubspot.com"_L1, u"oauth/authorize"_s);
    service.tokenUrl = address(endpoint, "api.hubapi.com"_L1, token);
    service.revokeUrl = address(endpoint, "api.hubapi.com"_L1, token + u"/revoke"_s);
    service.introspectUrl = address(endpoint, "api.hubapi.com"_L1, token + u"/introspect"_s);
    // http is taken for the name localhost alone, and the whole address is compared.
    service.redirectHost = u"localhost"_s;
    service.redirectPath = u"/oauth/callback"_s;
    service.redirectPort = 47621;
    service.clientSecret = ClientSecret::Required;
    service.identityScopes = {u"oauth"_s};
    service.readScopes = {u"crm.objects.contacts.read"_s, u"crm.schemas.contacts.read"_s};
    service.writeScopes = {u"crm.objects.contacts.write"_s};
    service.logScopes = {u"account-info.security.read"_s};
    service.accountFrom = AccountFrom::Introspection;
    return service;
}

QString defaultGoogleClientId()
{
    return clientId(WARDEN_GOOGLE_CLIENT_ID);
}

QString defaultMicrosoftClientId()
{
    return clientId(WARDEN_MICROSOFT_CLIENT_ID);
}

QString defaultHubspotClientId()
{
    return clientId(WARDEN_HUBSPOT_CLIENT_ID);
}

} // namespace warden
