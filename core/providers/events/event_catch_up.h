#pragma once

#include "core/providers/service_events.h"

#include <optional>

namespace warden {

// How far a stream was read. A round goes from where late arrivals may still turn up until the
// newest event, in steps; it may take several fetches. All times are the service's.
struct EventCursor
{
    QDateTime newest = {};   // event of all that were read; not later than the time there then
    QDateTime position = {}; // of the round that is under way: before it all is read
    QDateTime started = {};  // when the newest round began
    qint64 stepSeconds = 0;  // a step of this length was small enough; 0: not known
    // Events of this time may have been missed: they left the service's log before they were read,
    // or they were more than can be read. It stays until whoever tells of it takes it out.
    std::optional<EventWindow> gap = {};

    bool operator==(const EventCursor &) const = default;
};

struct CatchUp
{
    enum class State {
        Done,
        Later, // there is more than one fetch takes
        Refused,
    };
    State state = State::Done;
};

struct CatchUpLimits
{
    int pages = 100;        // of one fetch
    int stepPages = 20;     // of one step: a longer one is cut into smaller ones
    int secondPages = 1000; // of one second, which can't be cut
};

// Reads on from the cursor, and moves it after each step, once the sink took all of it: a crash
// before only means that events are told again, and their keys are the same.
//
// The next round starts `delayHours` before the newest event of the service, and never later than
// that before this round began: what arrives late is in it. A round ends at the time that it is at
// the service, which no closed step goes beyond. Our clock has no part in it.
Result<CatchUp> catchUp(ServiceEvents &service, const EventStream &stream, EventCursor &cursor,
                        const CatchUpLimits &limits, const ServiceEvents::Sink &sink,
                        const std::function<Result<void>(const EventCursor &)> &keep,
                        Progress &progress);

} // namespace warden
