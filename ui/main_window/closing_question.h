#pragma once

class QWidget;

namespace warden {

// What the window asks before it closes; false: it stays open.
bool agreesToLeaveCode(QWidget &window); // the recovery code of a new workspace is still shown
bool agreesToStop(QWidget &window);      // something is running

} // namespace warden
