#pragma once

class QLayout;

namespace warden {

// Takes out all that is in it. Widgets go once the event that is being handled is over: it may be
// one of theirs.
void emptyLayout(QLayout &layout);

} // namespace warden
