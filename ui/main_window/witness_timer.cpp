#include "ui/main_window/witness_timer.h"

#include "core/session/session.h"
#include "ui/main_window/now_and_every.h"

#include <chrono>

namespace warden {

static constexpr std::chrono::minutes interval{5};

WitnessTimer::WitnessTimer(const PageContext &context, QObject *parent)
    : QObject(parent), m_session(context.session), m_background(context.background)
{
    // Who isn't allowed asks nothing: the refusal would be an event.
    if (!isAllowed(m_session.actor(), Permission::RunSync))
        return;
    nowAndEvery(interval, *this, [this] { tell(); });
}

void WitnessTimer::tell()
{
    if (std::exchange(m_isTelling, true))
        return;
    m_background
        .upkeep([&session = m_session](Progress &progress) {
            return session.tellWitnesses(Session::WhichWitnesses::Due, progress);
        })
        .then(this, [this](const Result<std::vector<Witness>> &) { m_isTelling = false; });
}

} // namespace warden
