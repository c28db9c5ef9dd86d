#pragma once

#include "core/base/progress.h"

#include <QMutex>
#include <QObject>

#include <atomic>
#include <memory>

namespace warden {

// The window's end of a long call: shows how far it is and asks it to stop. Lives in the window's
// thread; the worker only touches it through progress().
class Ticket : public QObject
{
    Q_OBJECT
public:
    static std::shared_ptr<Ticket> create();

    // For the call itself; may be used from any thread.
    Progress progress();

    // Asks the call to end; it answers within 100 ms or so, with whatever it came to.
    void stop();
    bool isStopping() const { return m_stop.load(); }

Q_SIGNALS:
    // Not more often than the window can show: steps in between are left out.
    void progressed(const warden::ProgressStep &step);
    void stopRequested();

private:
    Ticket() = default;
    void report(const ProgressStep &step);
    void deliver();

    std::atomic<bool> m_stop = false;
    QMutex m_mutex;
    ProgressStep m_latest = {};
    bool m_isDeliveryUnderWay = false;
};

} // namespace warden
