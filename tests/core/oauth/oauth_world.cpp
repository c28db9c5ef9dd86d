#include "tests/core/oauth/oauth_world.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace warden {

HttpResponse fetch(const QUrl &url, const QByteArray &form)
{
    HttpRequest request;
    request.url = url;
    request.redirects = Redirects::HandBack;
    request.totalTimeout = std::chrono::seconds(20);
    if (!form.isEmpty()) {
        request.method = "POST";
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = form;
    }
    HttpClient http;
    Progress progress;
    const Result<HttpResponse> answer = http.send(request, progress);
    if (answer)
        return *answer;
    HttpResponse none;
    none.status = -1;
    return none;
}

SignIn::OpenBrowser Person::opening()
{
    return [this](const QUrl &address) -> Result<void> {
        open(address, comesBack);
        return {};
    };
}

void Person::open(const QUrl &address, bool isComingBack)
{
    wait();
    comesBack = isComingBack;
    m_thread = std::thread([this, address] { browse(address); });
}

void Person::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

static QByteArray between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype start = text.indexOf(before);
    if (start < 0)
        return {};
    const qsizetype end = text.indexOf(after, start + before.size());
    return text.mid(start + before.size(), end - start - before.size());
}

void Person::browse(QUrl address)
{
    last = fetch(address);
    if (last.status == 200 && onPage) {
        const QByteArray ticket = between(last.body, "name=\"ticket\" value=\"", "\"");
        const QUrl action =
            address.resolved(QUrl(QString::fromUtf8(between(last.body, "action=\"", "\""))));
        last = fetch(action, "ticket=" + ticket + '&' + onPage(last));
    }
    if (last.status != 302)
        return;
    redirect = QUrl::fromEncoded(last.header("Location"));
    if (onRedirect)
        redirect = onRedirect(redirect);
    if (comesBack)
        last = fetch(redirect);
}

// Where nobody listens, so that tests may run beside each other.
static quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

OAuthSandboxOptions hubspotWithPort()
{
    OAuthSandboxOptions options;
    options.dialect = OAuthDialect::HubSpot;
    options.clientSecret = "sandbox secret/with+signs";
    options.redirects = {u"http://localhost:%1/oauth/callback"_s.arg(freePort())};
    return options;
}

OAuthService hubspotAt(const QUrl &endpoint, const OAuthSandbox &sandbox)
{
    OAuthService service = hubspotSignIn(endpoint);
    service.redirectPort = static_cast<quint16>(QUrl(sandbox.options().redirects.value(0)).port(0));
    return service;
}

OAuthWorld::OAuthWorld(OAuthSandboxOptions options)
    : oauth([&] {
          if (options.dialect == OAuthDialect::HubSpot)
              options = hubspotWithPort();
          options.approvesByItself = true;
          return options;
      }()),
      server([this](const SandboxRequest &request) { return oauth.handle(request); }, faults),
      storage(folder.filePath(u"credentials.sealed"_s)),
      key(QByteArrayView("0123456789abcdef0123456789abcdef")),
      credentials(storage, key, u"workspace"_s)
{
    if (!server.start())
        qFatal("no server");
}

OAuthService OAuthWorld::service() const
{
    switch (oauth.options().dialect) {
    case OAuthDialect::Google:
        return googleSignIn(endpoint());
    case OAuthDialect::Microsoft:
        return microsoftSignIn(u"organizations"_s, endpoint());
    case OAuthDialect::HubSpot:
        return hubspotAt(endpoint(), oauth);
    }
    return {};
}

OAuthClient OAuthWorld::client() const
{
    return {oauth.options().clientId, Secret(QByteArrayView(oauth.options().clientSecret))};
}

SignInRequest OAuthWorld::request(Access access) const
{
    SignInRequest request;
    request.service = service();
    request.client = client();
    request.access = access;
    request.timeLimit = std::chrono::seconds(20);
    return request;
}

Result<TokenSet> OAuthWorld::signIn(Access access)
{
    Person person;
    SignIn signIn(request(access));
    return signIn.run(person.opening(), progress);
}

OAuthSandboxOptions like(OAuthDialect dialect)
{
    OAuthSandboxOptions options;
    options.dialect = dialect;
    return options;
}

ErrorReason reasonOf(const Result<TokenSet> &tokens)
{
    return tokens ? ErrorReason::None : tokens.error().reason;
}

} // namespace warden
