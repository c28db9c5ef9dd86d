#pragma once

class QWidget;

namespace warden {

// Tab goes through what is shown below `root` in the order in which its layouts show it, whenever
// it was made. All of it has to be in one window already.
void orderTabsAsLaidOut(QWidget *root);

// One step of Tab, or back, in that order and round again, and to where it can be seen; false where
// nothing takes the focus. Unlike Qt's own chain it isn't led astray by what has a focus proxy, and
// needs nobody to have put it in order.
bool moveFocusAsLaidOut(QWidget *root, bool isForward);

} // namespace warden
