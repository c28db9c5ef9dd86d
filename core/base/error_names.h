#pragma once

#include "core/base/error.h"

#include <optional>

namespace warden {

// The failure that was kept as kindName() and reasonName(), without subject and detail; nothing for
// an empty kind. What a later version wrote is Internal.
std::optional<Error> errorFromNames(const QString &kind, const QString &reason);

} // namespace warden
