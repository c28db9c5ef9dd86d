#include "ui/background/work_sign.h"

#include <algorithm>

namespace warden {

std::shared_ptr<WorkSign> WorkSign::create()
{
    // The last owner may be the worker; the object belongs to the window's thread.
    return {new WorkSign, [](WorkSign *sign) { sign->deleteLater(); }};
}

void WorkSign::begin(const std::shared_ptr<Ticket> &ticket)
{
    connect(ticket.get(), &Ticket::progressed, this, &WorkSign::hear);
    ++m_under;
    Q_EMIT changed();
}

void WorkSign::end()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            --m_under;
            m_fraction.reset();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void WorkSign::hear(const ProgressStep &step)
{
    if (!isWorking())
        return; // a step that arrives after the end
    m_fraction = step.total > 0
                     ? std::optional(std::clamp(double(step.done) / double(step.total), 0.0, 1.0))
                     : std::nullopt;
    Q_EMIT changed();
}

} // namespace warden
