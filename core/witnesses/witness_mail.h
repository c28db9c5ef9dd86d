#pragma once

#include "core/mail/mail_message.h"
#include "core/witnesses/told_checkpoint.h"

#include <QJsonObject>

namespace warden {

// The message in which a witness gets a checkpoint: its text stands there by itself, to be saved as
// a file for `audit verify --against FILE`.
MailMessage checkpointMail(const QJsonObject &settings, const ToldCheckpoint &told);

} // namespace warden
