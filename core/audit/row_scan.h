#pragma once

#include "core/audit/log_checker.h"
#include "core/audit/row_check.h"

namespace warden {

struct NumberRange
{
    qint64 first = 0;
    qint64 last = 0;      // inclusive
    qint64 explained = 0; // a finding from the first up to this number explains it
};

enum class Indexes { Compare, Ignore };

struct RowsToScan
{
    qint64 start = 0;                                   // the number before the first one
    qint64 size = 0;                                    // for the progress alone
    RowCheck::Facets facets = RowCheck::Facets::Ignore; // Compare: begins with a block of them
};

// Reads these rows in order, finds what is missing, out of place or changed by itself, and hands
// every place's leaf to the checker. Where facets are compared, it also tells which events lists
// don't find by what they say, or count wrongly: a finding of its own only where the events are the
// ones that were signed. `indexes`: ignored where their own definitions aren't right.
Result<std::vector<NumberRange>> scanRows(Database &database, const RowsToScan &wanted,
                                          LogChecker &checker, FindingList &findings,
                                          Progress &progress, Indexes indexes);

} // namespace warden
