#pragma once

#include "ui/text/service_guide.h"

namespace warden {

ScreenPart target(ScreenPart part);

// The places of the text, from %1 on, are filled with the picture's words from top to bottom, so
// that the two can't say different things. Ticks share a place.
GuideStep step(QString text, ServiceScreen screen);

} // namespace warden
