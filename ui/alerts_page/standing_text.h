#pragma once

#include "core/watch/kept_alert.h"

namespace warden {

// How things stand, in a sentence or two: "2 alerts are open, 1 is taken on. Nothing is synced …"
QString alertStanding(const AlertPage &notClosed);

} // namespace warden
