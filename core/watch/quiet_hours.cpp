#include "core/watch/quiet_hours.h"

namespace warden {

namespace {

constexpr int mostInARow = 7; // a week of them has at least one break: checkQuietHours()

bool lastsIntoTheNextDay(const QuietHours &quiet)
{
    return quiet.to <= quiet.from;
}

// The end of those that began on that day, where they have the moment.
std::optional<QDateTime> endOn(const QuietHours &quiet, QDate day, const QDateTime &moment,
                               const QTimeZone &zone)
{
    if (!quiet.days.test(static_cast<size_t>(day.dayOfWeek() - 1)))
        return {};
    const QDateTime begin(day, quiet.from, zone);
    const QDateTime end(lastsIntoTheNextDay(quiet) ? day.addDays(1) : day, quiet.to, zone);
    return begin <= moment && moment < end ? std::optional(end) : std::nullopt;
}

std::optional<QDateTime> endAt(const QuietHours &quiet, const QDateTime &moment,
                               const QTimeZone &zone)
{
    const QDate day = moment.toTimeZone(zone).date();
    const std::optional<QDateTime> end = endOn(quiet, day, moment, zone);
    return end ? end : endOn(quiet, day.addDays(-1), moment, zone);
}

} // namespace

Result<void> checkQuietHours(const QuietHours &quiet)
{
    if (quiet.days.none())
        return {};
    const bool hasTimes = quiet.from.isValid() && quiet.to.isValid();
    if (!hasTimes || (quiet.days.all() && quiet.from == quiet.to))
        return fail(ErrorKind::Invalid, ErrorReason::LimitOutOfRange);
    return {};
}

std::optional<QDateTime> quietUntil(const QuietHours &quiet, const QDateTime &moment,
                                    const QTimeZone &zone)
{
    std::optional<QDateTime> end = endAt(quiet, moment, zone);
    for (int i = 0; end && i < mostInARow; ++i) {
        const std::optional<QDateTime> later = endAt(quiet, *end, zone);
        if (!later)
            break;
        end = later;
    }
    return end ? std::optional(end->toUTC()) : std::nullopt;
}

} // namespace warden
