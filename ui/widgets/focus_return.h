#pragma once

class QWidget;

namespace warden {

// A button that is off while what it began goes on loses the keyboard to whatever comes next. This
// one gets it back once it is on again, unless somebody went elsewhere meanwhile.
void returnFocusOnceEnabled(QWidget *control);

} // namespace warden
