#include "ui/main_window/update_timer.h"

#include "ui/main_window/now_and_every.h"
#include "ui/page/preferences.h"

#include <chrono>
#include <utility>

namespace warden {

// How often it is looked whether it is due; also after the computer slept.
static constexpr std::chrono::minutes interval{30};

UpdateTimer::UpdateTimer(const PageContext &context, QObject *parent)
    : QObject(parent), m_session(context.session), m_background(context.background),
      m_feed(context.preferences.updateFeed())
{
    // Who isn't allowed asks nothing: the refusal would be an event.
    if (m_feed.isEmpty() || !isAllowed(m_session.actor(), Permission::SeeConnections))
        return;
    nowAndEvery(interval, *this, [this] { ask(); });
}

void UpdateTimer::ask()
{
    using Updates = Session::Updates;
    if (std::exchange(m_isAsking, true))
        return;
    m_background
        .upkeep([&session = m_session, feed = m_feed](Progress &progress) {
            return Updates(session, feed).look(Updates::When::IfDue, progress);
        })
        .then(this, [this](const Result<Updates::State> &state) {
            m_isAsking = false;
            if (state)
                take(*state);
        });
}

void UpdateTimer::take(const Session::Updates::State &state)
{
    if (std::exchange(m_newer, state.newer) != state.newer)
        Q_EMIT told();
}

} // namespace warden
