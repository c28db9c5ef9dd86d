#pragma once

#include "core/permissions/permission.h"
#include "core/session/security_views.h"
#include "ui/page/sync_state.h"

#include <vector>

namespace warden {

// What is known of a workspace that somebody is setting up.
struct SetupFacts
{
    bool hasConnection = false;
    bool hasBothEnds = false; // that a route needs
    bool hasRoute = false;
    bool hasRun = false;
    bool wasChecked = false;      // its security, by anybody
    bool hasWitness = false;      // somebody outside is told how far the log has come
    bool hasRecoveryCode = false; // only asked for owners

    bool operator==(const SetupFacts &) const = default;
};

SetupFacts setupFacts(const SyncState &state, const SecurityReport &security, bool hasRecoveryCode);

// A step is done because something is so, never because it was clicked.
struct SetupStep
{
    QString id = {};
    QString title = {};
    QString sentence = {}; // why, and what to expect
    QString button = {};
    QString page = {};
    QString argument = {};
    bool isDone = false;
};

// Those that this person may take, in their order; none for who sets nothing up.
std::vector<SetupStep> setupSteps(const SetupFacts &facts, const Actor &actor);

} // namespace warden
