#pragma once

class QWidget;

namespace warden {

// Tab leads to it after all else around it, wherever it is seen.
void setTabbedLast(QWidget &control);

// What comes last in here comes before what is beyond it.
void setTabsApart(QWidget &form);

// Tab goes through what is shown below `root` in the order in which its layouts show it, whenever
// it was made. All of it has to be in one window already.
void orderTabsAsLaidOut(QWidget *root);

// When the part is first shown, the keyboard goes to this control of it.
void beginWith(QWidget &part, QWidget &control);

// The keyboard goes to where it was in here, or to what Tab leads to first. Nothing there takes it:
// it stays where it is.
void focusFirst(QWidget &part);

// One step of Tab, or back, in that order and round again, and to where it can be seen; false where
// nothing takes the focus. Unlike Qt's own chain it isn't led astray by what has a focus proxy, and
// needs nobody to have put it in order.
bool moveFocusAsLaidOut(QWidget *root, bool isForward);

} // namespace warden
