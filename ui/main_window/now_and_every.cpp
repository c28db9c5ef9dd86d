#include "ui/main_window/now_and_every.h"

#include <QTimer>

namespace warden {

void nowAndEvery(std::chrono::seconds interval, QObject &owner, const std::function<void()> &deed)
{
    auto *timer = new QTimer(&owner);
    timer->setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(timer, &QTimer::timeout, &owner, deed);
    timer->start(interval);
    deed();
}

} // namespace warden
