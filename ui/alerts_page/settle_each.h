#pragma once

#include "core/base/progress.h"
#include "core/watch/kept_alert.h"

#include <functional>

namespace warden {

// Does it with one alert after the other; each is an event of its own. The first failure ends it.
// Where there are several, those that somebody else has settled meanwhile are none.
Result<void> settleEach(const QStringList &ids, Progress &progress,
                        const std::function<Result<KeptAlert>(const QString &id)> &settle);

} // namespace warden
