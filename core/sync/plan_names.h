#pragma once

#include "core/base/result.h"
#include "core/sync/plan.h"

namespace warden {

// Names back to values, for stored plans. (The names themselves: plan.h.)
QString sideName(Side side); // "source", "destination"
Result<Side> sideFromName(const QString &name);
Result<ChangeAction> changeActionFromName(const QString &name);
Result<ItemAction> itemActionFromName(const QString &name);
Result<ItemReason> itemReasonFromName(const QString &name);
Result<HoldReason> holdReasonFromName(const QString &name);
Result<MatchReason> matchReasonFromName(const QString &name);

} // namespace warden
