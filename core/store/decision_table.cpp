#include "core/store/decision_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"
#include "core/store/enum_names.h"

using namespace Qt::StringLiterals;

namespace warden {

QString matchVerdictName(MatchVerdict verdict)
{
    switch (verdict) {
    case MatchVerdict::Same:
        return u"same"_s;
    case MatchVerdict::Different:
        return u"different"_s;
    }
    return {};
}

Result<MatchVerdict> matchVerdictFromName(const QString &name)
{
    return valueFromName(name, {MatchVerdict::Same, MatchVerdict::Different}, matchVerdictName,
                         "match verdict");
}

namespace {

Result<MatchDecision> readMatch(const Statement &row)
{
    const Result<MatchVerdict> verdict = matchVerdictFromName(row.text(2));
    if (!verdict)
        return columns::damaged("match verdict");
    return MatchDecision{row.id<RecordId>(0), row.id<RecordId>(1), *verdict, row.text(3),
                         row.time(4)};
}

Result<DeclinedPair> readDeclined(const Statement &row)
{
    return DeclinedPair{row.id<RecordId>(0), row.id<RecordId>(1), row.integer(2), row.integer(3)};
}

} // namespace

Result<void> DecisionTable::putMatch(const MatchDecision &decision)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open;
    // Row numbers in order, so that two records have one row, whichever side asked.
    const Result<void> put = m_database.run(
        "INSERT INTO match_decisions (first, second, verdict, decided_by, decided_at)"
        " SELECT min(a.row, b.row), max(a.row, b.row), ?, ?, ? FROM records a, records b"
        " WHERE a.id = ? AND b.id = ? AND a.row <> b.row"
        " ON CONFLICT (first, second) DO UPDATE SET verdict = excluded.verdict,"
        " decided_by = excluded.decided_by, decided_at = excluded.decided_at",
        matchVerdictName(decision.verdict), decision.decidedBy, decision.decidedAt, decision.one,
        decision.other);
    if (!put)
        return put;
    if (Result<void> known = columns::requireChanged(m_database, "record", decision.one.value());
        !known)
        return known;
    // It is the newer word on the two.
    return m_database.run("DELETE FROM declined_pairs WHERE (source = ?1 AND destination = ?2)"
                          " OR (source = ?2 AND destination = ?1)",
                          decision.one.value(), decision.other.value());
}

Result<void> DecisionTable::removeMatch(const RecordId &one, const RecordId &other)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open;
    const Result<void> removed =
        m_database.run("DELETE FROM match_decisions WHERE (first, second) IN"
                       " (SELECT min(a.row, b.row), max(a.row, b.row) FROM records a, records b"
                       " WHERE a.id = ? AND b.id = ?)",
                       one, other);
    if (!removed)
        return removed;
    return columns::requireChanged(m_database, "match decision", one.value());
}

Result<std::vector<MatchDecision>> DecisionTable::matchesBetween(const BookId &from,
                                                                 const BookId &to)
{
    // CROSS JOIN keeps the few decisions outside and the many records inside.
    Result<Statement> select = m_database.prepare(
        "SELECT a.id, b.id, verdict, decided_by, decided_at FROM"
        " (SELECT first AS one, second AS other, verdict, decided_by, decided_at"
        "  FROM match_decisions UNION ALL"
        "  SELECT second, first, verdict, decided_by, decided_at FROM match_decisions)"
        " CROSS JOIN records a ON a.row = one CROSS JOIN records b ON b.row = other"
        " WHERE a.book = (SELECT row FROM books WHERE id = ?)"
        " AND b.book = (SELECT row FROM books WHERE id = ?) ORDER BY one, other");
    if (!select)
        return select.failure();
    return readRows<MatchDecision>(select->bind(from, to), readMatch);
}

Result<std::vector<MatchDecision>> DecisionTable::matchesOf(const RecordId &record)
{
    Result<Statement> select =
        m_database.prepare("SELECT a.id, b.id, verdict, decided_by, decided_at FROM records a"
                           " JOIN match_decisions ON a.row IN (first, second)"
                           " JOIN records b ON b.row = iif(a.row = first, second, first)"
                           " WHERE a.id = ? ORDER BY decided_at, b.row");
    if (!select)
        return select.failure();
    return readRows<MatchDecision>(select->bind(record), readMatch);
}

Result<void> DecisionTable::decline(const RouteId &route, qint64 version,
                                    const std::vector<DeclinedPair> &pairs)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open;
    // What was declined under older rules is asked again.
    Result<void> done = m_database.run("DELETE FROM declined_pairs WHERE route ="
                                       " (SELECT row FROM routes WHERE id = ?) AND version <> ?",
                                       route, version);
    if (!done)
        return done;
    Result<Statement> insert = m_database.prepare(
        "INSERT OR REPLACE INTO declined_pairs (route, version, source, destination,"
        " source_change, destination_change) SELECT row, ?, ?, ?, ?, ? FROM routes WHERE id = ?");
    if (!insert)
        return insert.failure();
    for (const DeclinedPair &pair : pairs) {
        done = insert
                   ->bind(version, pair.source.value(), pair.destination.value(), pair.sourceChange,
                          pair.destinationChange, route)
                   .run();
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<DeclinedPair>> DecisionTable::declined(const RouteId &route, qint64 version)
{
    Result<Statement> select = m_database.prepare(
        "SELECT source, destination, source_change, destination_change FROM declined_pairs"
        " WHERE route = (SELECT row FROM routes WHERE id = ?) AND version = ?");
    if (!select)
        return select.failure();
    return readRows<DeclinedPair>(select->bind(route, version), readDeclined);
}

} // namespace warden
