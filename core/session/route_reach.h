#pragma once

#include "core/store/route.h"

#include <QJsonObject>

namespace warden {

// How much a route lets out: what two versions of it are compared by.
struct RouteReach
{
    FieldSet fields = {};
    QStringList groups = {}; // empty: everybody
    Direction direction = Direction::OneWay;
    FieldSet masked = {}; // of the fields
    FieldSet hashed = {};

    bool operator==(const RouteReach &) const = default;
};

RouteReach reachOf(const Route &route);

// Whether something or somebody may leave that may not by `other`.
bool isWider(const RouteReach &reach, const RouteReach &other);

QJsonObject toJson(const RouteReach &reach);
Result<RouteReach> routeReachFromJson(const QJsonObject &json);

} // namespace warden
