#include "ui/widgets/focus_return.h"

#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace warden {

namespace {

class FocusReturn : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *control = qobject_cast<QWidget *>(watched);
        // Qt takes the focus from a control that is already off, and tells of that afterwards.
        if (event->type() == QEvent::FocusOut)
            m_wasTaken = !control->isEnabled();
        else if (event->type() == QEvent::EnabledChange && control->isEnabled())
            giveBack(control);
        else if (event->type() == QEvent::EnabledChange && m_wasTaken)
            m_instead = control->window()->focusWidget();
        return false;
    }

private:
    void giveBack(QWidget *control)
    {
        if (m_wasTaken && control->window()->focusWidget() == m_instead)
            control->setFocus(Qt::OtherFocusReason);
        m_wasTaken = false;
        m_instead = nullptr;
    }

    bool m_wasTaken = false;
    QPointer<QWidget> m_instead = {};
};

} // namespace

void returnFocusOnceEnabled(QWidget *control)
{
    control->installEventFilter(new FocusReturn(control));
}

} // namespace warden
