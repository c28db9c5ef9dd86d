#pragma once

#include <QList>

class QAbstractButton;
class QWidget;

namespace warden {

class InlineMessage;

// The keys of a form that is no dialog, so that it answers as one does.

// Enter in one of its fields presses the primary button that is nearest to it.
void answerByEnter(QWidget &form);

// Escape anywhere in it presses its button to leave it: of several the first that is shown.
void leaveByEscape(QWidget &form, QAbstractButton &leave);
void leaveByEscape(QWidget &form, const QList<QAbstractButton *> &ways);

// What was wrong is said no more once somebody goes on typing or chooses something else.
void clearOnceEdited(const QWidget &form, InlineMessage &message);

// Enter presses the button that has the keyboard, whatever else Enter does around it.
void pressByEnter(QAbstractButton &button);

} // namespace warden
