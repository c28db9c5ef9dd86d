#pragma once

#include <QString>

class QAbstractButton;

namespace warden {

// A button whose deed this person's role doesn't allow stays in its place and looks unavailable.
// Unlike what Qt disables it keeps the keyboard, so that everybody comes to the reason: by tool
// tip, by Tab, by pressing it, and by a screen reader. An empty reason gives the button back.
void withhold(QAbstractButton *button, const QString &reason);
bool isWithheld(const QAbstractButton *button);

// Whether it can be pressed as things stand. What is withheld stays within reach of the keyboard.
void setReady(QAbstractButton *button, bool isReady);

} // namespace warden
