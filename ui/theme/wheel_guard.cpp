#include "ui/theme/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace warden {

void WheelGuard::guard(QWidget *widget)
{
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->removeEventFilter(this); // it may be polished again
    widget->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto *number = qobject_cast<const QAbstractSpinBox *>(watched);
    if (number && number->hasFocus())
        return false;
    event->ignore(); // the page behind it scrolls
    return true;
}

} // namespace warden
