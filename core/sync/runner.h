#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"
#include "core/sync/plan_material.h"
#include "core/sync/provider_source.h"

#include <memory>

namespace warden {

class PhoneKeys;

struct FailedItem
{
    PlanItemId item = {};
    RouteId route = {};
    Error error = {};
};

// Why a route as a whole wasn't done: what the run keeps by its name alone.
struct StoppedRoute
{
    RouteId route = {};
    Error error = {};
};

struct RunResult
{
    Run run = {};
    std::vector<FailedItem> failures = {};
    std::vector<StoppedRoute> stopped = {};
};

// What a run needs besides its plan.
struct RunTools
{
    ProviderSource providers = {};
    std::shared_ptr<PhoneKeys> phones = {};
    QHash<RouteId, FieldHashing> hashing = {};
};

// Executes an approved plan: what is meant to happen is in the journal before anything happens,
// what came of it is stored with the contacts it changed, and the counts say what became of each
// pair. Stopped at any point, recovery.h finishes or takes back at the next start. Error only where
// the store fails: then the run stays unfinished for the recovery.
Result<RunResult> runPlan(Store &store, const RunTools &tools, const Plan &plan,
                          PlanMaterial material, const PlanApproval &approval, Progress &progress);

} // namespace warden
