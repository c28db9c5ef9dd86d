#pragma once

#include "core/audit/audit_query.h"

namespace warden {

// Numbers of events that fit, newest first.
using Numbers = std::vector<qint64>;

// How many fit among the 1,024 events of a block.
struct BlockCount
{
    qint64 block = 0;
    qint64 events = 0;

    bool operator==(const BlockCount &) const = default;
};

// All events that fit a filter at one moment: what a list of a million rows scrolls over without
// holding them. The log only grows, so a place in it stays what it was.
struct AuditMatches
{
    qint64 total = 0;
    std::vector<BlockCount> blocks = {}; // newest first; or, where blocks can't tell,
    Numbers numbers = {};                // the numbers themselves, newest first; at most 10,000,000
};

// limit and beforeSeq don't count. Errors: Cancelled, Storage.
Result<AuditMatches> findMatches(Database &database, const AuditFilter &filter,
                                 const Progress &progress = {});

// The numbers of the matches from place `offset` (0: the newest) on.
Result<Numbers> numbersAt(Database &database, const AuditFilter &filter,
                          const AuditMatches &matches, qint64 offset, int count);

// Their rows, newest first; fewer at the end. Storage with Damaged: an event that can't be read.
Result<std::vector<AuditRow>> rowsAt(Database &database, const AuditFilter &filter,
                                     const AuditMatches &matches, qint64 offset, int count);

} // namespace warden
