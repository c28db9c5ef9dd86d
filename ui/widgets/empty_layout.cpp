#include "ui/widgets/empty_layout.h"

#include <QLayout>
#include <QWidget>

namespace warden {

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace warden
