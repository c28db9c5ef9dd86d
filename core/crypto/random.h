#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

// From OpenSSL's generator, which is seeded by the system. Fails only where the system has no
// entropy to give; nothing may go on with other bytes then.
Result<QByteArray> randomBytes(qsizetype size);
Result<Secret> randomSecret(qsizetype size);

} // namespace warden
