#pragma once

#include <QObject>

namespace warden {

// Who scrolls a page with the pointer over a field doesn't mean the field: a choice is never
// changed by the wheel, a number only while it has the focus.
class WheelGuard : public QObject
{
public:
    void guard(QWidget *widget); // does nothing for other widgets

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace warden
