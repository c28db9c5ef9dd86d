#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/watch/alert_channel.h"

namespace warden {

// What a channel needs and audit.db never has.
struct ChannelSecrets
{
    Secret main = {};       // a mail account's password, or a hook's address
    Secret signingKey = {}; // of a webhook, which then signs what it sends; or empty

    bool isEmpty() const { return main.isEmpty() && signingKey.isEmpty(); }
};

// What lies among the sealed secrets for a channel: bindSecret()'s, for "alert channel" and kind,
// place and settings, since whoever has the key to the log alone can change these in audit.db. The
// secret is the signing key, a line feed, and the other one.
Secret sealedChannel(const AlertChannel &channel, const ChannelSecrets &secrets);

// The secrets, where the row is as it was sealed. Unauthorized with SecretMissing where it
// isn't.
Result<ChannelSecrets> secretsOfSeal(const AlertChannel &channel, const Secret &sealed);

// Its name among the sealed credentials.
QString channelSecretName(const QString &channelId);

// A password or an address. A mail server that nobody signs in to has a seal alone.
bool needsSecret(const AlertChannel &channel);

} // namespace warden
