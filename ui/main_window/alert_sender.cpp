#include "ui/main_window/alert_sender.h"

#include "core/session/session_alert_channels.h"
#include "ui/main_window/now_and_every.h"

#include <chrono>
#include <utility>

namespace warden {

static constexpr std::chrono::minutes interval{1};

AlertSender::AlertSender(const PageContext &context, QObject *parent)
    : QObject(parent), m_session(context.session), m_background(context.background),
      m_isAllowed(isAllowed(m_session.actor(), Permission::RunSync))
{
    // Who isn't allowed asks nothing: the refusal would be an event.
    if (!m_isAllowed)
        return;
    nowAndEvery(interval, *this, [this] { send(); });
}

void AlertSender::send()
{
    if (!m_isAllowed)
        return;
    if (std::exchange(m_isSending, true)) {
        m_isAskedAgain = true; // what came up meanwhile
        return;
    }
    m_isAskedAgain = false;
    m_background
        .upkeep([&session = m_session](Progress &progress) {
            return Session::AlertChannels(session).sendDue(progress);
        })
        .then(this, [this](const Result<SentAlerts> &sent) {
            m_isSending = false;
            if (sent && (m_isAskedAgain || sent->left > 0))
                send();
        });
}

} // namespace warden
