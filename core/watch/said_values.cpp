#include "core/watch/said_values.h"

#include "core/alerts/subnet.h"
#include "core/audit/event_table.h"

#include <QJsonArray>
#include <QJsonObject>

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

} // namespace

Result<std::vector<AlertGroup>> saidGroup(Database &database, const Alert &alert)
{
    std::vector<AlertGroup> group = alert.group;
    if (group.empty())
        return group;
    Result<std::optional<AuditRow>> first = std::optional<AuditRow>();
    if (!alert.events.empty())
        first = EventTable(database).shownRow(alert.events.front());
    if (!first)
        return first.failure();
    for (AlertGroup &one : group) {
        if (!*first || !isSaidBy((*first)->event, one.value))
            one.value.clear();
    }
    return group;
}

} // namespace warden
