#pragma once

#include "core/sync/plan.h"

namespace warden {

// Old and new values of the fields given, as a person reads them.
std::vector<FieldChange> describeChanges(const Contact &before, const Contact &after,
                                         const FieldSet &fields);

} // namespace warden
