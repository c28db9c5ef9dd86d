#pragma once

#include "core/store/store.h"
#include "core/sync/before_images.h"
#include "core/sync/plan.h"

#include <QHash>

namespace warden {

// The records and links that a plan speaks of, as they were when it was made.
struct PlanMaterial
{
    QHash<RecordId, Record> records = {};
    QHash<LinkId, Link> links = {};

    const Record *record(const RecordId &id) const;
    void add(PairsToConsider pairs);
};

// Loads what a stored plan speaks of, and puts back into it what its JSON leaves out (pictures, the
// items as last read or, for an undo, as they were before). Stale, where a record, a link, a route
// or its policy isn't as it was planned on, or a before-image is gone.
Result<PlanMaterial> loadMaterial(Store &store, BeforeImages &images, Plan &plan);

} // namespace warden
