#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace warden {

// A token endpoint's successful answer (RFC 6749, section 5.1), with nothing in it believed that
// wasn't checked. Move-only.
struct TokenReply
{
    Secret access = {};
    Secret refresh = {}; // empty: the former one stays
    Secret idToken = {}; // a JWT, unread
    std::chrono::seconds lifetime = std::chrono::hours(1);
    std::optional<QStringList> scopes = {}; // not named: those that were asked for
    QString hubId = {};                     // HubSpot's name for an account
};

// Hosts that a reply names are never used. NotThisService where it isn't a token reply: no object,
// no "Bearer", a token that is no b64token (RFC 6750, section 2.1) or visible ASCII of at most
// 16 KiB, a member of the wrong type. A lifetime is brought into 1 minute to 1 day.
Result<TokenReply> readTokenReply(const QByteArray &json);

inline constexpr qsizetype largestToken = 16 * 1024;       // bytes
inline constexpr qsizetype largestTokenReply = 128 * 1024; // bytes

} // namespace warden
