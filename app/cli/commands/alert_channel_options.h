#pragma once

#include "app/cli/context.h"
#include "core/session/session_alert_channels.h"

#include <QJsonObject>

namespace warden {

QJsonObject toJson(const AlertChannelView &view);
QString channelLines(const AlertChannelView &view); // for people
QJsonObject toJson(const AlertDeliveryView &view);
QString deliveryLines(const AlertDeliveryView &view);

// What the options say over what stands in the draft. Usage, with a sentence as the subject.
Result<void> takeChannelOptions(const CliContext &context, AlertChannelDraft &draft);
Result<void> takeQuietOptions(const CommandInput &input, AlertChannelDraft &draft);

// From the variables that these options name; empty where none is given.
Result<ChannelSecrets> channelSecrets(const CommandInput &input);

} // namespace warden
