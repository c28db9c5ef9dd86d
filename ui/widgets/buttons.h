#pragma once

#include "ui/theme/style.h"

class QPushButton;
class QToolButton;
class QWidget;

namespace warden {

// `icon` is a name of resources/icons, or empty.
QPushButton *makeButton(const QString &objectName, const QString &text,
                        ButtonKind kind = ButtonKind::Plain, const QString &icon = {},
                        QWidget *parent = nullptr);

// A button that is only an icon: `name` is its tool tip and what a screen reader says.
QToolButton *makeIconButton(const QString &objectName, const QString &icon, const QString &name,
                            QWidget *parent = nullptr);

// Escape anywhere in this form presses its button to leave it.
void leaveByEscape(QWidget &form, QPushButton &cancel);

} // namespace warden
