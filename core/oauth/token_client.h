#pragma once

#include "core/base/progress.h"
#include "core/base/timestamp.h"
#include "core/http/http_client.h"
#include "core/http/rate_limiter.h"
#include "core/oauth/oauth_service.h"
#include "core/oauth/token_reply.h"
#include "core/oauth/token_set.h"

namespace warden {

class Form;
enum class OAuthStep;

// The calls to a service's token endpoint and its neighbours. Bodies are forms; nothing secret is
// ever in an address, an error or a log. Redirects are never followed: what a foreign host says is
// no answer. Any thread; each call has a connection of its own and is sent once, also where that
// connection breaks.
class TokenClient
{
public:
    // Of any call here, its waits included: others wait longer for a renewal than it takes.
    static constexpr std::chrono::seconds longestCall{50};

    TokenClient(OAuthService service, OAuthClient client, HttpOptions http = {},
                Clock clock = systemClock(), Waiting waiting = Waiting::real());

    // A code for tokens (RFC 6749, section 4.1.3).
    // Reasons: SignInMixedUp (code or verifier not accepted), ClientRefused, RedirectRefused,
    // AdminApprovalNeeded, ClockWrong, NotThisService (not a token reply).
    Result<TokenReply> exchange(const Secret &code, const Secret &verifier, const QString &redirect,
                                Progress &progress) const;

    // A new access token (RFC 6749, section 6). Unauthorized with SignInEnded where the service
    // says invalid_grant. TimedOut, AnswerIncomplete and ServerFailed: it isn't known whether it
    // happened, so a service with rotation may have made the old token worthless. HostUnreachable:
    // it surely didn't. None of these is repeated here.
    Result<TokenReply> refresh(const Secret &refreshToken, Progress &progress) const;

    // Ends the sign-in at the service (RFC 7009); fine where the token was dead already. NotFound
    // where the service has no such call: the person does it there.
    Result<void> revoke(const TokenSet &tokens, Progress &progress) const;

    // Who signed in: from the reply's id_token with this nonce, the userinfo endpoint, or
    // introspection. SignInMixedUp where the id_token isn't for this sign-in; ClockWrong.
    Result<OAuthAccount> account(const TokenReply &reply, const QByteArray &nonce,
                                 Progress &progress) const;

private:
    Result<HttpResponse> send(HttpRequest request, Progress &progress) const;
    Result<HttpResponse> postOnce(const QUrl &url, const Form &form, Progress &progress) const;
    Result<HttpResponse> post(const QUrl &url, const Form &form, Progress &progress) const;
    Result<TokenReply> ask(const Form &form, OAuthStep step, Progress &progress) const;
    void addClient(Form &form) const;
    Result<OAuthAccount> introspected(const TokenReply &reply, Progress &progress) const;
    Result<OAuthAccount> userInfo(const TokenReply &reply, const QString &subject,
                                  Progress &progress) const;

    const OAuthService m_service;
    const OAuthClient m_client;
    const HttpOptions m_http;
    const Clock m_clock;
    const Waiting m_waiting;
};

} // namespace warden
