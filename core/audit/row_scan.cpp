#include "core/audit/row_scan.h"

#include "core/audit/event_rows.h"
#include "core/audit/merkle_tree.h"
#include "core/audit/packed_event.h"

#include <algorithm>

namespace warden {

namespace {

constexpr qint64 rowsBetweenReports = 4096;
constexpr int mostSearchesForAPlace = 8;  // each reads the whole log
constexpr qint64 largestGap = 10'000'000; // numbers; a log with more missing is simply broken

struct Row
{
    qint64 number = 0;  // where it stands
    qint64 written = 0; // the number in its bytes; 0: none
    QByteArray json = {};
    QByteArray leaf = {};
};

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

    Result<void> take(const Row &row, const Row *next);
    void finish();

private:
    Result<void> skipTo(qint64 place);
    Result<bool> isShift(const Row &row, qint64 place, const Row *next);

    Database &m_database;
    LogChecker &m_checker;
    FindingList &m_findings;
    qint64 m_shift = 0; // rows were taken out and the rest moved up by so many
    int m_searches = 0;
    std::vector<Displaced> m_displaced;
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
        const Result<void> added = m_checker.add({}, {});
        if (!added)
            return added;
    }
    return {};
}

// A row out of place belongs to a part that moved up, or has changed places with another row.
Result<bool> RowScan::isShift(const Row &row, qint64 place, const Row *next)
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

Result<void> RowScan::take(const Row &row, const Row *next)
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
            return m_checker.add({}, {});
        }
        m_shift += row.written - place;
        place = row.written;
        const Result<void> skipped = skipTo(place);
        if (!skipped)
            return skipped;
    }
    const QByteArray leaf = leafHash(row.json);
    if (leaf == row.leaf && row.written == place)
        return m_checker.add(leaf, leaf);
    m_findings.add(AuditFindingKind::Changed, place, place);
    return m_checker.add({}, row.leaf);
}

// Rows that hold each other's numbers have changed places; other numbers were written over.
void RowScan::finish()
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
    Result<Statement> select =
        database.prepare("SELECT min(seq), max(seq) FROM events WHERE seq < 1 HAVING count(*) > 0");
    if (!select)
        return select.failure();
    const Result<bool> isThere = select->step();
    if (!isThere)
        return isThere.failure();
    if (*isThere)
        findings.add(AuditFindingKind::Changed, select->integer(0), select->integer(1));
    return {};
}

} // namespace

Result<void> scanRows(Database &database, qint64 start, qint64 size, LogChecker &checker,
                      FindingList &findings, Progress &progress)
{
    if (const Result<void> below = findRowsBelowFirst(database, findings); !below)
        return below;
    RowScan scan(database, checker, findings);
    Result<Statement> select =
        database.prepare("SELECT seq, packed, leaf FROM events WHERE seq > ? ORDER BY seq");
    if (!select)
        return select.failure();
    select->bind(start);
    std::optional<Row> current; // taken once the row after it is known
    for (qint64 count = 0;; ++count) {
        const Result<bool> isThere = select->step();
        if (!isThere)
            return isThere.failure();
        std::optional<Row> next;
        if (*isThere) {
            next = Row{select->integer(0), 0, bytesOf(select->bytes(1)), select->bytes(2)};
            next->written = sequenceIn(next->json);
        }
        if (current) {
            const Result<void> taken = scan.take(*current, next ? &*next : nullptr);
            if (!taken)
                return taken;
        }
        if (!next)
            break;
        current = std::move(next);
        if (count % rowsBetweenReports == 0) {
            const Result<void> goOn = progress.check();
            if (!goOn)
                return goOn;
            progress.report({Stage::Verifying, {}, start + count, size});
        }
    }
    scan.finish();
    progress.report({Stage::Verifying, {}, size, size});
    return {};
}

} // namespace warden
