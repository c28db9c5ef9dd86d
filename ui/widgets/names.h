#pragma once

#include <QString>

class QWidget;

namespace warden {

// Tests find a control by its object name, a screen reader reads its accessible name. An empty
// accessible name leaves the control's own text to be read.
void setNames(QWidget *widget, const QString &objectName, const QString &accessibleName = {});

} // namespace warden
