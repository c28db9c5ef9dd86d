#include "core/watch/alert_delivery_table.h"

#include "core/base/error_names.h"
#include "core/database/rows.h"
#include "core/database/transaction.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<AlertDelivery> rowOf(const Statement &row)
{
    AlertDelivery delivery;
    delivery.number = row.integer(0);
    delivery.channel = row.text(1);
    delivery.alert = row.text(2);
    delivery.telling = row.integer32(3);
    delivery.madeAt = row.time(4);
    delivery.dueAt = row.time(5);
    delivery.state = tellingStateFromName(row.text(6)).value_or(TellingState::GivenUp);
    delivery.tries = row.integer32(7);
    delivery.triedAt = row.time(8);
    delivery.failure = errorFromNames(row.text(9), row.text(10));
    delivery.message = row.text(11);
    return delivery;
}

// What is read of a row, as rowOf() takes it.
#define WARDEN_DELIVERY_COLUMNS                                                                    \
    "number, channel, alert, telling, made_at, due_at, state, tries, tried_at, failure_kind,"      \
    " failure_reason, message"

} // namespace

Result<void> AlertDeliveryTable::make(const KeptAlert &alert, const QDateTime &now)
{
    if (alert.isMuted)
        return {};
    const int level = static_cast<int>(alert.level.value_or(RuleLevel::Informational));
    return m_database.run(
        "INSERT INTO alert_deliveries (channel, alert, telling, made_at, due_at, state)"
        " SELECT id, ?1, 1 + (SELECT coalesce(max(telling), 0) FROM alert_deliveries"
        " WHERE channel = alert_channels.id AND alert = ?1), ?2, ?2, 'waiting'"
        " FROM alert_channels WHERE is_on AND at_least <= ?3 ORDER BY added_at, id",
        alert.id, now, level);
}

Result<std::vector<AlertDelivery>> AlertDeliveryTable::newest(std::optional<TellingState> state,
                                                              int limit)
{
    Result<Statement> select = m_database.prepare(
        "SELECT " WARDEN_DELIVERY_COLUMNS " FROM alert_deliveries WHERE ?1 = '' OR state = ?1"
        " ORDER BY number DESC LIMIT ?2");
    if (!select)
        return select.failure();
    return readRows<AlertDelivery>(select->bind(state ? tellingStateName(*state) : u""_s, limit),
                                   rowOf);
}

Result<std::vector<AlertDelivery>> AlertDeliveryTable::due(const QString &channel,
                                                           const QDateTime &now, int limit)
{
    Result<Statement> select = m_database.prepare(
        "SELECT " WARDEN_DELIVERY_COLUMNS
        " FROM alert_deliveries WHERE state = 'waiting' AND channel = ? AND due_at <= ?"
        " ORDER BY coalesce((SELECT level FROM alerts WHERE id = alert) = 4, 0) DESC, number"
        " LIMIT ?");
    if (!select)
        return select.failure();
    return readRows<AlertDelivery>(select->bind(channel, now, limit), rowOf);
}

Result<qint64> AlertDeliveryTable::count(const QString &channel, TellingState state)
{
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM alert_deliveries WHERE channel = ? AND state = ?",
                           channel, tellingStateName(state));
    return count ? Result<qint64>(count->value_or(0)) : count.failure();
}

// Whether these are all that wait of a message that was tried before.
Result<bool> AlertDeliveryTable::isWhole(const std::vector<AlertDelivery> &deliveries)
{
    const AlertDelivery &first = deliveries.front();
    if (first.message.isEmpty())
        return true;
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM alert_deliveries"
                           " WHERE channel = ? AND message = ? AND state = 'waiting'",
                           first.channel, first.message);
    return count ? Result<bool>(*count == std::ssize(deliveries)) : count.failure();
}

// All of them or none.
Result<bool> AlertDeliveryTable::forEach(
    const std::vector<AlertDelivery> &deliveries,
    const std::function<Result<void>(const AlertDelivery &delivery)> &change)
{
    Result<Transaction> transaction = Transaction::begin(m_database, TransactionKind::Immediate);
    if (!transaction)
        return transaction.failure();
    const Result<bool> whole = isWhole(deliveries);
    if (!whole || !*whole)
        return whole;
    for (const AlertDelivery &one : deliveries) {
        if (const Result<void> changed = change(one); !changed)
            return changed.failure();
        if (m_database.changes() != 1)
            return false;
    }
    const Result<void> committed = transaction->commit();
    return committed ? Result<bool>(true) : committed.failure();
}

Result<bool> AlertDeliveryTable::claim(std::vector<AlertDelivery> &deliveries,
                                       const QString &message, const QDateTime &now,
                                       const QDateTime &lostAt)
{
    const Result<bool> claimed = forEach(deliveries, [&](const AlertDelivery &one) {
        return m_database.run(
            "UPDATE alert_deliveries SET tries = tries + 1, tried_at = ?, due_at = ?, message = ?"
            " WHERE number = ? AND state = 'waiting' AND tries = ? AND message = ?"
            " AND due_at <= ?",
            now, lostAt, message, one.number, one.tries, one.message, now);
    });
    if (!claimed || !*claimed)
        return claimed;
    for (AlertDelivery &one : deliveries) {
        ++one.tries;
        one.triedAt = now;
        one.dueAt = lostAt;
        one.message = message;
    }
    return true;
}

Result<bool> AlertDeliveryTable::settle(const std::vector<AlertDelivery> &deliveries)
{
    return forEach(deliveries, [&](const AlertDelivery &one) {
        const std::optional<Error> &failure = one.failure;
        return m_database.run(
            "UPDATE alert_deliveries SET state = ?, due_at = ?, failure_kind = ?,"
            " failure_reason = ? WHERE number = ? AND state = 'waiting' AND tries = ?",
            tellingStateName(one.state), one.dueAt, failure ? kindName(failure->kind) : QString(),
            failure ? reasonName(failure->reason) : QString(), one.number, one.tries);
    });
}

Result<bool> AlertDeliveryTable::release(const std::vector<AlertDelivery> &deliveries,
                                         const QDateTime &now)
{
    return forEach(deliveries, [&](const AlertDelivery &one) {
        return m_database.run("UPDATE alert_deliveries SET tries = tries - 1, due_at = ?"
                              " WHERE number = ? AND state = 'waiting' AND tries = ?",
                              now, one.number, one.tries);
    });
}

Result<void> AlertDeliveryTable::dropWaiting(const QString &channel)
{
    return m_database.run("DELETE FROM alert_deliveries WHERE channel = ? AND state = 'waiting'",
                          channel);
}

Result<void> AlertDeliveryTable::remove(qint64 number)
{
    return m_database.run("DELETE FROM alert_deliveries WHERE number = ?", number);
}

} // namespace warden
