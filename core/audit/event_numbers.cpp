#include "core/audit/event_numbers.h"

#include "core/audit/facet_table.h"
#include "core/audit/word_search.h"
#include "core/database/rows.h"

#include <algorithm>

namespace warden {

NumberSpan spanOf(qint64 block)
{
    return {block * eventsInBlock + 1, (block + 1) * eventsInBlock};
}

Result<Numbers> numbersWithin(Database &database, const FacetFilter &filter, NumberSpan span,
                              qint64 limit)
{
    const Conditions conditions = filter.onFacets();
    Result<Statement> select = database.prepare("SELECT seq FROM facets WHERE seq BETWEEN ? AND ?" +
                                                conditions.sql + " ORDER BY seq DESC LIMIT ?");
    if (!select)
        return select.failure();
    select->bind(span.first, span.last);
    int index = 2;
    bindValues(*select, index, conditions);
    select->bindAt(++index, limit);
    return numbersOf(*select);
}

Result<Numbers> numbersWithWords(Database &database, const FacetFilter &filter, NumberSpan span,
                                 qint64 limit)
{
    const Conditions conditions = filter.onFacets();
    // From the index of words the numbers come in order; the facets are looked up one by one.
    const QByteArray from =
        conditions.sql.isEmpty() ? "words w" : "words w CROSS JOIN facets ON facets.seq = w.rowid";
    Result<Statement> select = database.prepare("SELECT w.rowid FROM " + from +
                                                " WHERE words MATCH ? AND w.rowid BETWEEN ? AND ?" +
                                                conditions.sql + " ORDER BY w.rowid DESC LIMIT ?");
    if (!select)
        return select.failure();
    select->bind(searchExpression(filter.words), span.first, span.last);
    int index = 3;
    bindValues(*select, index, conditions);
    select->bindAt(++index, limit);
    return numbersOf(*select);
}

Result<std::vector<BlockCount>> countBlocks(Database &database, const FacetFilter &filter)
{
    // A row of facet_blocks counts whole where the times wanted hold all of it; a block with one
    // that they cut is looked through.
    const Conditions conditions = filter.onBlocks();
    Result<Statement> select = database.prepare(
        "SELECT block, CASE WHEN min(earliest >= ? AND latest < ?) THEN sum(events) ELSE 0 END"
        " FROM facet_blocks WHERE true" +
        conditions.sql + " GROUP BY block ORDER BY block DESC");
    if (!select)
        return select.failure();
    select->bind(filter.since.value_or(std::numeric_limits<qint64>::min()),
                 filter.until.value_or(std::numeric_limits<qint64>::max()));
    int index = 2;
    bindValues(*select, index, conditions);
    Result<std::vector<BlockCount>> counts =
        readRows<BlockCount>(*select, [](const Statement &row) {
            return BlockCount{row.integer(0), row.integer(1)};
        });
    if (!counts)
        return counts;
    for (BlockCount &count : *counts) {
        if (count.events > 0)
            continue;
        const NumberSpan span = spanOf(count.block);
        const Conditions within = filter.onFacets();
        Result<Statement> some =
            database.prepare("SELECT count(*) FROM facets WHERE seq BETWEEN ? AND ?" + within.sql);
        if (!some)
            return some.failure();
        some->bind(span.first, span.last);
        index = 2;
        bindValues(*some, index, within);
        if (const Result<bool> row = some->step(); !row)
            return row.failure();
        count.events = some->integer(0);
    }
    std::erase_if(*counts, [](const BlockCount &count) { return count.events == 0; });
    return counts;
}

Result<Numbers> newestNumbers(Database &database, const FacetFilter &filter, qint64 last,
                              qint64 limit)
{
    const Conditions conditions = filter.onBlocks();
    Result<Statement> select =
        database.prepare("SELECT DISTINCT block FROM facet_blocks WHERE block <= ?" +
                         conditions.sql + " ORDER BY block DESC");
    if (!select)
        return select.failure();
    select->bind(last == std::numeric_limits<qint64>::max() ? last : blockOf(last));
    int index = 1;
    bindValues(*select, index, conditions);
    Numbers numbers;
    while (std::ssize(numbers) < limit) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            break;
        NumberSpan span = spanOf(select->integer(0));
        span.last = std::min(span.last, last);
        const Result<Numbers> some =
            numbersWithin(database, filter, span, limit - std::ssize(numbers));
        if (!some)
            return some;
        numbers.insert(numbers.end(), some->begin(), some->end());
    }
    return numbers;
}

} // namespace warden
