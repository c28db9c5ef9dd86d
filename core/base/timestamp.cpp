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

QDateTime fromMilliseconds(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace warden
