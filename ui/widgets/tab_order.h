#pragma once

class QWidget;

namespace warden {

// Tab goes through what is shown below `root` in the order in which its layouts show it, whenever
// it was made. All of it has to be in one window already.
void orderTabsAsLaidOut(QWidget *root);

// Scrolls to what has the focus. Areas do so themselves only for what Tab led to from inside.
void bringFocusIntoSight(QWidget *root);

} // namespace warden
