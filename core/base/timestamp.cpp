#include "core/base/timestamp.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace warden {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

QString toRfc3339(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Result<QDateTime> fromRfc3339(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without an offset the moment isn't known.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return fail(ErrorKind::Invalid, u"not an RFC 3339 time"_s);
    return time.toUTC();
}

QDateTime tellableTime(const QDateTime &time)
{
    constexpr qint64 end = 253402300800000; // the year 10000
    const qint64 moment = time.isValid() ? time.toMSecsSinceEpoch() : -1;
    return moment >= 0 && moment < end ? time : QDateTime();
}

QDateTime fromMilliseconds(qint64 milliseconds)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
#else
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
#endif
}

} // namespace warden
