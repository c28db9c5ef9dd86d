#include "core/sync/prepare_plan.h"

#include "core/store/store.h"
#include "core/sync/plan_json.h"

namespace warden {

Result<PreparedPlan> prepare(Store &store, BeforeImages &images, Plan plan)
{
    seal(plan, store.clock()());
    Result<PlanMaterial> material = loadMaterial(store, images, plan);
    if (!material)
        return material.failure();
    return PreparedPlan{std::move(plan), std::move(*material)};
}

} // namespace warden
