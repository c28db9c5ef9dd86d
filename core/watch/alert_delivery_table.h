#pragma once

#include "core/database/database.h"
#include "core/watch/alert_delivery.h"
#include "core/watch/kept_alert.h"

#include <functional>
#include <optional>
#include <vector>

namespace warden {

// What channels of alerts are to be told. make() belongs to the transaction that raises the alert,
// so that there is one for each channel and telling.
class AlertDeliveryTable
{
public:
    explicit AlertDeliveryTable(Database &database) : m_database(database) {}

    // For each channel that is on and takes its level; none for a muted alert.
    Result<void> make(const KeptAlert &alert, const QDateTime &now);

    // Newest first; of one state where that is said.
    Result<std::vector<AlertDelivery>> newest(std::optional<TellingState> state, int limit);
    // What waits for a channel and is due: critical alerts first, then the oldest.
    Result<std::vector<AlertDelivery>> due(const QString &channel, const QDateTime &now, int limit);
    Result<qint64> count(const QString &channel, TellingState state);

    // All that one message tells of: whoever of several processes gets true sends it, and nobody
    // gets a part. Unless it is settled by `lostAt`, as where the process ended on the way, it is
    // due again then, with the same message.
    Result<bool> claim(std::vector<AlertDelivery> &deliveries, const QString &message,
                       const QDateTime &now, const QDateTime &lostAt);
    // How the try of a claimed message ended: state, dueAt and failure of each. False where another
    // process tried since.
    Result<bool> settle(const std::vector<AlertDelivery> &deliveries);
    // It is as before it was claimed, and due now: nobody really tried.
    Result<bool> release(const std::vector<AlertDelivery> &deliveries, const QDateTime &now);
    // What waits for a channel isn't told any more.
    Result<void> dropWaiting(const QString &channel);
    Result<void> remove(qint64 number);

private:
    Result<bool> isWhole(const std::vector<AlertDelivery> &deliveries);
    Result<bool> forEach(const std::vector<AlertDelivery> &deliveries,
                         const std::function<Result<void>(const AlertDelivery &delivery)> &change);

    Database &m_database;
};

} // namespace warden
