#include "ui/widgets/dialog.h"

#include "ui/widgets/tab_order.h"

namespace warden {

bool Dialog::focusNextPrevChild(bool next)
{
    return moveFocusAsLaidOut(this, next) || QDialog::focusNextPrevChild(next);
}

} // namespace warden
