#pragma once

#include "core/events/event.h"
#include "ui/widgets/state.h"

namespace warden {

StateKind stateKind(Outcome outcome);

} // namespace warden
