#pragma once

#include "core/base/progress.h"
#include "core/channels/alert_telling.h"
#include "core/channels/channel_seal.h"

#include <chrono>

namespace warden {

inline constexpr std::chrono::seconds patienceForChannels{30}; // for a message, all in all

// Why it failed, and how long the server asks to wait; 0: it doesn't say.
struct ChannelFailure
{
    Error error = {};
    std::chrono::seconds retryAfter = {};
};

// Tells a channel. Success: the mail server took it, or the hook said what such a hook says when it
// took it; an answer that is something else, as a web page, is NotThisService. No redirect is
// followed: the address is the secret and goes nowhere else. Errors: sendMail()'s, errorFor()'s of
// core/http, Cancelled.
tl::expected<void, ChannelFailure>
tellChannel(const AlertChannel &channel, const ChannelSecrets &secrets, const AlertTelling &telling,
            Progress &progress, std::chrono::milliseconds patience = patienceForChannels);

} // namespace warden
