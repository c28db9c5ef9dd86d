#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace warden {

// Tests find a control by its object name, a screen reader reads its accessible name. An empty
// accessible name leaves the control's own text to be read. What only holds others is read as a
// group once it has a name.
void setNames(QWidget *widget, const QString &objectName, const QString &accessibleName = {});

// What a screen reader calls a widget that paints itself, of which Qt tells as of nothing. Before
// it is shown, and not for what can be pressed or typed into: Qt knows how to tell of that.
void setRole(QWidget *widget, QAccessible::Role role);

// A screen reader asks anew what the widget is.
void forgetInterface(QWidget *widget);

} // namespace warden
