#pragma once

#include <QString>

class QWidget;

namespace warden {

class Table;

// A list at one side of a page, and what is chosen in it at the other.
QWidget *makeListCard(Table *table);
// Scrolls up and down alone, on the ground that is behind it.
QWidget *makeDetailsArea(QWidget *details, const QString &objectName, const QString &name,
                         int narrowest);

} // namespace warden
