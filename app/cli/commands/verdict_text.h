#pragma once

#include "core/session/session.h"

namespace warden {

// What a verification comes to, in a sentence.
QString verdictLine(const AuditVerdict &verdict);

} // namespace warden
