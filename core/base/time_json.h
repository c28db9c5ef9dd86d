#pragma once

#include <QDateTime>
#include <QJsonValue>

namespace warden {

// RFC 3339, or null for a time that isn't known.
QJsonValue timeJson(const QDateTime &time);

} // namespace warden
