#include "core/store/run_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

namespace warden {

namespace {

constexpr int mostRunsOfADiagram = 100'000;

Counts readCounts(const Statement &row, int first)
{
    return {row.integer(first),     row.integer(first + 1), row.integer(first + 2),
            row.integer(first + 3), row.integer(first + 4), row.integer(first + 5),
            row.integer(first + 6), row.integer(first + 7), row.integer(first + 8)};
}

constexpr char selectRuns[] =
    "SELECT id, plan_sha256, operator_name, started_at, ended_at, state, undo_of, read, created,"
    " updated, removed, unchanged, skipped, failed, confirmed, irreversible FROM runs";

Result<Run> readRun(const Statement &row)
{
    Run run;
    run.id = row.id<RunId>(0);
    run.planSha256 = row.bytes(1);
    run.operatorName = row.text(2);
    run.startedAt = row.time(3);
    run.endedAt = row.time(4);
    const Result<RunState> state = runStateFromName(row.text(5));
    if (!state)
        return columns::damaged("run state");
    run.state = *state;
    run.undoOf = row.id<RunId>(6);
    run.counts = readCounts(row, 7);
    return run;
}

Result<RunRoute> readRunRoute(const Statement &row)
{
    const Result<RunState> state = runStateFromName(row.text(2));
    if (!state)
        return columns::damaged("run state");
    return RunRoute{row.id<RouteId>(0), row.text(1), *state, readCounts(row, 4), row.text(3)};
}

Result<void> insertRoutes(Database &database, const Run &run)
{
    Result<Statement> insert = database.prepare(
        "INSERT INTO run_routes (run, ordinal, route, route_name, state, reason, read, created,"
        " updated, removed, unchanged, skipped, failed, confirmed, irreversible)"
        " VALUES ((SELECT row FROM runs WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.failure();
    qint64 ordinal = 0;
    for (const RunRoute &route : run.routes) {
        const Counts &counts = route.counts;
        const Result<void> inserted =
            insert
                ->bind(run.id, ordinal++, route.route.value(), route.routeName,
                       runStateName(route.state), route.reason, counts.read, counts.created,
                       counts.updated, counts.removed, counts.unchanged, counts.skipped,
                       counts.failed, counts.confirmed, counts.irreversible)
                .run();
        if (!inserted)
            return inserted.failure();
    }
    return {};
}

Result<void> readRoutes(Database &database, std::vector<Run> &runs)
{
    Result<Statement> select = database.prepare(
        "SELECT route, route_name, state, reason, read, created, updated, removed, unchanged,"
        " skipped, failed, confirmed, irreversible FROM run_routes"
        " WHERE run = (SELECT row FROM runs WHERE id = ?) ORDER BY ordinal");
    if (!select)
        return select.failure();
    for (Run &run : runs) {
        Result<std::vector<RunRoute>> routes =
            readRows<RunRoute>(select->bind(run.id), readRunRoute);
        if (!routes)
            return routes.failure();
        run.routes = std::move(*routes);
    }
    return {};
}

Result<std::vector<Run>> readRuns(Database &database, Statement &select)
{
    Result<std::vector<Run>> runs = readRows<Run>(select, readRun);
    if (!runs)
        return runs.failure();
    const Result<void> routes = readRoutes(database, *runs);
    if (!routes)
        return routes.failure();
    return runs;
}

} // namespace

Result<void> RunTable::insert(const Run &run)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Counts &counts = run.counts;
    const Result<void> inserted = m_database.run(
        "INSERT INTO runs (id, plan_sha256, operator_name, started_at, ended_at, state, undo_of,"
        " read, created, updated, removed, unchanged, skipped, failed, confirmed, irreversible)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        run.id, run.planSha256, run.operatorName, run.startedAt, run.endedAt,
        runStateName(run.state), run.undoOf, counts.read, counts.created, counts.updated,
        counts.removed, counts.unchanged, counts.skipped, counts.failed, counts.confirmed,
        counts.irreversible);
    if (!inserted)
        return inserted.failure();
    return insertRoutes(m_database, run);
}

Result<void> RunTable::update(const Run &run)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Counts &counts = run.counts;
    const Result<void> updated = m_database.run(
        "UPDATE runs SET plan_sha256 = ?, operator_name = ?, started_at = ?, ended_at = ?,"
        " state = ?, undo_of = ?, read = ?, created = ?, updated = ?, removed = ?, unchanged = ?,"
        " skipped = ?, failed = ?, confirmed = ?, irreversible = ? WHERE id = ?",
        run.planSha256, run.operatorName, run.startedAt, run.endedAt, runStateName(run.state),
        run.undoOf, counts.read, counts.created, counts.updated, counts.removed, counts.unchanged,
        counts.skipped, counts.failed, counts.confirmed, counts.irreversible, run.id);
    if (!updated)
        return updated.failure();
    const Result<void> known = columns::requireChanged(m_database, "run", run.id.value());
    if (!known)
        return known.failure();
    const Result<void> cleared = m_database.run(
        "DELETE FROM run_routes WHERE run = (SELECT row FROM runs WHERE id = ?)", run.id);
    if (!cleared)
        return cleared.failure();
    return insertRoutes(m_database, run);
}

