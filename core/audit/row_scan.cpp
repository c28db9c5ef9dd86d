#include "core/audit/row_scan.h"

#include "core/audit/event_rows.h"
#include "core/audit/facet_indexes.h"
#include "core/audit/facet_table.h"
#include "core/audit/packed_event.h"
#include "core/audit/row_pipeline.h"
#include "core/audit/row_reader.h"

#include <algorithm>

namespace warden {

namespace {

constexpr int mostSearchesForAPlace = 8; // each reads the whole log
constexpr size_t mostNotFound = 1000;
constexpr qint64 largestGap = 10'000'000; // numbers; a log with more missing is simply broken

// A row whose bytes carry another number than its place has.
struct Displaced
{
    qint64 place;
    qint64 written;
};

// A row's bytes; empty where they can't be unpacked, which is as good as changed.
QByteArray bytesOf(const QByteArray &packed)
{
    return unpackEvent(packed).value_or(QByteArray());
}

// Whether an event that says it is number `written` stands somewhere after place `number`.
Result<bool> standsAfter(Database &database, qint64 number, qint64 written)
{
    Result<Statement> select =
        database.prepare("SELECT packed FROM events WHERE seq > ? ORDER BY seq");
    if (!select)
        return select.failure();
    select->bind(number);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row || !*row)
            return row;
        if (sequenceIn(bytesOf(select->bytes(0))) == written)
            return true;
    }
}

class RowScan
{
public:
    RowScan(Database &database, LogChecker &checker, FindingList &findings)
        : m_database(database), m_checker(checker), m_findings(findings)
    {}

    // Each is taken once the row after it is known, since that tells what has become of it.
    Result<void> take(const RowBatch &batch);
    Result<void> finish();
    const std::vector<NumberRange> &notFound() const { return m_notFound; }

private:
    Result<void> takeRow(const CheckedRow &row, const CheckedRow *next);
    Result<void> skipTo(qint64 place);
    Result<bool> isShift(const CheckedRow &row, qint64 place, const CheckedRow *next);
    void settleDisplaced();
    void addNotFound(const NumberRange &range);

    Database &m_database;
    LogChecker &m_checker;
    FindingList &m_findings;
    std::optional<CheckedRow> m_last; // of the batch before
    qint64 m_shift = 0;               // rows were taken out and the rest moved up by so many
    int m_searches = 0;
    std::vector<Displaced> m_displaced;
    std::vector<NumberRange> m_notFound;
};

// Places that have no row.
Result<void> RowScan::skipTo(qint64 place)
{
    const qint64 first = m_checker.size() + 1;
    m_findings.add(AuditFindingKind::Removed, first, place - 1);
    if (place - first > largestGap)
        return fail(ErrorKind::Storage, ErrorReason::Damaged, QStringLiteral("audit.db"),
                    QStringLiteral("the numbers of events jump"));
    for (qint64 missing = first; missing < place; ++missing) {
        const Result<void> added = m_checker.add(nullptr, nullptr);
        if (!added)
            return added;
    }
    return {};
}

// A row out of place belongs to a part that moved up, or has changed places with another row.
Result<bool> RowScan::isShift(const CheckedRow &row, qint64 place, const CheckedRow *next)
{
    const qint64 distance = row.written - place;
    if (row.written == 0 || distance < 0)
        return false;
    if (next && next->written - next->number != row.written - row.number)
        return false;
    if (++m_searches > mostSearchesForAPlace)
        return false;
    // If the event that belongs here stands further on, the two have been swapped.
    const Result<bool> elsewhere = standsAfter(m_database, row.number, place);
    if (!elsewhere)
        return elsewhere.failure();
    return !*elsewhere;
}

Result<void> RowScan::takeRow(const CheckedRow &row, const CheckedRow *next)
{
    qint64 place = row.number + m_shift;
    if (place > m_checker.size() + 1) {
        const Result<void> skipped = skipTo(place);
        if (!skipped)
            return skipped;
    }
    if (row.written != place && row.written != 0) {
        const Result<bool> shift = isShift(row, place, next);
        if (!shift)
            return shift.failure();
        if (!*shift) {
            m_displaced.push_back({place, row.written});
            // So that the block isn't blamed a second time; the kind is settled at the end.
            return m_checker.add(nullptr, nullptr);
        }
        m_shift += row.written - place;
        place = row.written;
        const Result<void> skipped = skipTo(place);
        if (!skipped)
            return skipped;
    }
    if (row.isLeafRight && row.written == place) {
        if (!row.isFound && m_shift == 0)
            addNotFound({place, place, place});
        return m_checker.add(&row.leaf, &row.leaf, row.blockRoot ? &*row.blockRoot : nullptr);
    }
    m_findings.add(AuditFindingKind::Changed, place, place);
    return m_checker.add(nullptr, row.hasLeaf ? &row.leaf : nullptr);
}

void RowScan::addNotFound(const NumberRange &range)
{
    if (!m_notFound.empty() && range.first <= m_notFound.back().last + 1 &&
        range.last == range.explained && m_notFound.back().last == m_notFound.back().explained)
        m_notFound.back() = {m_notFound.back().first, range.last, range.explained};
    else if (m_notFound.size() < mostNotFound)
        m_notFound.push_back(range);
}

