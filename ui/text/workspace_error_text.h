#pragma once

#include "ui/text/error_text.h"

namespace warden {

// Of the reasons that concern a workspace as a whole, and one that moves. `%1` is a file or folder.
ErrorText workspaceTextOf(ErrorReason reason);

} // namespace warden
