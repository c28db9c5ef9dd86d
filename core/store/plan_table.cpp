#include "core/store/plan_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

namespace warden {

namespace {

Result<StoredPlan> readPlan(const Statement &row)
{
    const Result<PlanState> state = planStateFromName(row.text(2));
    if (!state)
        return columns::damaged("plan state");
    return StoredPlan{row.id<PlanId>(0), row.bytes(1), row.bytes(4), *state, row.time(3)};
}

} // namespace

Result<void> PlanTable::insert(const StoredPlan &plan)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run(
        "INSERT INTO plans (id, sha256, state, created_at, body) VALUES (?, ?, ?, ?, ?)", plan.id,
        plan.sha256, planStateName(plan.state), plan.createdAt, plan.body);
}

Result<void> PlanTable::setState(const PlanId &id, PlanState state)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> updated =
        m_database.run("UPDATE plans SET state = ? WHERE id = ?", planStateName(state), id);
    if (!updated)
        return updated.failure();
    return columns::requireChanged(m_database, "plan", id.value());
}

Result<StoredPlan> PlanTable::findByHash(const QByteArray &sha256)
{
    Result<Statement> select = m_database.prepare(
        "SELECT id, sha256, state, created_at, body FROM plans WHERE sha256 = ?");
    if (!select)
        return select.failure();
    return columns::required(readFirstRow<StoredPlan>(select->bind(sha256), readPlan), "plan",
                             QString::fromLatin1(sha256.toHex()));
}

Result<std::vector<StoredPlan>> PlanTable::waiting()
{
    Result<Statement> select = m_database.prepare(
        "SELECT id, sha256, state, created_at, body FROM plans"
        " WHERE state IN ('planned', 'held') ORDER BY created_at DESC, row DESC");
    if (!select)
        return select.failure();
    return readRows<StoredPlan>(*select, readPlan);
}

Result<void> PlanTable::supersedeWaiting()
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run(
        "UPDATE plans SET state = 'superseded' WHERE state IN ('planned', 'held')");
}

Result<void> PlanTable::removeBodiesBefore(const QDateTime &time)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run(
        "UPDATE plans SET body = x'', state = CASE WHEN state IN ('planned', 'held')"
        " THEN 'stale' ELSE state END WHERE created_at < ? AND body <> x''",
        time);
}

} // namespace warden
