#pragma once

#include "core/sync/plan.h"

namespace warden {

// Where two routes of a plan would write the same contact, or create the same person in one book,
// the first goes ahead and the second is skipped until the next sync, which sees what was written.
void skipOverlaps(Plan &plan, const QString &region);

} // namespace warden
