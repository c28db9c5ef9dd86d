#include "ui/overview_page/standing.h"

#include "core/session/recovery_code_file.h"
#include "core/session/session_alerts.h"

namespace warden {

static constexpr int mostAlerts = 500;

Result<Standing> readStanding(Session &session, const QUrl &feed, const Progress &progress)
{
    Result<SyncState> state = readState(session, 1);
    if (!state)
        return state.failure();
    Standing standing{.sync = std::move(*state),
                      .unlocks = session.ownUnlocks().value_or(OwnUnlocks())};
    if (isAllowed(session.actor(), Permission::SeeAudit))
        standing.security = session.securityReport().value_or(SecurityReport());
    if (isAllowed(session.actor(), Permission::SeeWholeAudit))
        standing.alerts = session.alerts()
                              .list({.holdingFirst = true, .limit = mostAlerts})
                              .value_or(AlertPage());
    if (isAllowed(session.actor(), Permission::ManageOperators))
        standing.hasRecoveryCode =
            session.hasRecoveryCode().value_or(false) && !isRecoveryCodePending(session.folder());
    using Updates = Session::Updates;
    if (!feed.isEmpty() && isAllowed(session.actor(), Permission::SeeConnections))
        standing.newer = Updates(session, feed).state().value_or(Updates::State()).newer;
    standing.activity = readActivity(session, progress);
    return standing;
}

} // namespace warden
