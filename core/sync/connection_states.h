#pragma once

#include "core/sync/fetch_stage.h"

namespace warden {

// Whether nothing works there before a person signs in again. Where a right is missing, the others
// go on.
bool isSignInNeeded(const Error &error);

// Keeps for each connection what its fetch showed: that a person has to sign in again, or that it
// works once more. What passes by itself (a server that is away) changes nothing.
Result<void> noteConnectionStates(Store &store, const FetchInput &input,
                                  const std::vector<FetchReport> &reports);

} // namespace warden
