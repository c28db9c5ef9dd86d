#include "core/store/route_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString directionColumn(Direction direction)
{
    switch (direction) {
    case Direction::OneWay:
        return u"one_way"_s;
    case Direction::TwoWay:
        return u"two_way"_s;
    }
    return {};
}

constexpr char selectRoutes[] =
    "SELECT id, name, from_book, to_book, direction, policy_fields, policy_version, groups,"
    " deletions, conflicts, limit_removals, limit_removals_percent, limit_removals_percent_from,"
    " limit_matches_percent, limit_matches_percent_from, is_enabled, version, policy_masked,"
    " policy_hashed, alert_above FROM routes";

Result<Route> readRoute(const Statement &row)
{
    Route route;
    route.id = row.id<RouteId>(0);
    route.name = row.text(1);
    route.from = row.id<BookId>(2);
    route.to = row.id<BookId>(3);
    route.direction =
        row.text(4) == directionColumn(Direction::TwoWay) ? Direction::TwoWay : Direction::OneWay;
    const Result<FieldSet> fields = columns::toFields(row.text(5));
    if (!fields)
        return fields.failure();
    const Result<FieldSet> masked = columns::toFields(row.text(17));
    const Result<FieldSet> hashed = columns::toFields(row.text(18));
    if (!masked || !hashed)
        return columns::damaged("policy");
    route.policy = {*fields, row.integer(6), *masked, *hashed};
    Result<QStringList> groups = columns::toList(row.utf8(7), "groups");
    if (!groups)
        return groups.failure();
    route.groups = std::move(*groups);
    const Result<DeletionStrategy> deletions = deletionStrategyFromName(row.text(8));
    const Result<ConflictStrategy> conflicts = conflictStrategyFromName(row.text(9));
    if (!deletions || !conflicts)
        return columns::damaged("strategy");
    route.deletions = *deletions;
    route.conflicts = *conflicts;
    route.limits = {row.integer32(10), row.integer32(11), row.integer32(12),
                    row.integer32(13), row.integer32(14), row.integer32(19)};
    route.isEnabled = row.integer(15) != 0;
    route.version = row.integer(16);
    return route;
}

} // namespace

Result<void> RouteTable::insert(const Route &route)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run(
        "INSERT INTO routes (id, name, from_book, to_book, direction, policy_fields,"
        " policy_version, groups, deletions, conflicts, limit_removals, limit_removals_percent,"
        " limit_removals_percent_from, limit_matches_percent, limit_matches_percent_from,"
        " is_enabled, version, policy_masked, policy_hashed, alert_above)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        route.id, route.name, route.from, route.to, directionColumn(route.direction),
        columns::fromFields(route.policy.allowed), route.policy.version,
        columns::fromList(route.groups), deletionStrategyName(route.deletions),
        conflictStrategyName(route.conflicts), route.limits.removals, route.limits.removalsPercent,
        route.limits.removalsPercentFrom, route.limits.matchesPercent,
        route.limits.matchesPercentFrom, route.isEnabled, route.version,
        columns::fromFields(route.policy.masked), columns::fromFields(route.policy.hashed),
        route.limits.alertAbove);
}

Result<void> RouteTable::update(const Route &route)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> updated = m_database.run(
        "UPDATE routes SET name = ?, from_book = ?, to_book = ?, direction = ?, policy_fields = ?,"
        " policy_version = ?, groups = ?, deletions = ?, conflicts = ?, limit_removals = ?,"
        " limit_removals_percent = ?, limit_removals_percent_from = ?, limit_matches_percent = ?,"
        " limit_matches_percent_from = ?, is_enabled = ?, version = ?,"
        " policy_masked = ?, policy_hashed = ?, alert_above = ? WHERE id = ?",
        route.name, route.from, route.to, directionColumn(route.direction),
        columns::fromFields(route.policy.allowed), route.policy.version,
        columns::fromList(route.groups), deletionStrategyName(route.deletions),
        conflictStrategyName(route.conflicts), route.limits.removals, route.limits.removalsPercent,
        route.limits.removalsPercentFrom, route.limits.matchesPercent,
        route.limits.matchesPercentFrom, route.isEnabled, route.version,
        columns::fromFields(route.policy.masked), columns::fromFields(route.policy.hashed),
        route.limits.alertAbove, route.id);
    if (!updated)
        return updated.failure();
    return columns::requireChanged(m_database, "route", route.id.value());
}

Result<void> RouteTable::remove(const RouteId &id)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> removed = m_database.run("DELETE FROM routes WHERE id = ?", id);
    if (!removed)
        return removed.failure();
    return columns::requireChanged(m_database, "route", id.value());
}

Result<Route> RouteTable::get(const RouteId &id)
{
    Result<Statement> select = m_database.prepare(QByteArray(selectRoutes) + " WHERE id = ?");
    if (!select)
        return select.failure();
    return columns::required(readFirstRow<Route>(select->bind(id), readRoute), "route", id.value());
}

Result<std::vector<Route>> RouteTable::all()
{
    Result<Statement> select = m_database.prepare(QByteArray(selectRoutes) + " ORDER BY row");
    if (!select)
        return select.failure();
    return readRows<Route>(*select, readRoute);
}

} // namespace warden
