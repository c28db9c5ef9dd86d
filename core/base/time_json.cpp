#include "core/base/time_json.h"

#include "core/base/timestamp.h"

namespace warden {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toRfc3339(time)) : QJsonValue();
}

} // namespace warden
