#include "core/channels/alert_channel_draft.h"

#include "core/http/authority_file.h"
#include "core/http/secret_address.h"
#include "core/mail/mail_settings.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype shortestKey = 16; // bytes
constexpr qsizetype longestKey = 1024;

tl::unexpected<Error> secretMissing(const AlertChannelDraft &draft)
{
    return fail(ErrorKind::Usage, ErrorReason::SecretMissing, draft.name);
}

Result<void> checkName(const QString &name)
{
    const bool isPrintable = std::ranges::all_of(name, [](QChar c) { return c.isPrint(); });
    if (name.isEmpty() || name.size() > longestName || !isPrintable)
        return fail(ErrorKind::Usage, ErrorReason::NameUnusable, name.left(longestName));
    return {};
}

Result<void> describeMail(const AlertChannelDraft &draft, AlertChannel &channel)
{
    const Result<QJsonObject> mail = mail_settings::of(draft.account, draft.from, draft.to);
    if (!mail)
        return mail.failure();
    for (auto it = mail->begin(); it != mail->end(); ++it)
        channel.settings.insert(it.key(), it.value());
    channel.place = draft.to.join(u", "_s);
    return {};
}

Result<void> describeHook(const ChannelSecrets &secrets, const AlertChannel *before,
                          AlertChannel &channel)
{
    if (secrets.isEmpty() && before) {
        channel.place = before->place;
        if (before->signs())
            channel.settings.insert(channel_settings::isSigned, true);
        return {};
    }
    if (Result<void> usable = checkSecretAddress(secrets.main); !usable)
        return usable;
    channel.place = shownSecretAddress(secrets.main);
    const qsizetype key = secrets.signingKey.size();
    if (key == 0 && before && before->signs())
        return fail(ErrorKind::Usage, u"the messages were signed so far: with a new address give "
                                      u"the signing key anew"_s);
    if (key == 0)
        return {};
    const bool isUsable = channel.kind == AlertChannelKind::Webhook && key >= shortestKey &&
                          key <= longestKey && !secrets.signingKey.view().contains('\n');
    if (!isUsable)
        return fail(ErrorKind::Usage, u"a webhook's signing key has 16 to 1,024 bytes"_s);
    channel.settings.insert(channel_settings::isSigned, true);
    return {};
}

Result<void> describeAuthority(const AlertChannelDraft &draft, const AlertChannel *before,
                               AlertChannel &channel)
{
    if (draft.caFile.isEmpty()) {
        if (before && before->settings.contains(mail_settings::authority))
            channel.settings.insert(mail_settings::authority,
                                    before->settings.value(mail_settings::authority));
        return {};
    }
    const Result<QByteArray> certificates = certificatesOf(draft.caFile);
    if (!certificates)
        return certificates.failure();
    channel.settings.insert(mail_settings::authority, QString::fromLatin1(*certificates));
    return {};
}

} // namespace

AlertChannelDraft draftOf(const AlertChannel &channel)
{
    AlertChannelDraft draft;
    draft.kind = channel.kind;
    draft.name = channel.name;
    draft.atLeast = channel.atLeast;
    draft.isOn = channel.isOn;
    draft.quiet = channel.quiet;
    draft.criticalPassesQuiet = channel.criticalPassesQuiet;
    if (channel.kind == AlertChannelKind::Mail) {
        draft.account = mail_settings::smtpAccount(channel.settings);
        draft.account.authority.clear();
        draft.from = channel.settings.value(mail_settings::from).toString();
        draft.to = mail_settings::recipients(channel.settings);
    }
    return draft;
}

Result<AlertChannel> channelFrom(const AlertChannelDraft &draft, const ChannelSecrets &secrets,
                                 const AlertChannel *before)
{
    AlertChannel channel = before ? *before : AlertChannel();
    channel.kind = before ? before->kind : draft.kind;
    channel.name = draft.name.trimmed();
    channel.atLeast = draft.atLeast;
    channel.isOn = draft.isOn;
    channel.quiet = draft.quiet;
    channel.criticalPassesQuiet = draft.criticalPassesQuiet;
    channel.settings = {};
    if (Result<void> usable = checkName(channel.name); !usable)
        return usable.failure();
    if (Result<void> usable = checkQuietHours(channel.quiet); !usable)
        return fail(ErrorKind::Usage, usable.error().reason);
    if (Result<void> described = describeAuthority(draft, before, channel); !described)
        return described.failure();
    const Result<void> described = channel.kind == AlertChannelKind::Mail
                                       ? describeMail(draft, channel)
                                       : describeHook(secrets, before, channel);
    if (!described)
        return described.failure();
    const bool staysWhereItWas = before && before->settings == channel.settings;
    if (needsSecret(channel) && secrets.main.isEmpty() && !staysWhereItWas)
        return secretMissing(draft);
    return channel;
}

} // namespace warden
