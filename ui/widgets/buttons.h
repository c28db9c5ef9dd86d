#pragma once

#include "ui/theme/style.h"

class QLayout;
class QPushButton;
class QToolButton;
class QWidget;

namespace warden {

// `icon` is a name of resources/icons, or empty.
QPushButton *makeButton(const QString &objectName, const QString &text,
                        ButtonKind kind = ButtonKind::Plain, const QString &icon = {},
                        QWidget *parent = nullptr);

// Of a button that becomes another: its icon takes the colour that goes with the kind.
void setKindAndIcon(QPushButton *button, ButtonKind kind, const QString &icon);

// The two ways out of a form, a dialog or not, in the order of the system.
QLayout *makeAnswerRow(QPushButton *cancel, QPushButton *answer);

// A button that is only an icon: `name` is its tool tip and what a screen reader says.
QToolButton *makeIconButton(const QString &objectName, const QString &icon, const QString &name,
                            QWidget *parent = nullptr);

} // namespace warden
