#include "tests/core/oauth/openid_world.h"

#include "core/base/durable_file.h"
#include "core/http/http_client.h"

#include <QDir>
#include <QLoggingCategory>
#include <QUrlQuery>

#include <mutex>

using namespace Qt::StringLiterals;

namespace warden {

static std::mutex messagesMutex;
static QByteArray messages;

static void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const std::lock_guard lock(messagesMutex);
    messages += text.toUtf8() + '\n';
}

OpenIdWorld::OpenIdWorld()
{
    QLoggingCategory::setFilterRules(u"warden.*=true"_s);
    qInstallMessageHandler(keepMessage);
}

OAuthService OpenIdWorld::serviceAt(const QString &issuer)
{
    OAuthService service;
    service.name = u"OpenID"_s;
    service.authorizeUrl = QUrl(issuer + u"/auth"_s);
    service.tokenUrl = QUrl(issuer + u"/token"_s);
    service.revokeUrl = QUrl(issuer + u"/token/revocation"_s);
    service.userInfoUrl = QUrl(issuer + u"/me"_s);
    service.issuers = {issuer};
    service.namesIssuer = true;
    service.redirectPath = u"/callback"_s;
    service.authorizeExtras = {{u"prompt"_s, u"consent"_s}};
    service.identityScopes = {u"openid"_s, u"offline_access"_s};
    service.readScopes = {u"contacts.read"_s};
    service.writeScopes = {u"contacts.write"_s};
    return service;
}

SignInRequest OpenIdWorld::request() const
{
    SignInRequest request;
    request.service = service();
    request.client = client();
    request.timeLimit = std::chrono::seconds(20);
    return request;
}

Result<TokenSet> OpenIdWorld::signIn(OpenIdPerson &person, std::chrono::milliseconds limit)
{
    SignInRequest asked = request();
    asked.timeLimit = limit;
    SignIn signIn(std::move(asked));
    Result<TokenSet> tokens = signIn.run(person.opening(), progress);
    person.wait();
    note(person.redirect);
    if (tokens)
        note(*tokens);
    return tokens;
}

Result<TokenSet> OpenIdWorld::signIn()
{
    OpenIdPerson person;
    return signIn(person);
}

HttpResponse openUrl(const QUrl &url, std::shared_ptr<const Secret> authorization)
{
    HttpRequest request;
    request.url = url;
    request.redirects = Redirects::HandBack;
    request.authorization = std::move(authorization);
    HttpClient http;
    Progress progress;
    return http.send(request, progress).value_or(HttpResponse());
}

int OpenIdWorld::statusFor(const Secret &access)
{
    return openUrl(service().userInfoUrl, bearerAuthorization(access)).status;
}

void OpenIdWorld::note(const TokenSet &tokens)
{
    m_secrets.append(tokens.access.view().toByteArray());
    m_secrets.append(tokens.refresh.view().toByteArray());
}

void OpenIdWorld::note(const QUrl &redirect)
{
    const QString code = QUrlQuery(redirect).queryItemValue(u"code"_s);
    if (!code.isEmpty())
        m_secrets.append(code.toUtf8());
}

QStringList OpenIdWorld::leftovers() const
{
    QByteArray all;
    const QDir folder(m_folder.path());
    for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden)) {
        all += file.toUtf8() + '\n';
        all += readBounded(folder.filePath(file), 1024 * 1024).value_or(QByteArray());
    }
    {
        const std::lock_guard lock(messagesMutex);
        all += messages;
    }
    QStringList found;
    for (qsizetype i = 0; i < m_secrets.size(); ++i) {
        const QByteArray &secret = m_secrets.at(i);
        if (all.contains(secret) || all.contains(secret.toBase64().chopped(4)))
            found.append(QString::number(i));
    }
    return found;
}

OpenIdUser::OpenIdUser(const QString &issuer, const QString &folder, qint64 later)
    : storage(folder + u"/credentials.sealed"_s),
      key(QByteArrayView("0123456789abcdef0123456789abcdef")),
      credentials(storage, key, u"workspace"_s), stored(credentials, u"connection/7/tokens"_s)
{
    TokenAuthorizationOptions options;
    options.service = OpenIdWorld::serviceAt(issuer);
    options.client = OpenIdWorld::client();
    options.lockFolder = folder;
    options.clock = [later] { return QDateTime::currentDateTimeUtc().addSecs(later); };
    authorization = std::make_shared<TokenAuthorization>(stored, std::move(options));
}

} // namespace warden
