#include "ui/main_window/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace warden {

IdleLock::IdleLock(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setTimeout(int milliseconds)
{
    m_timeout = milliseconds;
    m_sinceInput.start();
    if (m_timeout > 0)
        m_timer.start(m_timeout);
    else
        m_timer.stop();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        // Only the moment is noted: moving the mouse must not restart a timer each time.
        m_sinceInput.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::check()
{
    const qint64 left = m_timeout - m_sinceInput.elapsed();
    if (left > 0) {
        m_timer.start(int(left));
        return;
    }
    m_sinceInput.start();
    m_timer.start(m_timeout);
    Q_EMIT idle();
}

} // namespace warden
