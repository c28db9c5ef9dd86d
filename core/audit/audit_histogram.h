#pragma once

#include "core/audit/audit_query.h"

namespace warden {

// How many events fit a filter in each part of a span of time.
struct AuditHistogram
{
    QDateTime from = {};             // the first bar's beginning; invalid where there are no events
    qint64 barLength = 0;            // milliseconds
    std::vector<qint64> counts = {}; // a bar each, oldest first

    bool operator==(const AuditHistogram &) const = default;
};

// Over the filter's since and until, or else over the whole log; 1 to 1,000 bars. limit and
// beforeSeq don't count. Errors: Invalid (bars out of range), Cancelled, Storage.
Result<AuditHistogram> histogram(Database &database, const AuditFilter &filter, int bars,
                                 const Progress &progress = {});

} // namespace warden
