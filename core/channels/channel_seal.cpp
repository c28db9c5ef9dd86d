#include "core/channels/channel_seal.h"

#include "core/mail/mail_settings.h"
#include "core/secrets/bound_secret.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr QByteArrayView use = "alert channel";

// Its name, level and quiet hours aren't part of it.
QJsonObject factsOf(const AlertChannel &channel)
{
    return {{u"id"_s, channel.id},
            {u"kind"_s, alertChannelKindName(channel.kind)},
            {u"place"_s, channel.place},
            {u"settings"_s, channel.settings}};
}

} // namespace

Secret sealedChannel(const AlertChannel &channel, const ChannelSecrets &secrets)
{
    const QByteArrayView key = secrets.signingKey.view();
    Secret both(key.size() + 1 + secrets.main.size());
    std::ranges::copy(key, both.data());
    both.data()[key.size()] = '\n';
    std::ranges::copy(secrets.main.view(), both.data() + key.size() + 1);
    return bindSecret(use, factsOf(channel), both);
}

Result<ChannelSecrets> secretsOfSeal(const AlertChannel &channel, const Secret &sealed)
{
    const std::optional<Secret> both = boundSecret(use, factsOf(channel), sealed);
    const qsizetype end = both ? both->view().indexOf('\n') : -1;
    if (end < 0)
        return fail(ErrorKind::Unauthorized, ErrorReason::SecretMissing, channel.name);
    return ChannelSecrets{Secret(both->view().sliced(end + 1)), Secret(both->view().first(end))};
}

QString channelSecretName(const QString &channelId)
{
    return u"alert_channel/"_s + channelId + u"/secret"_s;
}

bool needsSecret(const AlertChannel &channel)
{
    return channel.kind != AlertChannelKind::Mail ||
           !channel.settings.value(mail_settings::user).toString().isEmpty();
}

} // namespace warden
