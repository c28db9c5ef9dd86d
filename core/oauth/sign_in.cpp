#include "core/oauth/sign_in.h"

#include "core/crypto/hash.h"
#include "core/oauth/authorization_url.h"
#include "core/oauth/oauth_error.h"
#include "core/oauth/redirect_listener.h"
#include "core/oauth/token_client.h"

#include <QElapsedTimer>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace warden {

using std::chrono::milliseconds;

static constexpr milliseconds slice{50}; // a cancel or a pasted address is noticed after it

struct SignIn::State
{
    SignInRequest request;
    Clock clock;
    SignInSecrets secrets = {}; // made by run()
    QString redirect = {};

    mutable std::mutex mutex = {}; // for what follows
    QUrl address = {};
    QByteArray expectedState = {};
    std::optional<RedirectAnswer> pasted = {};

    Result<RedirectAnswer> waitForAnswer(RedirectListener &listener, Progress &progress);
    Result<void> checkAnswer(const RedirectAnswer &answer) const;
    Result<TokenSet> tokensFor(const RedirectAnswer &answer, Progress &progress) const;
};

static tl::unexpected<Error> mixedUp(const char *why)
{
    return fail(ErrorKind::Unauthorized, ErrorReason::SignInMixedUp, {}, QString::fromLatin1(why));
}

SignIn::SignIn(SignInRequest request, Clock clock)
    : m_state(new State{std::move(request), std::move(clock)})
{}

SignIn::~SignIn() = default;

QUrl SignIn::address() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->address;
}

Result<void> SignIn::paste(const QString &address)
{
    Result<RedirectAnswer> answer = readPastedRedirect(address);
    if (!answer)
        return mixedUp("pasted: not a redirect");
    const std::lock_guard lock(m_state->mutex);
    if (m_state->expectedState.isEmpty() ||
        !equalInConstantTime(answer->state, m_state->expectedState))
        return mixedUp("pasted: state");
    m_state->pasted = std::move(*answer);
    return {};
}

Result<RedirectAnswer> SignIn::State::waitForAnswer(RedirectListener &listener, Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    qint64 reported = -1;
    const qint64 limit = request.timeLimit.count();
    while (true) {
        if (const Result<void> goOn = progress.check(); !goOn)
            return goOn.failure();
        const qint64 elapsed = timer.elapsed();
        if (elapsed >= limit)
            return fail(ErrorKind::Unauthorized, ErrorReason::SignInTimedOut, request.service.name);
        if (elapsed / 1000 != reported) {
            reported = elapsed / 1000;
            progress.report(
                {Stage::SigningIn, request.service.name, reported, (limit + 999) / 1000});
        }
        std::optional<RedirectAnswer> answer =
            listener.wait(std::min(slice, milliseconds(limit - elapsed)));
        if (!answer) {
            const std::lock_guard lock(mutex);
            answer = std::exchange(pasted, std::nullopt);
        }
        if (answer)
            return std::move(*answer);
    }
}

// RFC 9207, section 2.4, and what the service itself says against it.
Result<void> SignIn::State::checkAnswer(const RedirectAnswer &answer) const
{
    const OAuthService &service = request.service;
    if (answer.issuer.isEmpty() ? service.namesIssuer : !service.isIssuer(answer.issuer))
        return mixedUp("iss");
    if (!answer.error.isEmpty())
        return fail(
            oauthError(service, OAuthStep::Authorization, answer.error, answer.description));
    return {};
}

Result<TokenSet> SignIn::State::tokensFor(const RedirectAnswer &answer, Progress &progress) const
{
    const OAuthService &service = request.service;
    const TokenClient client(service, request.client.clone(), request.http, clock);
    const QDateTime now = clock().toUTC();
    Result<TokenReply> reply = client.exchange(answer.code, secrets.verifier, redirect, progress);
    if (!reply)
        return reply.failure();
    Result<OAuthAccount> account = client.account(*reply, secrets.nonce, progress);
    if (!account)
        return account.failure();
    const QStringList scopes = reply->scopes.value_or(service.scopesFor(request.access));
    QStringList missing = service.missingScopes(scopes, service.neededScopes(request.access));
    if (missing.isEmpty() && reply->refresh.isEmpty() && !request.isSignedIn)
        missing.append(u"offline access"_s);
    // The tokens are dropped and not revoked: that could end another connection's sign-in.
    if (!missing.isEmpty())
        return fail(ErrorKind::Denied, ErrorReason::ScopesMissing, missing.join(u", "_s));
    TokenSet tokens;
    tokens.access = std::move(reply->access);
    tokens.refresh = std::move(reply->refresh);
    tokens.expiresAt = now.addSecs(reply->lifetime.count());
    tokens.scopes = scopes;
    tokens.account = std::move(*account);
    tokens.signedInAt = now;
    tokens.obtainedAt = now;
    return tokens;
}

static Result<void> checkClient(const SignInRequest &request)
{
    const bool isUsable =
        !request.client.id.isEmpty() && (request.service.clientSecret != ClientSecret::Required ||
                                         !request.client.secret.isEmpty());
    if (!isUsable)
        return fail(ErrorKind::Usage, ErrorReason::ClientRefused, request.service.name,
                    u"no client id, or no secret"_s);
    return {};
}

Result<TokenSet> SignIn::run(const OpenBrowser &openBrowser, Progress &progress)
{
    State &state = *m_state;
    const SignInRequest &request = state.request;
    if (const Result<void> usable = checkClient(request); !usable)
        return usable.failure();
    Result<SignInSecrets> secrets = newSignInSecrets();
    if (!secrets)
        return secrets.failure();
    state.secrets = std::move(*secrets);
    const Result<std::unique_ptr<RedirectListener>> listener =
        RedirectListener::open(request.service, state.secrets.state, request.texts);
    if (!listener)
        return listener.failure();
    state.redirect = (*listener)->address();
    const QUrl address = authorizationUrl(request.service, request.client.id,
                                          request.service.scopesFor(request.access), state.redirect,
                                          state.secrets, request.loginHint, request.isSignedIn);
    {
        const std::lock_guard lock(state.mutex);
        state.address = address;
        state.expectedState = state.secrets.state;
    }
    const Result<void> opened = openBrowser(address);
    if (!opened && opened.error().kind != ErrorKind::Invalid)
        return opened.failure();
    const Result<RedirectAnswer> answer = state.waitForAnswer(**listener, progress);
    if (!answer)
        return answer.failure();
    if (const Result<void> good = state.checkAnswer(*answer); !good)
        return good.failure();
    return state.tokensFor(*answer, progress);
}

} // namespace warden
