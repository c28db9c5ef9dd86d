#pragma once

#include "core/database/database.h"

namespace warden {

// Whether audit.db's tables, indexes and triggers are the ones that its migrations make, and no
// others: an index of only some rows, or a view in a table's place, hides events that are there.
Result<bool> hasOwnSchema(Database &database);

} // namespace warden
