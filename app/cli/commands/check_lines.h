#pragma once

#include "core/posture/check.h"

#include <QJsonObject>

namespace warden {

// One of the checks of security, as all commands tell it.
QJsonObject checkJson(const Check &check);
QString checkLines(const Check &check);

} // namespace warden
