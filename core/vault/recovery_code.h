#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

// A code to print: 28 random symbols (140 bits) and 4 symbols of checksum (20 bits), in groups:
//   7K3M-Q0ZT-…  (8 groups of 4)
// Symbols are 0-9 and A-Z without I, L, O and U (Crockford's base 32).
Result<Secret> newRecoveryCode();

// What was typed, as newRecoveryCode() gave it: in any case, with any blanks and hyphens, with O
// for 0 and I or L for 1. Locked with reason WrongRecoveryCode where that is no code at all, or
// the checksum shows a slip.
Result<Secret> readRecoveryCode(const Secret &typed);

} // namespace warden
