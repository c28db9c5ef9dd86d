#include "core/store/delivery_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

namespace warden {

namespace {

constexpr char selectDeliveries[] =
    "SELECT id, item, run, person, route, fields, policy_version, values_hash, idempotency_key,"
    " sequence, state, time, receiver, confirmed_how, confirmed_by, confirmed_at, masked, hashed"
    " FROM deliveries";

Result<Delivery> readDelivery(const Statement &row)
{
    Delivery delivery;
    delivery.id = row.id<DeliveryId>(0);
    delivery.item = row.id<PlanItemId>(1);
    delivery.run = row.id<RunId>(2);
    delivery.person = row.id<PersonId>(3);
    delivery.route = row.id<RouteId>(4);
    const Result<FieldSet> fields = columns::toFields(row.text(5));
    if (!fields)
        return fields.failure();
    delivery.fields = *fields;
    delivery.policyVersion = row.integer(6);
    delivery.valuesHash = row.bytes(7);
    delivery.idempotencyKey = row.text(8);
    delivery.sequence = row.integer(9);
    const Result<DeliveryState> state = deliveryStateFromName(row.text(10));
    if (!state)
        return columns::damaged("delivery state");
    delivery.state = *state;
    delivery.time = row.time(11);
    delivery.receiver = row.id<BookId>(12);
    if (!row.isNull(13)) {
        const Result<ConfirmationWay> way = confirmationWayFromName(row.text(13));
        if (!way)
            return columns::damaged("confirmation");
        delivery.confirmation = Confirmation{*way, row.text(14), row.time(15)};
    }
    if (!row.isNull(16)) {
        const Result<FieldSet> masked = columns::toFields(row.text(16));
        const Result<FieldSet> hashed = columns::toFields(row.text(17));
        if (!masked || !hashed)
            return columns::damaged("delivery");
        delivery.treated = TreatedFields{*masked, *hashed};
    }
    return delivery;
}

std::optional<QString> named(const std::optional<TreatedFields> &treated,
                             FieldSet TreatedFields::*fields)
{
    return treated ? std::optional(columns::fromFields(*treated.*fields)) : std::nullopt;
}

} // namespace

Result<void> DeliveryTable::insert(const Delivery &delivery)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run(
        "INSERT INTO deliveries (id, item, run, person, route, fields, policy_version,"
        " values_hash, idempotency_key, sequence, state, time, receiver, masked, hashed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        delivery.id, delivery.item.value(), delivery.run.value(), delivery.person, delivery.route,
        columns::fromFields(delivery.fields), delivery.policyVersion, delivery.valuesHash,
        delivery.idempotencyKey, delivery.sequence, deliveryStateName(delivery.state),
        delivery.time, delivery.receiver, named(delivery.treated, &TreatedFields::masked),
        named(delivery.treated, &TreatedFields::hashed));
}

Result<void> DeliveryTable::setState(const PlanItemId &item, DeliveryState state,
                                     const QDateTime &time)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    return m_database.run("UPDATE deliveries SET state = ?, time = ?"
                          " WHERE item = ? AND state <> 'confirmed'",
                          deliveryStateName(state), time, item);
}

Result<std::vector<Delivery>> DeliveryTable::ofPerson(const PersonId &person)
{
    Result<Statement> select =
        m_database.prepare(QByteArray(selectDeliveries) + " WHERE person = ? ORDER BY row");
    if (!select)
        return select.failure();
    return readRows<Delivery>(select->bind(person), readDelivery);
}

Result<std::vector<Delivery>> DeliveryTable::ofRun(const RunId &run)
{
    Result<Statement> select =
        m_database.prepare(QByteArray(selectDeliveries) + " WHERE run = ? ORDER BY row");
    if (!select)
        return select.failure();
    return readRows<Delivery>(select->bind(run), readDelivery);
}

Result<std::vector<DeliveredItem>> DeliveryTable::whereabouts(const PersonId &person)
{
    // A message names its hook itself, every other item's book stands in the journal.
    Result<Statement> select = m_database.prepare(
        "SELECT deliveries.id, deliveries.item, deliveries.run, deliveries.person,"
        " deliveries.route, fields, policy_version, values_hash, deliveries.idempotency_key,"
        " deliveries.sequence, deliveries.state, time, receiver, confirmed_how, confirmed_by,"
        " confirmed_at, masked, hashed, coalesce(receiver, journal.book, ''), coalesce("
        " (SELECT name FROM routes WHERE id = deliveries.route),"
        " (SELECT route_name FROM run_routes WHERE route = deliveries.route"
        " AND run = (SELECT row FROM runs WHERE id = deliveries.run)), '')"
        " FROM deliveries LEFT JOIN journal ON journal.item = deliveries.item"
        " WHERE deliveries.person = ? ORDER BY deliveries.row");
    if (!select)
        return select.failure();
    const auto read = [](const Statement &row) -> Result<DeliveredItem> {
        Result<Delivery> delivery = readDelivery(row);
        if (!delivery)
            return delivery.failure();
        return DeliveredItem{std::move(*delivery), row.id<BookId>(18), row.text(19)};
    };
    return readRows<DeliveredItem>(select->bind(person), read);
}

Result<std::vector<Delivery>> DeliveryTable::unconfirmed(const BookId &receiver, int limit)
{
    Result<Statement> select = m_database.prepare(
        QByteArray(selectDeliveries) +
        " WHERE receiver = ? AND state IN ('sent', 'accepted') AND EXISTS (SELECT 1 FROM journal"
        " WHERE journal.item = deliveries.item AND journal.state IN ('sent', 'done')) ORDER BY row"
        " DESC LIMIT ?");
    if (!select)
        return select.failure();
    return readRows<Delivery>(select->bind(receiver, limit), readDelivery);
}

Result<bool> DeliveryTable::confirm(const DeliveryId &id, const Confirmation &confirmation)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> confirmed = m_database.run(
        "UPDATE deliveries SET state = 'confirmed', confirmed_how = ?,"
        " confirmed_by = ?, confirmed_at = ?"
        " WHERE id = ? AND receiver IS NOT NULL AND state IN ('sent', 'accepted')",
        confirmationWayName(confirmation.way), confirmation.person, confirmation.time, id);
    if (!confirmed)
        return confirmed.failure();
    return m_database.changes() > 0;
}

Result<bool> DeliveryTable::isConfirmed(const PlanItemId &item)
{
    const Result<std::optional<qint64>> count = m_database.integer(
        "SELECT count(*) FROM deliveries WHERE item = ? AND state = 'confirmed'", item);
    if (!count)
        return count.failure();
    return count->value_or(0) > 0;
}

} // namespace warden
