#include "core/watch/said_values.h"

#include "core/alerts/subnet.h"
#include "core/audit/event_table.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

bool hasText(const QJsonValue &value, const QString &wanted)
{
    if (value.isString())
        return value.toString().compare(wanted, Qt::CaseInsensitive) == 0;
    if (value.isDouble())
        return QString::number(value.toInteger()) == wanted;
    if (value.isBool())
        return wanted == (value.toBool() ? "true"_L1 : "false"_L1);
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            if (hasText(item, wanted))
                return true;
        }
        return false;
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(),
                       [&](const QJsonValue &item) { return hasText(item, wanted); });
}

// Whether the event says so itself, and not only what the service sent beside it.
bool isSaidBy(const Event &event, const QString &value)
{
    return hasText(toJson(event), value) ||
           (!event.address.isEmpty() && networkOf(event.address) == value);
}

void appendBand(std::vector<AlertGroup> &group, const UsualBand &band)
{
    for (const auto &[field, number] :
         {std::pair(u"usual.median"_s, band.median), std::pair(u"usual.low"_s, band.low),
          std::pair(u"usual.high"_s, band.high),
          std::pair(u"usual.known"_s, static_cast<double>(band.known))})
        group.push_back({field, QString::number(std::round(number), 'f', 0)});
}

} // namespace

Result<std::optional<Event>> firstEventOf(Database &database, const Alert &alert)
{
    if (alert.events.empty())
        return std::optional<Event>();
    Result<std::optional<AuditRow>> row = EventTable(database).shownRow(alert.events.front());
    if (!row)
        return row.failure();
    return *row ? std::optional(std::move((*row)->event)) : std::nullopt;
}

std::vector<AlertGroup> saidGroup(const Alert &alert, const std::optional<Event> &first)
{
    std::vector<AlertGroup> group = alert.group;
    for (AlertGroup &one : group) {
        if (!first || !isSaidBy(*first, one.value))
            one.value.clear();
    }
    if (alert.band)
        appendBand(group, *alert.band);
    return group;
}

} // namespace warden
