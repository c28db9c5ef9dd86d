#pragma once

#include "core/session/session_connection_edits.h"
#include "ui/text/error_text.h"

namespace warden {

// Why a connection wasn't moved to its new place, and what to do about it.
ErrorText refusedMove(const Session::ConnectionEdits::Moved &refused);

} // namespace warden
