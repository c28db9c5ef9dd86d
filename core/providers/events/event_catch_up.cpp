#include "core/providers/events/event_catch_up.h"

#include <algorithm>

namespace warden {

namespace {

// What a step brought.
struct Seen
{
    ServiceEvents::Reading reading = ServiceEvents::Reading::Whole;
    int pages = 0;
    QDateTime oldest = {}; // time of its events
    QDateTime newest = {};

    bool isTooMuch() const { return reading == ServiceEvents::Reading::TooMuch; }
    void take(const QDateTime &time)
    {
        if (!time.isValid())
            return;
        oldest = oldest.isValid() ? std::min(oldest, time) : time;
        newest = newest.isValid() ? std::max(newest, time) : time;
    }
};

struct Step
{
    EventWindow window = {};
    qint64 seconds = 0;
    bool isLast = false; // it is open, so that nothing that is newer than we think is cut off
};

QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

// About as much as was read, where the pages were in order; else half of it.
qint64 smallerStep(const Seen &seen, qint64 step)
{
    const qint64 half = std::max<qint64>(step / 2, 1);
    const qint64 read = seen.newest.isValid() ? seen.oldest.secsTo(seen.newest) / 2 : half;
    return std::clamp<qint64>(read, 1, half);
}

class Round
{
public:
    Round(ServiceEvents &service, const EventStream &stream, EventCursor &cursor,
          const CatchUpLimits &limits, const ServiceEvents::Sink &sink,
          const std::function<Result<void>(const EventCursor &)> &keep, Progress &progress)
        : m_service(service), m_stream(stream), m_cursor(cursor), m_limits(limits), m_sink(sink),
          m_keep(keep), m_progress(progress)
    {}

    Result<CatchUp> go();

private:
    Result<void> lookAtTheClock();
    void begin();
    Step nextStep() const;
    Result<Seen> read(const EventWindow &window, int mostPages);
    Result<Seen> readSecond(const Step &step, const Seen &before);
    Result<void> finish(const Step &step, const Seen &seen);
    void noteGap(const QDateTime &from, const QDateTime &until);
    QDateTime beforeDelay(const QDateTime &time) const
    {
        return time.isValid() ? time.addSecs(-m_stream.delayHours * 3600LL) : time;
    }

    ServiceEvents &m_service;
    const EventStream &m_stream;
    EventCursor &m_cursor;
    const CatchUpLimits &m_limits;
    const ServiceEvents::Sink &m_sink;
    const std::function<Result<void>(const EventCursor &)> &m_keep;
    Progress &m_progress;
    QDateTime m_now = {}; // there
    int m_pages = 0;
};

Result<void> Round::lookAtTheClock()
{
    const Result<QDateTime> now = m_service.currentTime(m_stream, m_progress);
    if (!now)
        return now.failure();
    m_now = *now;
    return {};
}

void Round::noteGap(const QDateTime &from, const QDateTime &until)
{
    if (!from.isValid() || from >= until)
        return;
    std::optional<EventWindow> &gap = m_cursor.gap;
    gap = gap ? EventWindow{std::min(gap->since, from), std::max(gap->until, until)}
              : EventWindow{from, until};
}

// A new round, or the one that is under way.
void Round::begin()
{
    const QDateTime oldest = m_now.addDays(-m_stream.retentionDays);
    if (m_cursor.position.isValid()) {
        noteGap(m_cursor.position, oldest);
    } else {
        noteGap(beforeDelay(m_cursor.started), oldest);
        const QDateTime safe = beforeDelay(earlier(m_cursor.newest, m_cursor.started));
        m_cursor.position = m_cursor.newest.isValid() ? std::max(safe, oldest) : oldest;
        m_cursor.started = m_now;
    }
    // It was later there once.
    m_cursor.position = std::min(m_cursor.position, m_now);
}

Step Round::nextStep() const
{
    const qint64 left = std::max<qint64>(m_cursor.position.secsTo(m_now), 1);
    const qint64 seconds = m_cursor.stepSeconds > 0 ? std::min(m_cursor.stepSeconds, left) : left;
    const bool isLast = seconds >= left;
    return {{m_cursor.position, isLast ? QDateTime() : m_cursor.position.addSecs(seconds)},
            seconds,
            isLast};
}

Result<Seen> Round::read(const EventWindow &window, int mostPages)
{
    Seen seen;
    const Result<ServiceEvents::Reading> reading = m_service.read(
        m_stream, window, mostPages,
        [&](std::vector<ServiceEvent> page) {
            ++seen.pages;
            for (const ServiceEvent &one : page)
                seen.take(one.event.time);
            return m_sink(std::move(page));
        },
        m_progress);
    if (!reading)
        return reading.failure();
    seen.reading = *reading;
    m_pages += std::max(seen.pages, 1);
    return seen;
}

// What can't be cut any further is read as far as that goes; `before` was too much.
Result<Seen> Round::readSecond(const Step &step, const Seen &before)
{
    Result<Seen> seen =
        m_stream.canBeCut ? read(step.window, m_limits.secondPages) : Result<Seen>(before);
    // A clock tells whole seconds, and this one isn't over.
    if (seen && seen->isTooMuch())
        noteGap(step.window.since, step.isLast ? m_now.addSecs(1) : step.window.until);
    return seen;
}

Result<void> Round::finish(const Step &step, const Seen &seen)
{
    // An event that is dated later than now there doesn't count further than now.
    const QDateTime newest = earlier(seen.newest, m_now);
    if (seen.newest.isValid())
        m_cursor.newest = m_cursor.newest.isValid() ? std::max(newest, m_cursor.newest) : newest;
    m_cursor.position = step.window.until;
    if (!step.isLast && seen.pages <= m_limits.stepPages / 4)
        m_cursor.stepSeconds = step.seconds * 2;
    return m_keep(m_cursor);
}

Result<CatchUp> Round::go()
{
    if (const Result<void> looked = lookAtTheClock(); !looked)
        return looked.failure();
    begin();
    while (m_pages < m_limits.pages) {
        const Step step = nextStep();
        Result<Seen> seen = read(step.window, m_limits.stepPages);
        if (seen && seen->isTooMuch() && m_stream.canBeCut && step.seconds > 1) {
            m_cursor.stepSeconds = smallerStep(*seen, step.seconds);
            if (const Result<void> kept = m_keep(m_cursor); !kept)
                return kept.failure();
            continue;
        }
        if (seen && seen->isTooMuch()) {
            // Much may have happened since this round looked at the clock.
            if (step.isLast && m_stream.canBeCut) {
                if (const Result<void> looked = lookAtTheClock(); !looked)
                    return looked.failure();
                if (m_cursor.position.secsTo(m_now) > 1)
                    continue;
            }
            seen = readSecond(step, *seen);
        }
        if (!seen)
            return seen.failure();
        if (seen->reading == ServiceEvents::Reading::Refused)
            return CatchUp{CatchUp::State::Refused};
        if (const Result<void> kept = finish(step, *seen); !kept)
            return kept.failure();
        if (step.isLast)
            return CatchUp{CatchUp::State::Done};
    }
    return CatchUp{CatchUp::State::Later};
}

} // namespace

Result<CatchUp> catchUp(ServiceEvents &service, const EventStream &stream, EventCursor &cursor,
                        const CatchUpLimits &limits, const ServiceEvents::Sink &sink,
                        const std::function<Result<void>(const EventCursor &)> &keep,
                        Progress &progress)
{
    return Round(service, stream, cursor, limits, sink, keep, progress).go();
}

} // namespace warden
