#pragma once

#include "core/audit/row_scan.h"

namespace warden {

// Holds the full-text index against the events after number `start`: each word of each event, and
// no others. The numbers of those that a search by words doesn't find as it should, at most 1,000
// ranges.
Result<std::vector<NumberRange>> eventsWronglyInWords(Database &database, qint64 start, qint64 size,
                                                      Progress &progress);

} // namespace warden
