#include "core/audit/clock_watch.h"

#include "core/events/event_actions.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {
constexpr qint64 mostBackwards = 60 * 1000;          // milliseconds
constexpr qint64 mostForwards = 24 * 60 * 60 * 1000; // milliseconds
} // namespace

std::optional<Event> ClockWatch::look(const std::optional<QDateTime> &lastInLog)
{
    const QDateTime now = m_clock();
    qint64 jump = 0;
    if (m_lastWall)
        jump = m_lastWall->msecsTo(now) - m_sinceLast.elapsed();
    else if (lastInLog)
        jump = std::min<qint64>(0, lastInLog->msecsTo(now));
    m_lastWall = now;
    m_sinceLast.start();
    if (jump >= -mostBackwards && jump <= mostForwards)
        return {};

    Event event;
    event.time = now;
    event.actor = u"system"_s;
    event.source = u"contact-warden"_s;
    event.action = actions::clockJumped;
    event.object = {u"log"_s, {}, {}};
    event.outcome = Outcome::Unknown;
    event.counts = {{u"milliseconds"_s, std::abs(jump)}};
    event.details = {{u"direction"_s, jump < 0 ? u"backwards"_s : u"forwards"_s}};
    return event;
}

} // namespace warden
