#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace warden {

void orderTabsAsLaidOut(QWidget *root)
{
    QWidget *before = nullptr;
    for (QWidget *each : root->findChildren<QWidget *>()) {
        // Neither a menu, nor a part of a control that stands for it.
        if (each->window() != root->window() || each->focusProxy() ||
            !(each->focusPolicy() & Qt::TabFocus))
            continue;
        if (before)
            QWidget::setTabOrder(before, each);
        before = each;
    }
}

} // namespace warden
