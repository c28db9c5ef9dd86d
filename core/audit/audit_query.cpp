#include "core/audit/audit_query.h"

#include "core/audit/audit_matches.h"
#include "core/audit/event_numbers.h"
#include "core/audit/event_rows.h"
#include "core/audit/event_table.h"
#include "core/audit/word_search.h"
#include "core/database/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostRows = 10000;
constexpr qint64 longLog = 40'000; // events; below, the index of words is quick for any word
constexpr qint64 mostLookedThrough = 4000;
constexpr size_t fewRows = 100; // by then it shows whether a word is common

using Rows = std::vector<AuditRow>;

Result<void> check(const AuditFilter &filter)
{
    if (filter.limit < 1 || filter.limit > mostRows || filter.beforeSeq < 0)
        return fail(ErrorKind::Invalid, u"a page has 1 to 10,000 rows"_s);
    return {};
}

Result<std::optional<AuditRow>> rowFor(EventTable &events, qint64 seq, const AuditFilter &filter)
{
    return filter.showsUnreadable ? events.shownRow(seq) : events.row(seq);
}

// A common word fills the page from the newest events. The index of words would first gather all of
// its places, which in a long log are a million; for a rare word they are few. `last` moves down
// to what wasn't looked at.
Result<Rows> lookThroughNewest(Database &database, const FacetFilter &facets,
                               const AuditFilter &filter, qint64 &last)
{
    const Result<Numbers> numbers = newestNumbers(database, facets, last, mostLookedThrough);
    if (!numbers)
        return numbers.failure();
    EventTable events(database);
    Rows rows;
    size_t looked = 0;
    for (const qint64 seq : *numbers) {
        Result<std::optional<AuditRow>> row = rowFor(events, seq, filter);
        if (!row)
            return row.failure();
        last = seq - 1;
        ++looked;
        if (*row && (*row)->isReadable && hasAllWords((*row)->event, facets.words) &&
            hasIds((*row)->event, filter))
            rows.push_back(std::move(**row));
        if (rows.size() >= static_cast<size_t>(filter.limit) ||
            (looked >= fewRows && rows.size() * 40 <= looked))
            return rows;
    }
    if (std::ssize(*numbers) < mostLookedThrough)
        last = 0; // there are no more
    return rows;
}

Result<void> appendRows(Database &database, const Numbers &numbers, const AuditFilter &filter,
                        Rows &rows)
{
    EventTable events(database);
    for (const qint64 seq : numbers) {
        Result<std::optional<AuditRow>> row = rowFor(events, seq, filter);
        if (!row)
            return row.failure();
        if (*row && (!(*row)->isReadable || hasIds((*row)->event, filter)))
            rows.push_back(std::move(**row));
    }
    return {};
}

Result<Rows> newestRows(Database &database, const FacetFilter &facets, const AuditFilter &filter)
{
    const Result<qint64> size = EventTable(database).size();
    if (!size)
        return size.failure();
    qint64 last = filter.beforeSeq > 0 ? std::min(*size, filter.beforeSeq - 1) : *size;
    const bool hasKeys = !facets.keys.sql.isEmpty();
    Rows rows;
    if (!facets.words.isEmpty() && !hasKeys && *size > longLog) {
        Result<Rows> common = lookThroughNewest(database, facets, filter, last);
        if (!common)
            return common;
        rows = std::move(*common);
    }
    const qint64 wanted = filter.limit - std::ssize(rows);
    if (wanted == 0 || last == 0)
        return rows;
    const Result<Numbers> numbers = !facets.words.isEmpty()
                                        ? numbersWithWords(database, facets, {1, last}, wanted)
                                    : hasKeys ? numbersWithin(database, facets, {1, last}, wanted)
                                              : newestNumbers(database, facets, last, wanted);
    if (!numbers)
        return numbers.failure();
    const Result<void> appended = appendRows(database, *numbers, filter, rows);
    return appended ? Result<Rows>(std::move(rows)) : appended.failure();
}

} // namespace

AuditRow unreadableRow(qint64 seq)
{
    Event event;
    event.id = {};
    event.action = u"unreadable"_s;
    event.outcome = Outcome::Unknown;
    return {seq, event, false};
}

bool wasRawKept(const Event &event)
{
    const qint64 length = event.counts.value(rawBytes);
    return !event.raw.isEmpty() && length > 0 && length <= longestRaw;
}

Result<std::vector<AuditRow>> listRows(Database &database, const AuditFilter &filter,
                                       const Progress &progress)
{
    if (const Result<void> checked = check(filter); !checked)
        return checked.failure();
    const CancelScope cancel(database, progress);
    const Result<FacetFilter> facets = facetFilter(database, filter);
    if (!facets)
        return facets.failure();
    return facets->isImpossible ? Rows() : newestRows(database, *facets, filter);
}

Result<AuditPage> listEvents(Database &database, const AuditFilter &filter,
                             const Progress &progress)
{
    const Result<Transaction> view = Transaction::begin(database, TransactionKind::Deferred);
    if (!view)
        return view.failure();
    Result<Rows> rows = listRows(database, filter, progress);
    if (!rows)
        return rows.failure();
    const Result<AuditMatches> matches = findMatches(database, filter, progress);
    if (!matches)
        return matches.failure();
    return AuditPage{std::move(*rows), matches->total};
}

Result<std::vector<AuditRow>> rowsAt(Database &database, const AuditFilter &filter,
                                     const AuditMatches &matches, qint64 offset, int count)
{
    Rows rows;
    if (offset < 0 || offset >= matches.total || count < 1 || count > mostRows)
        return rows;
    const Result<Numbers> numbers = numbersAt(database, filter, matches, offset, count);
    if (!numbers)
        return numbers.failure();
    const Result<void> appended = appendRows(database, *numbers, filter, rows);
    return appended ? Result<Rows>(std::move(rows)) : appended.failure();
}

} // namespace warden
