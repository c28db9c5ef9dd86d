#include "core/audit/audit_matches.h"

#include "core/audit/event_numbers.h"
#include "core/audit/facet_table.h"

#include <algorithm>

namespace warden {

namespace {

constexpr qint64 mostNumbers = 10'000'000;
constexpr NumberSpan everywhere = {};

} // namespace

Result<AuditMatches> findMatches(Database &database, const AuditFilter &filter,
                                 const Progress &progress)
{
    const CancelScope cancel(database, progress);
    const Result<FacetFilter> facets = facetFilter(database, filter);
    if (!facets)
        return facets.failure();
    AuditMatches matches;
    if (facets->isImpossible)
        return matches;
    if (facets->words.isEmpty() && facets->keys.sql.isEmpty()) {
        Result<std::vector<BlockCount>> blocks = countBlocks(database, *facets);
        if (!blocks)
            return blocks.failure();
        matches.blocks = std::move(*blocks);
        for (const BlockCount &count : matches.blocks)
            matches.total += count.events;
        return matches;
    }
    Result<Numbers> numbers = facets->words.isEmpty()
                                  ? numbersWithin(database, *facets, everywhere, mostNumbers)
                                  : numbersWithWords(database, *facets, everywhere, mostNumbers);
    if (!numbers)
        return numbers.failure();
    matches.numbers = std::move(*numbers);
    matches.total = std::ssize(matches.numbers);
    return matches;
}

Result<Numbers> numbersAt(Database &database, const AuditFilter &filter,
                          const AuditMatches &matches, qint64 offset, int count)
{
    if (!matches.numbers.empty()) {
        const qint64 end = std::min<qint64>(offset + count, std::ssize(matches.numbers));
        return Numbers(matches.numbers.begin() + std::min(offset, end),
                       matches.numbers.begin() + end);
    }
    const Result<FacetFilter> facets = facetFilter(database, filter);
    if (!facets)
        return facets.failure();
    Numbers numbers;
    for (const BlockCount &block : matches.blocks) {
        if (offset >= block.events) {
            offset -= block.events;
            continue;
        }
        // More may have come into the newest block since: those aren't among the matches.
        const Result<Numbers> all =
            numbersWithin(database, *facets, spanOf(block.block), eventsInBlock);
        if (!all)
            return all.failure();
        const qint64 since = std::max<qint64>(0, std::ssize(*all) - block.events);
        for (qint64 place = since + offset; place < std::ssize(*all) && std::ssize(numbers) < count;
             ++place)
            numbers.push_back((*all)[static_cast<size_t>(place)]);
        if (std::ssize(numbers) >= count)
            break;
        offset = 0;
    }
    return numbers;
}

} // namespace warden
