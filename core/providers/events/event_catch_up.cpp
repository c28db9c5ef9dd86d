#include "core/providers/events/event_catch_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 secondsADay = 24LL * 60 * 60;

// The newest and oldest of the times that a step brought.
struct Span
{
    QDateTime oldest = {};
    QDateTime newest = {};

    void take(const QDateTime &time)
    {
        if (!time.isValid())
            return;
        oldest = oldest.isValid() ? std::min(oldest, time) : time;
        newest = newest.isValid() ? std::max(newest, time) : time;
    }
};

QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

QDateTime firstOfRound(const EventStream &stream, const EventCursor &cursor, const QDateTime &now)
{
    const QDateTime oldest = now.addSecs(-stream.retentionDays * secondsADay);
    if (!cursor.newest.isValid())
        return oldest;
    const QDateTime safe =
        earlier(cursor.newest, cursor.started).addSecs(-stream.delayHours * 3600LL);
    return std::max(safe, oldest);
}

// About as much as was read, where the pages were in order; else half of it.
qint64 smallerStep(const Span &span, qint64 step)
{
    const qint64 half = std::max<qint64>(step / 2, 1);
    const qint64 seen = span.newest.isValid() ? span.oldest.secsTo(span.newest) / 2 : half;
    return std::clamp<qint64>(seen, 1, half);
}

} // namespace

bool hasGap(const EventStream &stream, const EventCursor &cursor, const QDateTime &now)
{
    return cursor.started.isValid() && cursor.started < now.addDays(-stream.retentionDays);
}

Result<CatchUp> catchUp(ServiceEvents &service, const EventStream &stream, EventCursor &cursor,
                        const QDateTime &now, const CatchUpLimits &limits,
                        const ServiceEvents::Sink &sink,
                        const std::function<Result<void>(const EventCursor &)> &keep,
                        Progress &progress)
{
    if (!cursor.position.isValid()) {
        cursor.position = firstOfRound(stream, cursor, now);
        cursor.started = now;
    }
    QDateTime end = now; // of what is known to be there; later where the service's clock is ahead
    int pages = 0;
    while (pages < limits.pages) {
        const qint64 left = std::max<qint64>(cursor.position.secsTo(end), 1);
        const qint64 step = cursor.stepSeconds > 0 ? std::min(cursor.stepSeconds, left) : left;
        // The last one is open, so that a clock which is behind the service's cuts nothing off.
        const bool isLast = step >= left;
        const EventWindow window{cursor.position,
                                 isLast ? QDateTime() : cursor.position.addSecs(step)};
        Span span;
        int stepPages = 0;
        const Result<ServiceEvents::Reading> reading = service.read(
            stream, window, limits.stepPages,
            [&](std::vector<ServiceEvent> page) {
                ++stepPages;
                for (const ServiceEvent &one : page)
                    span.take(one.event.time);
                return sink(std::move(page));
            },
            progress);
        if (!reading)
            return reading.failure();
        if (*reading == ServiceEvents::Reading::Refused)
            return CatchUp::Refused;
        pages += std::max(stepPages, 1);
        if (*reading == ServiceEvents::Reading::TooMuch) {
            if (isLast && span.newest.isValid() && span.newest >= end)
                end = span.newest.addSecs(1);
            else if (step <= 1)
                return fail(ErrorKind::Invalid, ErrorReason::AnswerTooLarge, {},
                            u"more events in a second than can be read"_s);
            cursor.stepSeconds = smallerStep(span, isLast ? cursor.position.secsTo(end) : step);
            if (const Result<void> kept = keep(cursor); !kept)
                return kept.failure();
            continue;
        }
        // An event from a clock ahead of ours doesn't count further than now.
        if (span.newest.isValid()) {
            const QDateTime newest = earlier(span.newest, now);
            cursor.newest = cursor.newest.isValid() ? std::max(newest, cursor.newest) : newest;
        }
        cursor.position = isLast ? QDateTime() : window.until;
        if (!isLast && stepPages <= limits.stepPages / 4)
            cursor.stepSeconds = step * 2;
        if (const Result<void> kept = keep(cursor); !kept)
            return kept.failure();
        if (isLast)
            return CatchUp::Done;
    }
    return CatchUp::Later;
}

} // namespace warden
