#pragma once

#include "core/providers/service_events.h"

namespace warden {

// How far a stream was read. A round goes from where late arrivals may still turn up until the
// newest event, in steps; it may take several fetches.
struct EventCursor
{
    QDateTime newest = {};   // event of all that were read
    QDateTime position = {}; // of the round that is under way: before it all is read
    QDateTime started = {};  // the newest round, by our clock
    qint64 stepSeconds = 0;  // a step of this length was small enough; 0: not known

    bool operator==(const EventCursor &) const = default;
};

// How it went: Later, where there is more than one fetch takes.
enum class CatchUp { Done, Later, Refused };

struct CatchUpLimits
{
    int pages = 100;    // of one fetch
    int stepPages = 20; // of one step: a longer one is cut into smaller ones
};

// Reads on from the cursor, and moves it after each step, once the sink took all of it: a crash
// before only means that events are told again, and their keys are the same.
//
// The next round starts `delayHours` before the newest event of the service, and never later than
// that before this round: what arrives late is in it, whatever our clock says. A clock that is
// wrong by days makes rounds longer, or empty, but never leaves anything out.
Result<CatchUp> catchUp(ServiceEvents &service, const EventStream &stream, EventCursor &cursor,
                        const QDateTime &now, const CatchUpLimits &limits,
                        const ServiceEvents::Sink &sink,
                        const std::function<Result<void>(const EventCursor &)> &keep,
                        Progress &progress);

// Whether events may have left the service's log since it was read last.
bool hasGap(const EventStream &stream, const EventCursor &cursor, const QDateTime &now);

} // namespace warden
