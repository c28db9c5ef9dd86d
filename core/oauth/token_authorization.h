#pragma once

#include "core/base/timestamp.h"
#include "core/http/authorization.h"
#include "core/http/http_client.h"
#include "core/http/rate_limiter.h"
#include "core/oauth/oauth_service.h"
#include "core/oauth/stored_tokens.h"

#include <memory>

namespace warden {

struct TokenAuthorizationOptions
{
    OAuthService service = {};
    OAuthClient client = {};
    QString lockFolder = {}; // that all processes of this workspace share; nothing secret is there
    HttpOptions http = {};
    Clock clock = systemClock();
    Waiting waiting = Waiting::real();
};

// A connection's sign-in, renewed as needed: when less than two minutes are left, or the service
// refused the token. One renewal at a time for a connection, between threads and processes: a
// second one waits up to 30 s and then takes what the first stored. A new refresh token is stored
// durably before the new access token is used.
//
// header(): Unauthorized/KeychainEntryGone where nobody signed in yet, SignInEnded where a person
// has to do it again. Where it isn't known whether a renewal happened (TimedOut, AnswerIncomplete,
// ServerFailed), the next call tries once more with the token that is stored. Any thread.
class TokenAuthorization : public Authorization
{
public:
    TokenAuthorization(StoredTokens stored, TokenAuthorizationOptions options);
    ~TokenAuthorization() override;

    Result<std::shared_ptr<const Secret>> header(Progress &progress) override;
    Result<std::shared_ptr<const Secret>> afterRefusal(const Secret &refused,
                                                       Progress &progress) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace warden
