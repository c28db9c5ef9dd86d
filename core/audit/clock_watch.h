#pragma once

#include "core/base/timestamp.h"
#include "core/events/event.h"

#include <QElapsedTimer>

#include <optional>

namespace warden {

// Notices a clock that was set: back by more than a minute, or forward by more than a day.
// Within one process the wall clock is held against the steady one, so an event that is written
// down late is no jump. Across processes only "back" can be told: a log that nobody wrote to for
// a week looks like a clock set forward.
class ClockWatch
{
public:
    explicit ClockWatch(Clock clock) : m_clock(std::move(clock)) {}

    // To be asked before each append. `lastInLog`, the time of an event of ours, counts for the
    // first question only. The answer is an event for the log.
    std::optional<Event> look(const std::optional<QDateTime> &lastInLog);
    bool hasLooked() const { return m_lastWall.has_value(); }

private:
    Clock m_clock;
    std::optional<QDateTime> m_lastWall = {};
    QElapsedTimer m_sinceLast;
};

} // namespace warden
