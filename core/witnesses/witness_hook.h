#pragma once

#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/witnesses/told_checkpoint.h"

namespace warden {

// The body of the POST, as docs/file-formats/audit-log.md has it.
QByteArray checkpointBody(const ToldCheckpoint &told);

// Follows no redirect: the address is the secret and goes nowhere else. errorFor() of core/http.
Result<void> postCheckpoint(const Secret &address, const QByteArray &authority,
                            const ToldCheckpoint &told, Progress &progress);

} // namespace warden
