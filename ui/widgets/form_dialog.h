#pragma once

class QDialog;
class QPushButton;
class QWidget;

namespace warden {

// What every editor in a dialog of its own is made of: a form that scrolls, below it what is wrong,
// and two buttons. `save` is pressed by Enter, `cancel` rejects. As large as usual, where that
// fits.
void layOutForm(QDialog &dialog, QWidget *form, QWidget *message, QPushButton *cancel,
                QPushButton *save);

} // namespace warden
