#pragma once

#include "core/audit/log_checker.h"

namespace warden {

struct NumberRange
{
    qint64 first = 0;
    qint64 last = 0;      // inclusive
    qint64 explained = 0; // a finding from the first up to this number explains it
};

enum class Indexes { Compare, Ignore };

// Reads the rows after number `start` in order, finds what is missing, out of place or changed by
// itself, and hands every place's leaf to the checker. `size` is for the progress alone. From the
// log's beginning on it also tells which events lists don't find by what they say, or count
// wrongly: a finding of its own only where the events are the ones that were signed. `indexes`:
// ignored where their own definitions aren't right.
Result<std::vector<NumberRange>> scanRows(Database &database, qint64 start, qint64 size,
                                          LogChecker &checker, FindingList &findings,
                                          Progress &progress, Indexes indexes);

} // namespace warden
