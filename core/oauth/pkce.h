#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

// What ties a browser's answer to this sign-in and to this program. Move-only.
struct SignInSecrets
{
    Secret verifier = {};      // RFC 7636, section 4.1: 43 characters
    QByteArray challenge = {}; // S256 of it
    QByteArray state = {};     // RFC 6749, section 10.12
    QByteArray nonce = {};     // OpenID Connect Core, section 3.1.2.1
};

Result<SignInSecrets> newSignInSecrets();

// BASE64URL(SHA256(verifier)) without padding (RFC 7636, section 4.2).
QByteArray pkceChallenge(const Secret &verifier);

} // namespace warden
