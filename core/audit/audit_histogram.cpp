#include "core/audit/audit_histogram.h"

#include "core/audit/event_numbers.h"
#include "core/audit/word_search.h"
#include "core/base/timestamp.h"
#include "core/database/rows.h"
#include "core/database/transaction.h"

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostBars = 1000;

struct Axis
{
    qint64 from = 0;
    qint64 barLength = 1;

    qint64 barOf(qint64 time) const { return (time - from) / barLength; }
};

// Adds what a statement's rows tell: a bar and how many.
Result<void> addRows(Statement &select, AuditHistogram &histogram)
{
    return forEachRow(select, [&](const Statement &row) {
        const qint64 bar = row.integer(0);
        if (bar >= 0 && bar < std::ssize(histogram.counts))
            histogram.counts[static_cast<size_t>(bar)] += row.integer(1);
    });
}

// Blocks whose events all fall into one bar count whole; the others are looked through.
Result<void> addBlocks(Database &database, const FacetFilter &filter, const Axis &axis,
                       AuditHistogram &histogram)
{
    const Conditions conditions = filter.onBlocks();
    Result<Statement> select = database.prepare(
        "SELECT block, events, earliest, latest FROM facet_blocks WHERE true" + conditions.sql);
    if (!select)
        return select.failure();
    select->reset();
    int index = 0;
    bindValues(*select, index, conditions);
    std::set<qint64> cut;
    std::vector<std::array<qint64, 3>> whole; // block, bar, events
    const Result<void> read = forEachRow(*select, [&](const Statement &row) {
        const qint64 earliest = row.integer(2);
        const qint64 latest = row.integer(3);
        const bool isWithin = (!filter.since || earliest >= *filter.since) &&
                              (!filter.until || latest < *filter.until);
        if (isWithin && axis.barOf(earliest) == axis.barOf(latest))
            whole.push_back({row.integer(0), axis.barOf(earliest), row.integer(1)});
        else
            cut.insert(row.integer(0));
    });
    if (!read)
        return read.failure();
    for (const auto &[block, bar, events] : whole) {
        if (!cut.contains(block) && bar >= 0 && bar < std::ssize(histogram.counts))
            histogram.counts[static_cast<size_t>(bar)] += events;
    }
    const Conditions within = filter.onFacets();
    Result<Statement> some = database.prepare("SELECT (time - ?) / ? AS bar, count(*) FROM facets"
                                              " WHERE seq BETWEEN ? AND ?" +
                                              within.sql + " GROUP BY bar");
    if (!some)
        return some.failure();
    for (const qint64 block : cut) {
        const NumberSpan span = spanOf(block);
        some->bind(axis.from, axis.barLength, span.first, span.last);
        index = 4;
        bindValues(*some, index, within);
        if (Result<void> added = addRows(*some, histogram); !added)
            return added;
    }
    return {};
}

Result<void> addOneByOne(Database &database, const FacetFilter &filter, const Axis &axis,
                         AuditHistogram &histogram)
{
    const Conditions conditions = filter.onFacets();
    const QByteArray from = filter.words.isEmpty()
                                ? "facets WHERE true"
                                : "words w CROSS JOIN facets ON facets.seq = w.rowid"
                                  " WHERE words MATCH ?";
    Result<Statement> select = database.prepare("SELECT (time - ?) / ? AS bar, count(*) FROM " +
                                                from + conditions.sql + " GROUP BY bar");
    if (!select)
        return select.failure();
    select->bind(axis.from, axis.barLength);
    int index = 2;
    if (!filter.words.isEmpty())
        select->bindAt(++index, searchExpression(filter.words));
    bindValues(*select, index, conditions);
    return addRows(*select, histogram);
}

struct Extent
{
    std::optional<qint64> from = {};
    std::optional<qint64> until = {};
};

Result<Extent> extentOf(Database &database, const FacetFilter &filter)
{
    Extent extent{filter.since, filter.until};
    if (!extent.from) {
        const Result<std::optional<qint64>> first =
            database.integer("SELECT min(earliest) FROM facet_blocks");
        if (!first)
            return first.failure();
        extent.from = *first;
    }
    if (!extent.until) {
        const Result<std::optional<qint64>> last =
            database.integer("SELECT max(latest) + 1 FROM facet_blocks");
        if (!last)
            return last.failure();
        extent.until = *last;
    }
    return extent;
}

} // namespace

Result<AuditHistogram> histogram(Database &database, const AuditFilter &filter, int bars,
                                 const Progress &progress)
{
    if (bars < 1 || bars > mostBars)
        return fail(ErrorKind::Invalid, u"a histogram has 1 to 1,000 bars"_s);
    const CancelScope cancel(database, progress);
    const Result<Transaction> view = Transaction::begin(database, TransactionKind::Deferred);
    if (!view)
        return view.failure();
    const Result<FacetFilter> facets = facetFilter(database, filter);
    if (!facets)
        return facets.failure();
    const Result<Extent> extent = extentOf(database, *facets);
    if (!extent)
        return extent.failure();
    AuditHistogram histogram;
    if (!extent->from || !extent->until || *extent->from >= *extent->until)
        return histogram;
    const Axis axis{*extent->from, (*extent->until - *extent->from + bars - 1) / bars};
    histogram.from = fromMilliseconds(axis.from);
    histogram.barLength = axis.barLength;
    histogram.counts.assign(static_cast<size_t>(bars), 0);
    if (facets->isImpossible)
        return histogram;
    const Result<void> added = facets->words.isEmpty() && facets->keys.sql.isEmpty()
                                   ? addBlocks(database, *facets, axis, histogram)
                                   : addOneByOne(database, *facets, axis, histogram);
    return added ? Result<AuditHistogram>(std::move(histogram)) : added.failure();
}

} // namespace warden
