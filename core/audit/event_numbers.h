#pragma once

#include "core/audit/audit_matches.h"
#include "core/audit/facet_filter.h"

#include <limits>

namespace warden {

struct NumberSpan
{
    qint64 first = 1;
    qint64 last = std::numeric_limits<qint64>::max();
};

NumberSpan spanOf(qint64 block);

// Of one block or any other span, by facets alone (words aren't looked at): at most `limit`.
Result<Numbers> numbersWithin(Database &database, const FacetFilter &filter, NumberSpan span,
                              qint64 limit);

// By the index of words, and by facets.
Result<Numbers> numbersWithWords(Database &database, const FacetFilter &filter, NumberSpan span,
                                 qint64 limit);

// How many fit in each block that has any, newest first; by facets alone, without keys.
Result<std::vector<BlockCount>> countBlocks(Database &database, const FacetFilter &filter);

// The newest that fit by facets alone, up to `last`: looks only into blocks where they occur.
Result<Numbers> newestNumbers(Database &database, const FacetFilter &filter, qint64 last,
                              qint64 limit);

} // namespace warden
