#pragma once

#include "core/permissions/permission.h"
#include "ui/page/sync_state.h"

#include <optional>

namespace warden {

// The one obvious next step while something is missing: what a person is told, and the button.
struct NextStep
{
    QString title = {};
    QString sentence = {};
    QString button = {};
    QString page = {}; // that the button opens
    QString argument = {};
    Permission needed = Permission::SeeAudit; // for the button
};

// Nothing when all is set up.
std::optional<NextStep> nextStep(const SyncState &state, const Actor &actor);

} // namespace warden
