#pragma once

#include "ui/text/error_text.h"

namespace warden {

// Of the reasons that concern the log, its witnesses, and mail. `%1` is a mail server or a folder.
ErrorText logTextOf(ErrorReason reason);

// Of what runs wait for without a reason: the alert of that title, or somebody's decision.
ErrorText holdTextOf(const QString &alert);

} // namespace warden