Result<void> RunTable::countConfirmed(const RunId &id)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> counted = m_database.run(
        "UPDATE runs SET confirmed = (SELECT count(*) FROM deliveries"
        " WHERE deliveries.run = runs.id AND deliveries.state = 'confirmed') WHERE id = ?",
        id);
    if (!counted)
        return counted.failure();
    return m_database.run("UPDATE run_routes SET confirmed = (SELECT count(*) FROM deliveries"
                          " WHERE deliveries.run = ?1 AND deliveries.route = run_routes.route"
                          " AND deliveries.state = 'confirmed')"
                          " WHERE run = (SELECT row FROM runs WHERE id = ?1)",
                          id);
}

Result<Run> RunTable::get(const RunId &id)
{
    const Result<std::optional<Transaction>> view = columns::view(m_database);
    if (!view)
        return view.failure();
    Result<Statement> select = m_database.prepare(QByteArray(selectRuns) + " WHERE id = ?");
    if (!select)
        return select.failure();
    Result<std::vector<Run>> runs = readRuns(m_database, select->bind(id));
    if (!runs)
        return runs.failure();
    if (runs->empty())
        return columns::notFound("run", id.value());
    return std::move(runs->front());
}

Result<std::vector<Run>> RunTable::newest(int limit)
{
    const Result<std::optional<Transaction>> view = columns::view(m_database);
    if (!view)
        return view.failure();
    Result<Statement> select =
        m_database.prepare(QByteArray(selectRuns) + " ORDER BY row DESC LIMIT ?");
    if (!select)
        return select.failure();
    return readRuns(m_database, select->bind(limit));
}

Result<std::vector<Run>> RunTable::unfinished()
{
    const Result<std::optional<Transaction>> view = columns::view(m_database);
    if (!view)
        return view.failure();
    Result<Statement> select =
        m_database.prepare(QByteArray(selectRuns) + " WHERE state = 'running' ORDER BY row");
    if (!select)
        return select.failure();
    return readRuns(m_database, *select);
}

Result<std::vector<RunChanges>> RunTable::changesSince(const QDateTime &time)
{
    Result<Statement> select =
        m_database.prepare("SELECT started_at, created + updated + removed FROM runs"
                           " WHERE started_at >= ? ORDER BY row DESC LIMIT ?");
    if (!select)
        return select.failure();
    return readRows<RunChanges>(select->bind(time, mostRunsOfADiagram), [](const Statement &row) {
        return RunChanges{row.time(0), row.integer(1)};
    });
}

Result<QDateTime> RunTable::lastStartUntil(const QDateTime &time)
{
    Result<Statement> select = m_database.prepare(
        "SELECT started_at FROM runs WHERE started_at <= ? ORDER BY started_at DESC LIMIT 1");
    if (!select)
        return select.failure();
    const Result<std::optional<QDateTime>> start = readFirstRow<QDateTime>(
        select->bind(time), [](const Statement &row) { return row.time(0); });
    return start ? Result<QDateTime>(start->value_or(QDateTime())) : start.failure();
}

} // namespace warden
