#pragma once

#include "core/base/progress.h"
#include "core/base/timestamp.h"
#include "core/http/http_client.h"
#include "core/oauth/oauth_service.h"
#include "core/oauth/redirect_page.h"
#include "core/oauth/token_set.h"

#include <chrono>
#include <memory>

namespace warden {

struct SignInRequest
{
    OAuthService service = {};
    OAuthClient client = {};
    Access access = Access::Read;
    // More scopes are asked for of a connection that has a refresh token (incremental consent).
    bool isSignedIn = false;
    // Whom to suggest on the service's page: the address of the account that was signed in before.
    QString loginHint = {};
    std::chrono::milliseconds timeLimit = std::chrono::minutes(10);
    HttpOptions http = {};
    RedirectTexts texts = {}; // of the page in the browser
};

// One sign-in with the browser: RFC 6749 section 4.1, PKCE with S256 (RFC 7636), state, a loopback
// redirect (RFC 8252, section 7.3), the issuer's check (RFC 9207), the exchange of the code, and
// who it was. The scopes that were granted are compared with those asked for.
//
// run() may be called once; paste() and address() from any thread meanwhile.
//
// Reasons: SignInDeclined; SignInTimedOut; SignInMixedUp (an answer that isn't to this sign-in);
// AdminApprovalNeeded (subject: the service); ClientRefused; RedirectRefused; ScopesMissing
// (subject: which); ClockWrong; PortTaken (subject: the address); Usage without a client's id, or
// without its secret where there must be one: ClientRefused as well. Then those of core/http.
class SignIn
{
public:
    explicit SignIn(SignInRequest request, Clock clock = systemClock());
    ~SignIn();
    SignIn(const SignIn &) = delete;
    SignIn &operator=(const SignIn &) = delete;

    // Gets the address to open. It holds no secret, but whoever has it can sign in somebody else:
    // it is for this person only. An Error ends run() with it, unless it is Invalid: no browser
    // could be opened, and the person will take the address from the window.
    using OpenBrowser = std::function<Result<void>(const QUrl &address)>;

    // Blocks until it is done. Reports Stage::SigningIn: `done` of `total` seconds.
    Result<TokenSet> run(const OpenBrowser &openBrowser, Progress &progress);

    // The address that the browser couldn't reach, as the person copied it. SignInMixedUp where it
    // isn't one of this sign-in's: the sign-in goes on then. Any thread; before run() is listening
    // it is SignInMixedUp too.
    Result<void> paste(const QString &address);

    // What openBrowser got; empty before. Any thread.
    QUrl address() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace warden
