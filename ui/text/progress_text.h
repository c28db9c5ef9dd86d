#pragma once

#include "core/base/progress.h"

namespace warden {

// "Fetching Team (120 of 4,000)".
QString progressLine(const ProgressStep &step);

// "about 2 minutes left"; empty while nothing sensible can be said.
QString estimate(qint64 elapsedMs, qint64 done, qint64 total);

} // namespace warden
