#include "ui/background/ticket.h"

#include <QTimer>

namespace warden {

namespace {

constexpr int shownEveryMs = 40;

} // namespace

std::shared_ptr<Ticket> Ticket::create()
{
    // The last owner may be the worker; the object belongs to the window's thread.
    return {new Ticket, [](Ticket *ticket) { ticket->deleteLater(); }};
}

Progress Ticket::progress()
{
    return {[this](const ProgressStep &step) { report(step); }, [this] { return isStopping(); }};
}

void Ticket::stop()
{
    if (!m_stop.exchange(true))
        Q_EMIT stopRequested();
}

void Ticket::report(const ProgressStep &step)
{
    const QMutexLocker lock(&m_mutex);
    m_latest = step;
    if (m_isDeliveryUnderWay)
        return;
    m_isDeliveryUnderWay = true;
    QMetaObject::invokeMethod(
        this, [this] { QTimer::singleShot(shownEveryMs, this, &Ticket::deliver); },
        Qt::QueuedConnection);
}

void Ticket::deliver()
{
    ProgressStep step;
    {
        const QMutexLocker lock(&m_mutex);
        m_isDeliveryUnderWay = false;
        step = m_latest;
    }
    Q_EMIT progressed(step);
}

} // namespace warden
