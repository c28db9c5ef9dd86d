#include "ui/text/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

// The long format has the weekday, which nobody needs here: "dddd, d MMMM yyyy",
// "yyyy年M月d日dddd".
QString longFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"^dddd?,?\\s*|,?\\s*dddd?$"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

// Without the year and what goes with it: ", yyyy", "'de' yyyy", "yyyy年".
QString formatWithoutYear(const QLocale &locale)
{
    static const QRegularExpression year(u"^y+\\s?年?|(,|\\s|'[^']*')*y+.*$"_s);
    return longFormat(locale).remove(year);
}

} // namespace

QString dayText(const QDateTime &time)
{
    return longDay(time.toLocalTime().date());
}

QString longDay(const QDate &day)
{
    const QLocale locale;
    return locale.toString(day, longFormat(locale));
}

QString dayAndMonth(const QDate &day)
{
    const QLocale locale;
    return locale.toString(day, formatWithoutYear(locale));
}

QString shortDayAndMonth(const QDate &day)
{
    const QLocale locale;
    return locale.toString(day, formatWithoutYear(locale).replace(u"MMMM"_s, u"MMM"_s));
}

QString clockWithSeconds(const QTime &time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's'))
        format.replace(u"mm"_s, u"mm:ss"_s);
    return locale.toString(time, format);
}

QString longDayAndClock(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return Text::tr("%1, %2", "a day and a time")
        .arg(longDay(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

} // namespace warden
