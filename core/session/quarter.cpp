#include "core/session/quarter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

Quarter Quarter::of(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 + 1};
}

Result<Quarter> Quarter::fromName(const QString &name)
{
    static const QRegularExpression form(u"^(\\d{4})-Q([1-4])$"_s);
    const QRegularExpressionMatch match = form.match(name);
    const Quarter quarter{match.captured(1).toInt(), match.captured(2).toInt()};
    if (!match.hasMatch() || !quarter.firstDay().isValid())
        return fail(ErrorKind::Usage, ErrorReason::None, u"a quarter is written as 2026-Q3"_s);
    return quarter;
}

QString Quarter::name() const
{
    return u"%1-Q%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(number);
}

QDate Quarter::firstDay() const
{
    return {year, (number - 1) * 3 + 1, 1};
}

QDate Quarter::lastDay() const
{
    return firstDay().addMonths(3).addDays(-1);
}

QDateTime Quarter::begin() const
{
    return firstDay().startOfDay();
}

QDateTime Quarter::end() const
{
    return firstDay().addMonths(3).startOfDay();
}

Quarter Quarter::previous() const
{
    return of(firstDay().addDays(-1));
}

} // namespace warden
