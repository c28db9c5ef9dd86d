#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

// The value of an environment variable that the user named; read at each run and never kept.
// Usage with reason EnvironmentVariableMissing (subject: the name) where it is unset or empty, or
// the name isn't one.
Result<Secret> secretFromEnvironment(const QString &variable);

} // namespace warden
