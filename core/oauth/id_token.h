#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/oauth/token_set.h"

class QJsonObject;

namespace warden {

// What an id_token has to say (OpenID Connect Core, section 3.1.3.7). It came straight from the
// token endpoint over TLS, so its signature isn't checked (rule 6 there).
struct IdTokenRules
{
    QStringList issuers = {}; // "{tenantid}" stands for the claim "tid"
    QString clientId = {};    // the audience
    QByteArray nonce = {};
    QDateTime now = {};
};

// How far this computer's clock may be off; beyond it a sign-in is ClockWrong.
inline constexpr qint64 clockTolerance = 5 * 60; // seconds
// How old an id_token may say that it is, though it was made a moment ago: Microsoft dates its own
// back by five minutes, and its way here and our clock's difference come on top.
inline constexpr qint64 mostDatedBack = 15 * 60; // seconds

struct IdTokenAccount
{
    OAuthAccount account = {}; // the name may be empty: it needs its scopes
    QString subject = {};      // "sub", which a userinfo answer has to repeat
};

// Who signed in. SignInMixedUp where it is another's token; ClockWrong where it is from another
// time; NotThisService where it is no id_token.
Result<IdTokenAccount> readIdToken(const Secret &token, const IdTokenRules &rules);

// The name in an id_token's claims or a userinfo answer; or empty.
QString nameInClaims(const QJsonObject &claims);

} // namespace warden
