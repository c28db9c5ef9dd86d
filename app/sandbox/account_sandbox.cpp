#include "app/sandbox/account_sandbox.h"

#include "app/sandbox/google_answers.h"
#include "core/base/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString usersPath = u"/admin/directory/v1/users"_s;
const QString registrationsPath = u"/v1.0/reports/authenticationMethods/userRegistrationDetails"_s;
const QString defaultsPath = u"/v1.0/policies/identitySecurityDefaultsEnforcementPolicy"_s;
const QString grantsPath = u"/v1.0/oauth2PermissionGrants"_s;
const QString principalsPath = u"/v1.0/servicePrincipals/"_s;

SandboxResponse json(int status, const QJsonObject &body)
{
    return jsonResponse(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

SandboxResponse graphRefusal(int status, const QString &code, const QString &message)
{
    return json(status, {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

// "%24skiptoken" is the same name.
QUrlQuery queryOf(const SandboxRequest &request)
{
    QByteArray query = request.query;
    query.replace("%24", "$");
    return QUrlQuery(QString::fromLatin1(query));
}

QJsonObject without(QJsonObject json, const QStringList &fields)
{
    for (const QString &field : fields)
        json.remove(field);
    return json;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? toRfc3339(time) : u"1970-01-01T00:00:00.000Z"_s;
}

QJsonObject googleUser(const SandboxAccount &account)
{
    return without({{u"kind"_s, u"admin#directory#user"_s},
                    {u"id"_s, account.id},
                    {u"primaryEmail"_s, account.name},
                    {u"isAdmin"_s, account.isAdmin},
                    {u"isDelegatedAdmin"_s, false},
                    {u"suspended"_s, account.isSuspended},
                    {u"archived"_s, false},
                    {u"lastLoginTime"_s, timeText(account.seenAt)},
                    {u"creationTime"_s, u"2020-01-01T00:00:00.000Z"_s},
                    {u"isEnrolledIn2Sv"_s, account.isEnrolled},
                    {u"isEnforcedIn2Sv"_s, account.isEnforced}},
                   account.without);
}

QJsonObject registration(const SandboxAccount &account)
{
    return without(
        {{u"id"_s, account.id},
         {u"userPrincipalName"_s, account.name},
         {u"userDisplayName"_s, account.name},
         {u"userType"_s, u"member"_s},
         {u"isAdmin"_s, account.isAdmin},
         {u"isMfaRegistered"_s, account.isEnrolled},
         {u"isMfaCapable"_s, account.isEnrolled},
         {u"methodsRegistered"_s,
          account.isEnrolled ? QJsonArray{u"microsoftAuthenticatorPush"_s} : QJsonArray()}},
        account.without);
}

} // namespace

void AccountSandbox::add(const SandboxAccount &account)
{
    const QMutexLocker locker(&m_mutex);
    m_accounts.append(account);
    if (m_accounts.last().id.isEmpty())
        m_accounts.last().id =
            u"00000000-0000-4000-8000-%1"_s.arg(m_accounts.size(), 12, 10, QLatin1Char('0'));
}

void AccountSandbox::addApp(const QString &clientId, const QString &name)
{
    const QMutexLocker locker(&m_mutex);
    m_apps.append({clientId, name});
}

void AccountSandbox::addGrant(const QJsonObject &grant)
{
    const QMutexLocker locker(&m_mutex);
    m_otherGrants.append(grant);
}

void AccountSandbox::setPageSize(int most)
{
    const QMutexLocker locker(&m_mutex);
    m_pageSize = most;
}

void AccountSandbox::setLicensed(bool isLicensed)
{
    const QMutexLocker locker(&m_mutex);
    m_isLicensed = isLicensed;
}

void AccountSandbox::setAdministrator(bool isOne)
{
    const QMutexLocker locker(&m_mutex);
    m_isAdministrator = isOne;
}

void AccountSandbox::setSecurityDefaults(bool areOn)
{
    const QMutexLocker locker(&m_mutex);
    m_areDefaultsOn = areOn;
}

void AccountSandbox::loseAfter(int accounts)
{
    const QMutexLocker locker(&m_mutex);
    m_lostAfter = accounts;
}

qsizetype AccountSandbox::shown() const
{
    return m_lostAfter > 0 ? std::min<qsizetype>(m_lostAfter, m_accounts.size())
                           : m_accounts.size();
}

std::optional<SandboxResponse> AccountSandbox::refusal(const SandboxRequest &request,
                                                       const QStringList &scopes) const
{
    const bool isGoogle = m_options.dialect == AccountDialect::Google;
    const QByteArray header = request.header("Authorization");
    const QByteArray token = header.startsWith("Bearer ") ? header.sliced(7) : QByteArray();
    const auto granted = [&](const QStringList &wanted) {
        return m_options.isGranted ? m_options.isGranted(token, wanted) : token == "sandbox-token";
    };
    if (!granted({}))
        return isGoogle
                   ? googleError(401, "UNAUTHENTICATED", u"Invalid authentication credentials."_s)
                   : graphRefusal(401, u"InvalidAuthenticationToken"_s,
                                  u"Access token is invalid."_s);
    if (!granted(scopes))
        return isGoogle ? googleError(403, "PERMISSION_DENIED", u"Insufficient scopes."_s,
                                      u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s)
                        : graphRefusal(
                              403, u"Authentication_MSGraphPermissionMissing"_s,
                              u"Calling principal does not have required MSGraph permissions"_s);
    if (!m_isAdministrator)
        return isGoogle ? googleError(403, "PERMISSION_DENIED",
                                      u"Not Authorized to access this resource/api"_s)
                        : graphRefusal(403, u"Authorization_RequestDenied"_s,
                                       u"User is not in the allowed roles"_s);
    return {};
}

std::optional<SandboxResponse> AccountSandbox::answer(const SandboxRequest &request)
{
    if (request.method != "GET")
        return {};
    const QMutexLocker locker(&m_mutex);
    return m_options.dialect == AccountDialect::Google ? google(request) : microsoft(request);
}

std::optional<SandboxResponse> AccountSandbox::google(const SandboxRequest &request) const
{
    if (!request.path.startsWith(usersPath))
        return {};
    const QString rest = request.path.mid(usersPath.size());
    const QString scope = u"https://www.googleapis.com/auth/admin.directory.user."_s;
    if (rest.isEmpty()) {
        if (auto refused = refusal(request, {scope + u"readonly"_s}))
            return refused;
        return googleUsers(request);
    }
    if (!rest.endsWith(u"/tokens"_s))
        return googleError(404, "NOT_FOUND", u"Not Found"_s);
    if (auto refused = refusal(request, {scope + u"security"_s}))
        return refused;
    return googleTokens(rest.mid(1).chopped(7));
}

SandboxResponse AccountSandbox::googleUsers(const SandboxRequest &request) const
{
    const QUrlQuery query = queryOf(request);
    for (const auto &[name, value] : query.queryItems()) {
        if (name != "customer"_L1 && name != "maxResults"_L1 && name != "pageToken"_L1)
            return googleError(400, "INVALID_ARGUMENT", u"Unknown name."_s);
    }
    const int asked = query.queryItemValue(u"maxResults"_s).toInt();
    if (query.queryItemValue(u"customer"_s) != "my_customer"_L1 || asked < 1 || asked > 500)
        return googleError(400, "INVALID_ARGUMENT", u"Bad Request"_s);
    const qsizetype from = query.queryItemValue(u"pageToken"_s).mid(1).toInt();
    const qsizetype end = std::min(shown(), from + std::min(asked, m_pageSize));
    QJsonArray users;
    for (qsizetype i = from; i < end; ++i)
        users.append(googleUser(m_accounts.at(i)));
    QJsonObject body{{u"kind"_s, u"admin#directory#users"_s}, {u"etag"_s, u"\"e\""_s}};
    if (!users.isEmpty())
        body.insert(u"users"_s, users);
    if (end < shown())
        body.insert(u"nextPageToken"_s, u"U%1"_s.arg(end));
    return json(200, body);
}

SandboxResponse AccountSandbox::googleTokens(const QString &user) const
{
    QJsonArray items;
    for (const App &app : m_apps)
        items.append(QJsonObject{{u"kind"_s, u"admin#directory#token"_s},
                                 {u"clientId"_s, app.clientId},
                                 {u"displayText"_s, app.name},
                                 {u"anonymous"_s, false},
                                 {u"nativeApp"_s, false},
                                 {u"userKey"_s, user},
                                 {u"scopes"_s, QJsonArray{u"openid"_s}}});
    QJsonObject body{{u"kind"_s, u"admin#directory#tokenList"_s}, {u"etag"_s, u"\"e\""_s}};
    if (!items.isEmpty())
        body.insert(u"items"_s, items);
    return json(200, body);
}

std::optional<SandboxResponse> AccountSandbox::microsoft(const SandboxRequest &request) const
{
    if (request.path == registrationsPath) {
        if (auto refused = refusal(request, {u"AuditLog.Read.All"_s}))
            return refused;
        if (!m_isLicensed)
            return graphRefusal(403, u"Authentication_RequestFromNonPremiumTenantOrB2CTenant"_s,
                                u"Neither tenant is B2C or tenant doesn't have premium license"_s);
        return registrations(request);
    }
    if (request.path == defaultsPath) {
        if (auto refused = refusal(request, {u"Policy.Read.All"_s}))
            return refused;
        return json(200, {{u"id"_s, u"00000000-0000-0000-0000-000000000005"_s},
                          {u"displayName"_s, u"Security Defaults"_s},
                          {u"isEnabled"_s, m_areDefaultsOn}});
    }
    const bool isPrincipal = request.path.startsWith(principalsPath);
    if (request.path != grantsPath && !isPrincipal)
        return {};
    if (auto refused = refusal(request, {u"Directory.Read.All"_s}))
        return refused;
    if (isPrincipal) {
        const qsizetype number = request.path.mid(principalsPath.size()).mid(3).toInt();
        if (number < 1 || number > m_apps.size())
            return graphRefusal(404, u"Request_ResourceNotFound"_s, u"It does not exist"_s);
        const App &app = m_apps.at(number - 1);
        return json(200, {{u"id"_s, u"sp-%1"_s.arg(number)},
                          {u"appId"_s, app.clientId},
                          {u"displayName"_s, app.name}});
    }
    QJsonArray grants = m_otherGrants;
    for (qsizetype i = 1; i <= m_apps.size(); ++i)
        grants.append(QJsonObject{{u"id"_s, u"g%1"_s.arg(i)},
                                  {u"clientId"_s, u"sp-%1"_s.arg(i)},
                                  {u"consentType"_s, u"AllPrincipals"_s},
                                  {u"principalId"_s, QJsonValue::Null},
                                  {u"resourceId"_s, u"r1"_s},
                                  {u"scope"_s, u"Contacts.Read"_s}});
    return json(200, {{u"value"_s, grants}});
}

SandboxResponse AccountSandbox::registrations(const SandboxRequest &request) const
{
    const QUrlQuery query = queryOf(request);
    for (const auto &[name, value] : query.queryItems()) {
        if (name != "$skiptoken"_L1)
            return graphRefusal(400, u"BadRequest"_s, u"Invalid query"_s);
    }
    const qsizetype from = query.queryItemValue(u"$skiptoken"_s).toInt();
    const qsizetype end = std::min(shown(), from + m_pageSize);
    QJsonArray users;
    for (qsizetype i = from; i < end; ++i)
        users.append(registration(m_accounts.at(i)));
    QJsonObject body{{u"value"_s, users}};
    if (end < shown())
        body.insert(u"@odata.nextLink"_s,
                    u"http://%1%2?$skiptoken=%3"_s
                        .arg(QString::fromLatin1(request.header("Host")), request.path)
                        .arg(end));
    return json(200, body);
}

} // namespace warden
