#pragma once

#include "core/store/approval.h"
#include "core/store/store.h"

namespace warden {

// Groups that never leave, and that leave the list once a second person agrees to it.
Result<QStringList> groupsToOpen(Store &store);

// Which groups a request of the subject OpenedGroups is about; none for any other.
QStringList openedGroups(const ApprovalRequest &request);

} // namespace warden
