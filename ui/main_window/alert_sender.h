#pragma once

#include "ui/page/page.h"

#include <QObject>

namespace warden {

// Sends alerts to their channels: at once, each minute, and when it is told that some came up.
// Nobody waits for it; what fails is on the page Alerts.
class AlertSender : public QObject
{
    Q_OBJECT
public:
    AlertSender(const PageContext &context, QObject *parent);

    void send();

private:
    Session &m_session;
    Background &m_background;
    const bool m_isAllowed;
    bool m_isSending = false;
    bool m_isAskedAgain = false;
};

} // namespace warden
