#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace warden {

enum class TellingState { Waiting, Sent, GivenUp };

QString tellingStateName(TellingState state); // "waiting", "sent", "given up"
std::optional<TellingState> tellingStateFromName(const QString &name);

// An alert that a channel is to be told, or was.
struct AlertDelivery
{
    qint64 number = 0; // in the order in which they were made
    QString channel = {};
    QString alert = {};
    int telling = 1; // one more each time that the alert is told anew
    QDateTime madeAt = {};
    QDateTime dueAt = {}; // not before; while one is at it, when it counts as lost
    TellingState state = TellingState::Waiting;
    int tries = 0;
    QDateTime triedAt = {};
    std::optional<Error> failure = {}; // of the newest try; kind and reason alone
    QString message = {};              // the key of what it was first tried with; empty: it wasn't

    bool operator==(const AlertDelivery &) const = default;
};

inline constexpr int mostDeliveryTries = 10;

// When to try again after a failure: a minute after the first try, then twice as long each time,
// and not before the server said, as far as that is within six hours: what asks for more can't
// silence an alert. Nothing: it is given up, after ten tries.
std::optional<QDateTime> nextTry(const AlertDelivery &delivery, const QDateTime &now,
                                 std::chrono::seconds retryAfter);

} // namespace warden
