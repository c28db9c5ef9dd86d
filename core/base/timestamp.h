#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <functional>

namespace warden {

// Where "now" comes from: the system's clock, or a test's.
using Clock = std::function<QDateTime()>;

Clock systemClock();

// RFC 3339 in UTC with milliseconds: "2026-11-05T09:30:00.000Z". Stored and printed like this.
QString toRfc3339(const QDateTime &time);
Result<QDateTime> fromRfc3339(const QString &text);

// The moment, where it is within 1970 to 9999 in UTC; an invalid one else, as of a text that its
// offset moves into another year: it couldn't be written as above, or not as a number from 0 on.
QDateTime tellableTime(const QDateTime &time);

// Milliseconds since 1970 in UTC: how databases hold a time.
inline qint64 toMilliseconds(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}
QDateTime fromMilliseconds(qint64 milliseconds);

} // namespace warden
