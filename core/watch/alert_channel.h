#pragma once

#include "core/alerts/rule.h"
#include "core/watch/quiet_hours.h"

#include <QJsonObject>

namespace warden {

namespace channel_settings {
inline const QString isSigned = QStringLiteral("signed"); // a webhook that has a signing key
}

enum class AlertChannelKind { Mail, Webhook, Zapier, Slack };

QString alertChannelKindName(AlertChannelKind kind); // "mail"
std::optional<AlertChannelKind> alertChannelKindFromName(const QString &name);

// Somewhere that alerts are told. Its secret, a password or an address and a signing key, is in the
// keychain.
struct AlertChannel
{
    QString id = {};
    AlertChannelKind kind = AlertChannelKind::Webhook;
    QString name = {};
    RuleLevel atLeast = RuleLevel::Informational; // alerts of a lower level aren't told
    bool isOn = true;
    QuietHours quiet = {};
    bool criticalPassesQuiet = false;
    QString place = {};        // as it is shown
    QJsonObject settings = {}; // never a secret; mail_settings (core/mail), and the one below
    QDateTime addedAt = {};

    bool signs() const { return settings.value(channel_settings::isSigned).toBool(); }

    bool operator==(const AlertChannel &) const = default;
};

} // namespace warden
