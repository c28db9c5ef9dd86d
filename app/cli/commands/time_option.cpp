#include "app/cli/commands/time_option.h"

#include "core/base/timestamp.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<QDateTime> timeOption(const CommandInput &input, const QString &option)
{
    const QString text = input.value(option);
    if (text.isEmpty())
        return QDateTime();
    // By a format: Qt::ISODate takes whatever begins with a date, and would leave the time out.
    if (const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s); date.isValid())
        return date.startOfDay().toUTC();
    Result<QDateTime> time = fromRfc3339(text);
    if (!time)
        return fail(
            Error{ErrorKind::Usage, ErrorReason::None,
                  u"--%1 takes a time such as 2026-11-05T09:30:00Z, or a date."_s.arg(option)});
    return time;
}

} // namespace warden
