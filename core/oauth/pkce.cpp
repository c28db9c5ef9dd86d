#include "core/oauth/pkce.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

namespace warden {

static constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
static constexpr qsizetype randomSize = 32; // bytes: 43 characters

QByteArray pkceChallenge(const Secret &verifier)
{
    return sha256(verifier.view()).toBase64(urlSafe);
}

Result<SignInSecrets> newSignInSecrets()
{
    Result<QByteArray> verifier = randomBytes(randomSize);
    const Result<QByteArray> state = randomBytes(randomSize);
    const Result<QByteArray> nonce = randomBytes(randomSize);
    for (const Result<QByteArray> *bytes : {&std::as_const(verifier), &state, &nonce}) {
        if (!*bytes)
            return bytes->failure();
    }
    SignInSecrets secrets;
    QByteArray text = verifier->toBase64(urlSafe);
    wipe(*verifier);
    secrets.verifier = Secret::take(text);
    secrets.challenge = pkceChallenge(secrets.verifier);
    secrets.state = state->toBase64(urlSafe);
    secrets.nonce = nonce->toBase64(urlSafe);
    return secrets;
}

} // namespace warden
