#pragma once

class QDialog;
class QPushButton;
class QString;
class QVBoxLayout;
class QWidget;

namespace warden {

class InlineMessage;

// What every editor in a dialog of its own is made of: a form that scrolls, below it what is wrong,
// and two buttons. `save` is pressed by Enter, `cancel` rejects. As large as usual, where that
// fits.
void layOutForm(QDialog &dialog, QWidget *form, InlineMessage *message, QPushButton *cancel,
                QPushButton *save);

// A short question in a dialog of its own, which goes when it was answered: its title; what is
// asked goes into the column. Then come the buttons; `cancel` rejects.
QVBoxLayout *beginQuestion(QDialog &dialog, const QString &title, int narrowest);
void endQuestion(QDialog &dialog, QVBoxLayout &column, QPushButton *cancel, QPushButton *answer);

// As tall as what it says takes at its width: nothing in it gets smaller for a longer text.
void fitHeight(QDialog &dialog);

} // namespace warden
