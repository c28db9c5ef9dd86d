#pragma once

#include "ui/text/error_text.h"

namespace warden {

// Of the reasons that a field policy gives, and of a request that is settled. `%1` is a field's
// name.
ErrorText policyTextOf(ErrorReason reason);
// SecondPersonNeeded, with who said no, and NobodyToAgree, with whom one can't do without.
ErrorText secondPersonTextOf(const Error &error);

} // namespace warden
