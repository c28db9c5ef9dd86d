#pragma once

#include <QString>

class QWidget;

namespace warden {

// What a person does with the text that the keyboard is in: "undo", "redo", "cut", "copy", "paste",
// "selectAll". The widget may be null. Fields that hide what they hold give none of it away. Of a
// list "copy" takes the chosen rows, a tab between their columns; since they may be contacts', they
// leave the clipboard after a while.
bool canEdit(const QWidget *widget, const QString &slot);
void edit(QWidget *widget, const QString &slot);

} // namespace warden
