#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace warden {

class Table;

// A list at one side of a page, and what is chosen in it at the other.
QWidget *makeListCard(Table *table);
// Scrolls up and down alone, on the ground that is behind it.
QWidget *makeDetailsArea(QWidget *details, const QString &objectName, const QString &name,
                         int narrowest);
// Both beside each other, as wide as `sizes` say at first; Tab reaches the list before the details.
QWidget *makeListAndDetails(const QString &objectName, QWidget *list, QWidget *details,
                            const QList<int> &sizes);

} // namespace warden
