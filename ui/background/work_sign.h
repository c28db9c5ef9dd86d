#pragma once

#include "ui/background/ticket.h"

#include <optional>

namespace warden {

// Whether anything is being worked at, and how far it is: for what shows it outside of the window.
// Lives in the window's thread.
class WorkSign : public QObject
{
    Q_OBJECT
public:
    static std::shared_ptr<WorkSign> create();

    void begin(const std::shared_ptr<Ticket> &ticket);
    void end(); // may be called from any thread

    bool isWorking() const { return m_under > 0; }
    // 0 to 1 of the stage that goes on; nothing while unknown.
    std::optional<double> fraction() const { return m_fraction; }

Q_SIGNALS:
    void changed();

private:
    WorkSign() = default;
    void hear(const ProgressStep &step);

    int m_under = 0; // under way, or waiting for their turn
    std::optional<double> m_fraction = {};
};

} // namespace warden
