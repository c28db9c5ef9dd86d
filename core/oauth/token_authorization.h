#pragma once

#include "core/base/timestamp.h"
#include "core/http/authorization.h"
#include "core/http/http_client.h"
#include "core/http/rate_limiter.h"
#include "core/oauth/oauth_service.h"
#include "core/oauth/stored_tokens.h"

#include <mutex>
#include <optional>

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

// A connection's sign-in, renewed as needed: when less than two minutes are left (of a shorter life
// a quarter), or the service refused the token. One renewal at a time for a connection, between
// threads and processes: a second one waits up to a minute and then takes what the first stored. A
// new refresh token is stored durably before the new access token is used.
//
// Reasons: KeychainEntryGone where nobody signed in yet; SignInEnded where a person has to do it
// again, which is then said without asking the service until there are other tokens; ClientRefused;
// AdminApprovalNeeded; Busy after a minute. Where it isn't known whether a renewal happened
// (TimedOut, AnswerIncomplete, ServerFailed) the next call tries once more with the token that is
// stored: that works where the old one goes on, and is SignInEnded where it doesn't. Any thread.
class TokenAuthorization : public Authorization
{
public:
    TokenAuthorization(StoredTokens stored, TokenAuthorizationOptions options);
    ~TokenAuthorization() override;

    Result<std::shared_ptr<const Secret>> header(Progress &progress) override;
    Result<std::shared_ptr<const Secret>> afterRefusal(const Secret &refused,
                                                       Progress &progress) override;

private:
    using Header = std::shared_ptr<const Secret>;
    Result<std::unique_lock<std::timed_mutex>> takeTurn(Progress &progress);
    bool isUsable(const TokenSet &tokens, const Secret *refused) const;
    Result<Header> renewed(const Secret *refused, Progress &progress);
    Result<void> saveUnsaved(const TokenSet &stored);
    Result<TokenSet> renew(const TokenSet &tokens, Progress &progress);
    Header use(TokenSet tokens);

    const StoredTokens m_stored;
    const TokenAuthorizationOptions m_options;
    std::timed_mutex m_mutex; // for what follows; held while one renews
    std::optional<TokenSet> m_tokens;
    std::optional<TokenSet> m_unsaved; // renewed, but the storage failed
    Header m_header;
    Secret m_ended; // the refresh token that the service no longer takes
    Error m_endedAs;
};

// Stores what SignIn gave, while nobody renews. Where the service gave no refresh token, since one
// was held already, that one stays. Denied with OtherAccount (subject: who signed in now) where
// another account is stored: forget that one first, where the change is meant. Denied with
// ScopesMissing where there is no refresh token, neither now nor before.
Result<void> keepSignIn(const StoredTokens &stored, TokenSet tokens, const QString &lockFolder,
                        Progress &progress);

// Removes them, so that a renewal that is under way doesn't bring them back. TokenClient::revoke()
// is what ends them at the service.
Result<void> forgetSignIn(const StoredTokens &stored, const QString &lockFolder,
                          Progress &progress);

} // namespace warden
