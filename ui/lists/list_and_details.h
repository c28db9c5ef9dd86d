#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace warden {

class Preferences;
class Table;

// A list at one side of a page, and what is chosen in it at the other.
QWidget *makeListCard(Table *table);
// Scrolls up and down alone, on the ground that is behind it.
QWidget *makeDetailsArea(QWidget *details, const QString &objectName, const QString &name,
                         int narrowest);
// The same on a card.
QWidget *makeDetailsCard(QWidget *details, const QString &objectName, const QString &name,
                         int narrowest);
// Both beside each other, as wide as `sizes` say until a person moves the edge between them, and
// from then on as that left it; Tab reaches the list before the details.
QWidget *makeListAndDetails(Preferences &preferences, const QString &objectName, QWidget *list,
                            QWidget *details, const QList<int> &sizes);

} // namespace warden
