#pragma once

class QWidget;

namespace warden {

// Tab goes through what is below `root` in the order in which it was put into its layouts, whenever
// it was made. All of it has to be in one window already.
void orderTabsAsLaidOut(QWidget *root);

} // namespace warden
