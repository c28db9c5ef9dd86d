#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <bitset>
#include <optional>

namespace warden {

// When a channel of alerts keeps still, by the clock on the wall. One that ends at its beginning
// lasts a day.
struct QuietHours
{
    QTime from = {};
    QTime to = {};            // of the next day, unless it is later than `from`
    std::bitset<7> days = {}; // on which they begin, from Monday on; none: there are no quiet hours

    bool operator==(const QuietHours &) const = default;
};

// Invalid/LimitOutOfRange: they have no time, or never end.
Result<void> checkQuietHours(const QuietHours &quiet);

// When the quiet that there is at that moment is over, with what follows it at once; nothing where
// there is none.
std::optional<QDateTime> quietUntil(const QuietHours &quiet, const QDateTime &moment,
                                    const QTimeZone &zone);

} // namespace warden
