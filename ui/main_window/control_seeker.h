#pragma once

#include "ui/commands/window_command.h"

#include <QDeadlineTimer>
#include <QTimer>

class QWidget;

namespace warden {

// Brings a control of a page to a person: scrolls to it, and gives it the keyboard or presses it.
// Pages read before they show, so it is looked for until it is there and takes keys, for a few
// seconds. Ends when the person goes to another page; a child of the page.
class ControlSeeker : public QObject
{
    Q_OBJECT
public:
    ControlSeeker(const Place &place, QWidget &page);

private:
    void look();
    void bring(QWidget &control, QWidget &taker);

    const Place m_place;
    QWidget &m_page;
    QTimer m_timer;
    QDeadlineTimer m_deadline;
    bool m_isSeen = false;
};

} // namespace warden
