#include "core/providers/zapier/zapier_retention.h"

namespace warden::zapier_retention {

QDate lastDay(const QDateTime &accepted)
{
    const QDate day = accepted.toUTC().date();
    QDate monday = QDate(day.year(), day.month(), 1).addMonths(2);
    while (monday.dayOfWeek() != Qt::Monday)
        monday = monday.addDays(1);
    return monday;
}

QDate lastBackupDay(const QDateTime &accepted)
{
    return lastDay(accepted).addMonths(backupMonths);
}

} // namespace warden::zapier_retention
