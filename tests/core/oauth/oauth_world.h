#pragma once

#include "app/sandbox/oauth_sandbox.h"
#include "app/sandbox/sandbox_server.h"
#include "core/http/rate_limiter.h"
#include "core/oauth/sign_in.h"
#include "core/secrets/file_credentials.h"
#include "core/secrets/sealed_credentials.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <thread>

namespace warden {

// Time that passes only by waiting.
struct StoppedTime
{
    std::atomic<qint64> now = 0;

    Waiting waiting()
    {
        return {[this] { return std::chrono::milliseconds(now); },
                [this](std::chrono::milliseconds time) { now += time.count(); }};
    }
};

// A person with a browser, in a thread of its own: opens an address, and goes where it is sent.
class Person
{
public:
    ~Person() { wait(); }

    // For SignIn::run().
    SignIn::OpenBrowser opening();
    void open(const QUrl &address, bool comesBack = true);
    void wait();

    // What to press on a page with a form; its parameters "scope=a&decision=allow", without the
    // ticket. Called in the person's thread.
    std::function<QByteArray(const HttpResponse &page)> onPage = {};
    bool comesBack = true; // false: notes where the browser was sent, and doesn't go there
    std::function<QUrl(QUrl)> onRedirect = {}; // changes where it goes

    // After wait().
    HttpResponse last = {}; // the page that the browser ended on
    QUrl redirect = {};     // where the service sent it

private:
    void browse(QUrl address);
    std::thread m_thread;
};

// One request of a browser; -1 as status where there was no answer.
HttpResponse fetch(const QUrl &url, const QByteArray &form = {});

// HubSpot compares the redirect's port: one that is free, and the sign-in that fits.
OAuthSandboxOptions hubspotWithPort();
OAuthService hubspotAt(const QUrl &endpoint, const OAuthSandbox &sandbox);

// An authorisation server on loopback, and a place for tokens.
struct OAuthWorld
{
    explicit OAuthWorld(OAuthSandboxOptions options = {});

    QUrl endpoint() const { return server.url(); }
    OAuthService service() const;
    OAuthClient client() const;
    SignInRequest request(Access access = Access::Read) const;
    Result<TokenSet> signIn(Access access = Access::Read);

    FaultList faults = {};
    OAuthSandbox oauth;
    SandboxServer server;
    QTemporaryDir folder = {};
    FileCredentials storage;
    Secret key;
    SealedCredentials credentials;
    Progress progress = {};
};

// A server in the shape of that service.
OAuthSandboxOptions like(OAuthDialect dialect);
ErrorReason reasonOf(const Result<TokenSet> &tokens);

} // namespace warden
