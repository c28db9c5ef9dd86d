#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace warden {

// For json_each().
QString jsonListOf(const std::vector<ConnectionId> &connections);

} // namespace warden
