#include "core/audit/event_numbers.h"

#include "core/audit/facet_table.h"
#include "core/audit/word_search.h"

#include <algorithm>
#include <functional>

namespace warden {

namespace {

// Hands each row's first two columns over until there are no more or `take` has enough.
Result<void> eachRow(Statement &select, const std::function<bool(qint64, qint64)> &take)
{
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return row.failure();
        if (!*row || !take(select.integer(0), select.integer(1)))
            return {};
    }
}

NumberSpan spanOf(qint64 block)
{
    return {block * eventsInBlock + 1, (block + 1) * eventsInBlock};
}

} // namespace

Result<Numbers> numbersWithin(Database &database, const FacetFilter &filter, NumberSpan span,
                              qint64 offset, qint64 limit)
{
    const Conditions conditions = filter.onFacets();
    Result<Statement> select =
        database.prepare("SELECT seq, 0 FROM facets WHERE seq BETWEEN ? AND ?" + conditions.sql +
                         " ORDER BY seq DESC LIMIT ? OFFSET ?");
    if (!select)
        return select.failure();
    select->bind(span.first, span.last);
    int index = 2;
    bindValues(*select, index, conditions);
    select->bindAt(++index, limit);
    select->bindAt(++index, offset);
    Numbers numbers;
    const Result<void> read = eachRow(*select, [&](qint64 seq, qint64) {
        numbers.push_back(seq);
        return true;
    });
    return read ? Result<Numbers>(std::move(numbers)) : read.failure();
}

Result<Numbers> numbersWithWords(Database &database, const FacetFilter &filter, NumberSpan span,
                                 qint64 limit)
{
    const Conditions conditions = filter.onFacets();
    // From the index of words the numbers come in order; the facets are looked up one by one.
    const QByteArray from =
        conditions.sql.isEmpty() ? "words w" : "words w CROSS JOIN facets ON facets.seq = w.rowid";
    Result<Statement> select = database.prepare("SELECT w.rowid, 0 FROM " + from +
                                                " WHERE words MATCH ? AND w.rowid BETWEEN ? AND ?" +
                                                conditions.sql + " ORDER BY w.rowid DESC LIMIT ?");
    if (!select)
        return select.failure();
    select->bind(searchExpression(filter.words), span.first, span.last);
    int index = 3;
    bindValues(*select, index, conditions);
    select->bindAt(++index, limit);
    Numbers numbers;
    const Result<void> read = eachRow(*select, [&](qint64 seq, qint64) {
        numbers.push_back(seq);
        return true;
    });
    return read ? Result<Numbers>(std::move(numbers)) : read.failure();
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
    std::vector<BlockCount> counts;
    Result<void> read = eachRow(*select, [&](qint64 block, qint64 events) {
        counts.push_back({block, events});
        return true;
    });
    if (!read)
        return read.failure();
    for (BlockCount &count : counts) {
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
    std::erase_if(counts, [](const BlockCount &count) { return count.events == 0; });
    return counts;
}

Result<Numbers> newestNumbers(Database &database, const FacetFilter &filter, qint64 last,
                              qint64 limit)
{
    const Conditions conditions = filter.onBlocks();
    Result<Statement> select =
        database.prepare("SELECT DISTINCT block, 0 FROM facet_blocks WHERE block <= ?" +
                         conditions.sql + " ORDER BY block DESC");
    if (!select)
        return select.failure();
    select->bind(last == std::numeric_limits<qint64>::max() ? last : blockOf(last));
    int index = 1;
    bindValues(*select, index, conditions);
    Numbers numbers;
    Result<void> failure;
    const Result<void> read = eachRow(*select, [&](qint64 block, qint64) {
        NumberSpan span = spanOf(block);
        span.last = std::min(span.last, last);
        const Result<Numbers> some =
            numbersWithin(database, filter, span, 0, limit - static_cast<qint64>(numbers.size()));
        if (!some) {
            failure = some.failure();
            return false;
        }
        numbers.insert(numbers.end(), some->begin(), some->end());
        return static_cast<qint64>(numbers.size()) < limit;
    });
    if (!failure)
        return failure.failure();
    return read ? Result<Numbers>(std::move(numbers)) : read.failure();
}

} // namespace warden
