#include "ui/widgets/names.h"

#include <QWidget>

namespace warden {

void setNames(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    if (!accessibleName.isEmpty())
        widget->setAccessibleName(accessibleName);
}

} // namespace warden
