#pragma once

#include "core/channels/channel_seal.h"
#include "core/mail/smtp_client.h"

#include <QStringList>

namespace warden {

// What a person says of a channel. Only the fields of its kind are used.
struct AlertChannelDraft
{
    AlertChannelKind kind = AlertChannelKind::Mail;
    QString name = {};
    RuleLevel atLeast = RuleLevel::Informational;
    bool isOn = true;
    QuietHours quiet = {};
    bool criticalPassesQuiet = true;
    // Mail: server, port (0: the usual one), encryption and user; its authority isn't used.
    SmtpAccount account = {};
    QString from = {};
    QStringList to = {};
    QString caFile = {}; // of a private authority; empty for a channel that is there: as before
};

// What a person said of a channel that is there, for a form.
AlertChannelDraft draftOf(const AlertChannel &channel);

// The channel that it describes, without an id and a time. `before`: that it takes the place of;
// then an empty secret is the one of before. Usage: NameUnusable, LimitOutOfRange (quiet hours),
// AddressUnusable, SecretInAddress, FileUnreadable (of the authority); SecretMissing where it needs
// one and has none, or is to go elsewhere with the one of before.
Result<AlertChannel> channelFrom(const AlertChannelDraft &draft, const ChannelSecrets &secrets,
                                 const AlertChannel *before = nullptr);

} // namespace warden
