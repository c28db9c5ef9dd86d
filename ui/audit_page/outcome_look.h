#pragma once

#include "core/session/views.h"
#include "ui/widgets/state.h"

namespace warden {

StateKind stateKind(Outcome outcome);

} // namespace warden
