#pragma once

#include <QDateTime>
#include <QString>

namespace warden {

// Local dates and times, in the order and with the signs of the person's language.

QString dayText(const QDateTime &time);         // "4 January 2027"
QString longDay(const QDate &day);              // the same
QString dayAndMonth(const QDate &day);          // "4 January"
QString shortDayAndMonth(const QDate &day);     // "4 Jan"
QString clockWithSeconds(const QTime &time);    // "14:05:09"
QString longDayAndClock(const QDateTime &time); // "4 January 2027, 14:05"

} // namespace warden
