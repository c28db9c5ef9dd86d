#pragma once

#include "ui/lists/edge.h"

#include <QSplitter>

namespace warden {

class Preferences;

// A list and what is chosen in it, side by side. Where the edge is, is kept under the object name.
class DetailsSplit : public QSplitter
{
    Q_OBJECT
public:
    DetailsSplit(Preferences &preferences, const QString &objectName, QWidget *list,
                 QWidget *details, const QList<int> &sizes, QWidget *parent = nullptr);

    Edge edge();
};

} // namespace warden