Result<void> RowScan::take(const RowBatch &batch)
{
    const CheckedRow *last = m_last ? &*m_last : nullptr;
    for (const CheckedRow &row : batch.rows) {
        if (last) {
            if (const Result<void> taken = takeRow(*last, &row); !taken)
                return taken;
        }
        last = &row;
    }
    m_last = batch.rows.back();
    if (!batch.areCountsRight && m_shift == 0) {
        const qint64 block = blockOf(m_last->number);
        // Also that events after the last one were cut off.
        addNotFound({block * eventsInBlock + 1, m_last->number, m_last->number + 1});
    }
    return {};
}

Result<void> RowScan::finish()
{
    if (m_last) {
        if (const Result<void> taken = takeRow(*m_last, nullptr); !taken)
            return taken;
    }
    settleDisplaced();
    return {};
}

// Rows that hold each other's numbers have changed places; other numbers were written over.
void RowScan::settleDisplaced()
{
    size_t begin = 0;
    while (begin < m_displaced.size()) {
        qint64 lowest = m_displaced[begin].written;
        qint64 highest = lowest;
        size_t end = begin + 1;
        while (end < m_displaced.size() && highest > m_displaced[end - 1].place) {
            lowest = std::min(lowest, m_displaced[end].written);
            highest = std::max(highest, m_displaced[end].written);
            ++end;
        }
        const qint64 first = m_displaced[begin].place;
        const qint64 last = m_displaced[end - 1].place;
        m_findings.add(lowest == first && highest == last ? AuditFindingKind::Reordered
                                                          : AuditFindingKind::Changed,
                       first, last);
        begin = end;
    }
}

// The first event is number 1. What stands below it is in no tree and was put there by hand.
Result<void> findRowsBelowFirst(Database &database, FindingList &findings)
{
    for (const char *sql :
         {"SELECT min(seq), max(seq) FROM events WHERE seq < 1 HAVING count(*) > 0",
          "SELECT min(seq), max(seq) FROM facets WHERE seq < 1 HAVING count(*) > 0"}) {
        Result<Statement> select = database.prepare(sql);
        if (!select)
            return select.failure();
        const Result<bool> isThere = select->step();
        if (!isThere)
            return isThere.failure();
        if (*isThere)
            findings.add(AuditFindingKind::Changed, select->integer(0), select->integer(1));
    }
    return {};
}

// Events that the table has and an index hasn't, or the other way round.
Result<std::vector<NumberRange>> wronglyIndexed(Database &database, FacetIndexes &indexes,
                                                const FacetSums &said, qint64 size,
                                                Progress &progress)
{
    std::vector<NumberRange> ranges;
    while (!indexes.isAtEnd()) {
        if (const Result<void> goOn = progress.check(); !goOn)
            return goOn.failure();
        if (const Result<void> read = indexes.readNext(); !read)
            return read.failure();
    }
    const Result<bool> terms = hasWholeTermIndex(database);
    if (!terms)
        return terms.failure();
    if (!*terms || !indexes.isInOrder())
        ranges.push_back({1, size, size});
    if (indexes.sums() == said)
        return ranges;
    // None, where facets were left of events that are gone: those have a finding of their own.
    const Result<std::vector<qint64>> numbers = numbersIndexedWrongly(database, mostNotFound);
    if (!numbers)
        return numbers.failure();
    for (const qint64 number : *numbers)
        ranges.push_back({number, number, number});
    return ranges;
}

} // namespace

Result<std::vector<NumberRange>> scanRows(Database &database, const RowsToScan &wanted,
                                          LogChecker &checker, FindingList &findings,
                                          Progress &progress, Indexes indexes)
{
    const auto &[start, size, facets] = wanted;
    if (const Result<void> below = findRowsBelowFirst(database, findings); !below)
        return below.failure();
    const bool isWhole = facets == RowCheck::Facets::Compare;
    Result<RowReader> reader = RowReader::open(database, start, facets);
    if (!reader)
        return reader.failure();
    Result<TermTexts> terms = TermTexts::read(database);
    if (!terms)
        return terms.failure();
    const SumKey sumKey = SumKey::create();
    FacetIndexes lookups(database, sumKey);
    const bool looksUp = isWhole && indexes == Indexes::Compare;
    RowScan scan(database, checker, findings);
    RowPipeline pipeline([check = RowCheck(facets, std::move(*terms), sumKey)](
                             RowBatch &batch) mutable { check.check(batch); });
    FacetSums said;
    qint64 count = 0;
    for (;;) {
        if (const Result<void> filled = pipeline.fill(*reader); !filled)
            return filled.failure();
        if (pipeline.isEmpty())
            break;
        while (looksUp && !lookups.isAtEnd() && pipeline.isFull() && !pipeline.isOneDone()) {
            if (const Result<void> read = lookups.readNext(); !read) // instead of waiting
                return read.failure();
        }
        RowBatch batch = pipeline.pop();
        said += batch.sums;
        count += static_cast<qint64>(batch.rows.size());
        if (const Result<void> taken = scan.take(batch); !taken)
            return taken.failure();
        pipeline.reuse(std::move(batch));
        if (const Result<void> goOn = progress.check(); !goOn)
            return goOn.failure();
        progress.report({Stage::Verifying, {}, start + count, size});
    }
    if (const Result<void> finished = scan.finish(); !finished)
        return finished.failure();
    Result<std::vector<NumberRange>> notFound{std::vector<NumberRange>()};
    if (looksUp)
        notFound = wronglyIndexed(database, lookups, said, checker.size(), progress);
    if (!notFound)
        return notFound;
    notFound->insert(notFound->begin(), scan.notFound().begin(), scan.notFound().end());
    progress.report({Stage::Verifying, {}, size, size});
    return notFound;
}

} // namespace warden
