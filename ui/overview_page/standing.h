#pragma once

#include "core/session/session_updates.h"
#include "core/watch/kept_alert.h"
#include "ui/overview_page/activity_card.h"
#include "ui/page/sync_state.h"

namespace warden {

// How everything stands, as far as the role may see it: what it may not is empty.
struct Standing
{
    SyncState sync = {};
    OwnUnlocks unlocks = {};
    SecurityReport security = {};
    AlertPage alerts = {}; // that nobody closed
    RecentActivity activity = {};
    bool hasRecoveryCode = false;
    std::optional<Release> newer = {}; // than this version, where somebody wants to be told
};

// `feed`: whose list may be asked for newer versions. Nobody is asked by this, though. Errors:
// those of Session::routes(), runs() and the like; what only belongs to it may be missing.
Result<Standing> readStanding(Session &session, const QUrl &feed, const Progress &progress);

} // namespace warden
