#include "core/oauth/form.h"
#include "core/oauth/id_token.h"
#include "core/oauth/oauth_error.h"
#include "core/oauth/redirect_request.h"
#include "core/oauth/stored_tokens.h"
#include "core/oauth/token_reply.h"

#include <QTimeZone>

#include <cstdint>
#include <cstdlib>

using namespace warden;

namespace {

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void checkTokens(const QByteArray &text)
{
    const Result<TokenReply> reply = readTokenReply(text);
    if (!reply)
        return;
    // Whatever is taken can stand in a header and in the store.
    check(isVisibleAscii(reply->access.view(), largestToken));
    check(reply->refresh.isEmpty() || isVisibleAscii(reply->refresh.view(), largestToken));
    check(reply->lifetime >= std::chrono::minutes(1) && reply->lifetime <= std::chrono::hours(24));
    TokenSet tokens;
    tokens.access = reply->access.clone();
    tokens.refresh = reply->refresh.clone();
    tokens.scopes = reply->scopes.value_or(QStringList());
    tokens.expiresAt = tokens.signedInAt = tokens.obtainedAt = QDateTime::fromMSecsSinceEpoch(0);
    const Result<TokenSet> stored = tokensFromJson(tokensToJson(tokens));
    check(stored && stored->access.equals(tokens.access) &&
          stored->refresh.equals(tokens.refresh) && stored->scopes == tokens.scopes);
}

void checkAnswer(const Result<RedirectAnswer> &answer)
{
    if (!answer)
        return;
    check(!answer->state.isEmpty());
    check(answer->code.isEmpty() != answer->error.isEmpty());
    (void)oauthError(googleSignIn(), OAuthStep::Authorization, answer->error, answer->description);
}

} // namespace

// What strangers send during a sign-in. The first byte says where: a token endpoint's answer, an
// id_token, what a browser asks for, what a person pasted, or stored tokens.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1),
                          static_cast<qsizetype>(size - 1));
    switch (data[0]) {
    case 't':
        checkTokens(text);
        break;
    case 'i': {
        const QStringList issuers = {QStringLiteral("https://issuer.example"),
                                     QStringLiteral("https://login.example/{tenantid}/v2.0")};
        const Result<IdTokenAccount> account =
            readIdToken(Secret(QByteArrayView(text)),
                        {issuers, QStringLiteral("client"), "nonce",
                         QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc())});
        if (account) {
            check(isVisibleAscii(account->account.id.toUtf8(), 255));
            check(account->account.name.size() <= 200);
        }
        break;
    }
    case 'r': {
        const Result<RedirectRequest> request = readRedirectRequest(text);
        if (request)
            checkAnswer(readRedirectQuery(request->query));
        break;
    }
    case 'p':
        checkAnswer(readPastedRedirect(QString::fromUtf8(text)));
        break;
    case 's':
        if (const Result<TokenSet> tokens = tokensFromJson(Secret(QByteArrayView(text)))) {
            const Result<TokenSet> again = tokensFromJson(tokensToJson(*tokens));
            check(again && again->scopes == tokens->scopes);
        }
        break;
    }
    return 0;
}
