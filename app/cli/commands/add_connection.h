#pragma once

#include "app/cli/context.h"

namespace warden {

// Adds what the draft describes, with the secret of its variable; prints it. The exit code.
int addConnection(CliContext &context, const ConnectionDraft &draft);

} // namespace warden
