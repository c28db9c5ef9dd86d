#pragma once

#include "core/audit/log_checker.h"

namespace warden {

// Reads the rows after number `start` in order, finds what is missing, out of place or changed by
// itself, and hands every place's leaf to the checker. `size` is for the progress alone.
Result<void> scanRows(Database &database, qint64 start, qint64 size, LogChecker &checker,
                      FindingList &findings, Progress &progress);

} // namespace warden
