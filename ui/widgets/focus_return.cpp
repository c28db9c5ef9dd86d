#include "ui/widgets/focus_return.h"

#include <QEvent>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace warden {

namespace {

class FocusReturn : public QObject
{
public:
    explicit FocusReturn(QWidget *control) : QObject(control), m_control(control)
    {
        control->installEventFilter(this);
    }
    ~FocusReturn() override { waiting().removeOne(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Qt takes the focus from a control that is already off, and tells of that afterwards.
        if (event->type() == QEvent::FocusOut)
            m_wasTaken = !m_control->isEnabled();
        else if (event->type() == QEvent::EnabledChange && m_control->isEnabled())
            giveBack();
        else if (event->type() == QEvent::EnabledChange && std::exchange(m_wasTaken, false))
            wait();
        return QObject::eventFilter(watched, event);
    }

private:
    static QList<FocusReturn *> &waiting()
    {
        static QList<FocusReturn *> all;
        return all;
    }

    // Of several that go off one after the other, the one that somebody was at gets it back.
    void wait()
    {
        QWidget *now = m_control->window()->focusWidget();
        for (FocusReturn *each : std::as_const(waiting())) {
            if (each->m_instead == m_control) {
                each->m_instead = now;
                return;
            }
        }
        m_instead = now;
        waiting() << this;
    }

    void giveBack()
    {
        if (waiting().removeOne(this) && m_control->window()->focusWidget() == m_instead)
            m_control->setFocus(Qt::OtherFocusReason);
    }

    QWidget *m_control;
    bool m_wasTaken = false;
    QPointer<QWidget> m_instead = {};
};

} // namespace

void returnFocusOnceEnabled(QWidget *control)
{
    new FocusReturn(control); // goes with it
}

} // namespace warden
