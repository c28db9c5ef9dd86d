#pragma once

#include "ui/text/error_text.h"

namespace warden {

// Of the reasons that a field policy gives. `%1` is a field's name.
ErrorText policyTextOf(ErrorReason reason);

} // namespace warden
