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
        return isInAnyGroup({group}, groups);
    });
}

} // namespace

RouteReach reachOf(const Route &route)
{
    return {route.policy.allowed, route.groups, route.direction, route.policy.masked,
            route.policy.hashed};
}

bool isWider(const RouteReach &reach, const RouteReach &other)
{
    const FieldSet plain = other.fields - other.masked - other.hashed;
    return !other.fields.containsAll(reach.fields) ||
           !plain.containsAll(reach.fields - reach.masked - reach.hashed) ||
           !(plain | other.masked).containsAll(reach.masked) ||
           !(plain | other.hashed).containsAll(reach.hashed) ||
           !coversGroups(other.groups, reach.groups) ||
           (reach.direction == Direction::TwoWay && other.direction == Direction::OneWay);
}

QJsonObject toJson(const RouteReach &reach)
{
    return {{u"fields"_s, fieldSetName(reach.fields)},
            {u"groups"_s, QJsonArray::fromStringList(reach.groups)},
            {u"masked"_s, fieldSetName(reach.masked)},
            {u"hashed"_s, fieldSetName(reach.hashed)},
            {u"two_way"_s, reach.direction == Direction::TwoWay}};
}

Result<RouteReach> routeReachFromJson(const QJsonObject &json)
{
    RouteReach reach;
    for (const auto &[key, fields] :
         {std::pair("fields"_L1, &reach.fields), std::pair("masked"_L1, &reach.masked),
          std::pair("hashed"_L1, &reach.hashed)}) {
        const QString names = json.value(key).toString();
        if (names.isEmpty())
            continue;
        const Result<FieldSet> known = fieldSetFromName(names);
        if (!known)
            return known.failure();
        *fields = *known;
    }
    for (const QJsonValue group : json.value("groups"_L1).toArray())
        reach.groups.append(group.toString());
    if (json.value("two_way"_L1).toBool())
        reach.direction = Direction::TwoWay;
    return reach;
}

} // namespace warden
