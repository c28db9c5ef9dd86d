#include "core/session/route_reach.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

bool coversGroups(const QStringList &groups, const QStringList &wanted)
{
    if (groups.isEmpty())
        return true;
    return !wanted.isEmpty() && std::ranges::all_of(wanted, [&](const QString &group) {
        return groups.contains(group);
    });
}

} // namespace

RouteReach reachOf(const Route &route)
{
    return {route.policy.allowed, route.groups, route.direction};
}

bool isWider(const RouteReach &reach, const RouteReach &other)
{
    return !other.fields.containsAll(reach.fields) || !coversGroups(other.groups, reach.groups) ||
           (reach.direction == Direction::TwoWay && other.direction == Direction::OneWay);
}

QJsonObject toJson(const RouteReach &reach)
{
    return {{u"fields"_s, fieldSetName(reach.fields)},
            {u"groups"_s, QJsonArray::fromStringList(reach.groups)},
            {u"two_way"_s, reach.direction == Direction::TwoWay}};
}

Result<RouteReach> routeReachFromJson(const QJsonObject &json)
{
    RouteReach reach;
    const QString fields = json.value("fields"_L1).toString();
    if (!fields.isEmpty()) {
        const Result<FieldSet> known = fieldSetFromName(fields);
        if (!known)
            return known.failure();
        reach.fields = *known;
    }
    for (const QJsonValue group : json.value("groups"_L1).toArray())
        reach.groups.append(group.toString());
    if (json.value("two_way"_L1).toBool())
        reach.direction = Direction::TwoWay;
    return reach;
}

} // namespace warden
