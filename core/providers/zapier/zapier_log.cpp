#include "core/providers/zapier/zapier_log.h"

#include "core/base/timestamp.h"
#include "core/contacts/csv_table.h"
#include "core/events/event_actions.h"
#include "core/providers/events/event_json.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// The first column with one of these names; -1: there is none.
qsizetype columnOf(const QStringList &header, const QStringList &names)
{
    for (const QString &name : names) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            const QString plain = header[i].simplified().toLower().replace(u'_', u' ');
            if (plain == name)
                return i;
        }
    }
    return -1;
}

// Date and time are read apart: together they would be a local time, which one computer's time
// zone may not have.
QDateTime timeIn(const QString &cell)
{
    const QString text = cell.simplified().left(60);
    if (const Result<QDateTime> time = fromRfc3339(text))
        return loggableTime(*time);
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d|\\p{L}+ \\d+, \\d{4}),?[ T](.+?)(?: UTC| GMT)?$"_s);
    const QRegularExpressionMatch parts = form.match(text);
    QDate date;
    for (const QLatin1StringView one : {"yyyy-MM-dd"_L1, "MMM d, yyyy"_L1, "MMMM d, yyyy"_L1}) {
        if (!date.isValid())
            date = QLocale::c().toDate(parts.captured(1), QString(one));
    }
    QTime time;
    for (const QLatin1StringView one : {"HH:mm:ss"_L1, "HH:mm"_L1, "h:mm:ss AP"_L1, "h:mm AP"_L1}) {
        if (!time.isValid())
            time = QLocale::c().toTime(parts.captured(2), QString(one));
    }
    return date.isValid() && time.isValid() ? loggableTime(QDateTime(date, time, QTimeZone::utc()))
                                            : QDateTime();
}

QString actionOf(const QString &activity)
{
    const QString text = activity.toLower();
    if (text.contains("logged in"_L1) || text.contains("login"_L1))
        return actions::signInSucceeded;
    if (text.contains("export"_L1))
        return actions::dataExported;
    if (!text.contains("connection"_L1))
        return actions::adminChanged;
    if (text.contains("deleted"_L1) || text.contains("unshared"_L1))
        return actions::grantRemoved;
    return text.contains("created"_L1) || text.contains("shared"_L1) ? actions::grantAdded
                                                                     : actions::adminChanged;
}

} // namespace

Result<ZapierLog> readZapierLog(QByteArrayView file)
{
    if (file.size() > largestZapierLog)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge);
    const Result<CsvTable> table = readCsvTable(file);
    if (!table)
        return table.failure();
    const QStringList &header = table->header.cells;
    const qsizetype activity = columnOf(header, {u"activity"_s, u"action"_s, u"event"_s});
    const qsizetype object = columnOf(header, {u"object"_s, u"item"_s, u"asset"_s, u"details"_s});
    const qsizetype actor =
        columnOf(header, {u"performed by"_s, u"actor"_s, u"user"_s, u"email"_s, u"user email"_s});
    const qsizetype time = columnOf(
        header, {u"date and time"_s, u"date"_s, u"time"_s, u"timestamp"_s, u"date (utc)"_s});
    if (activity < 0 || time < 0)
        return fail(ErrorKind::Invalid, ErrorReason::UnknownFormat, {},
                    u"no column with actions, or none with times"_s);
    ZapierLog log;
    QHash<QString, int> seen; // what tells an event apart → how many such rows came
    for (const CsvRow &row : table->rows) {
        const QDateTime happened = row.error ? QDateTime() : timeIn(row.cells.value(time));
        if (!happened.isValid()) {
            ++log.unreadable;
            continue;
        }
        const auto cell = [&](qsizetype column) {
            return column < 0 ? QString()
                              : unprotectCell(row.cells.value(column)).simplified().left(200);
        };
        ServiceEvent one;
        one.raw = rawOf({{u"columns"_s, QJsonArray::fromStringList(header)},
                         {u"cells"_s, QJsonArray::fromStringList(row.cells)}});
        // Times without seconds: two rows may be the same and tell of two events.
        const QStringList told{toRfc3339(happened), cell(actor), cell(activity), cell(object)};
        one.key = eventKey(told + QStringList{QString::number(seen[told.join(u'\n')]++)}, one.raw);
        one.event.time = happened;
        one.event.actor = cell(actor);
        one.event.action = actionOf(cell(activity));
        one.event.details = {{u"log"_s, u"audit_log"_s}};
        putText(one.event.details, u"name"_s, cell(activity));
        putText(one.event.details, u"target"_s, cell(object));
        log.events.push_back(std::move(one));
    }
    return log;
}

} // namespace warden
