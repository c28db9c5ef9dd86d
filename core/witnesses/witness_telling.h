#pragma once

#include "core/audit/witness.h"
#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/witnesses/told_checkpoint.h"

namespace warden {

// Hands a checkpoint to a witness; `secret` is the mail account's password or the hook's address.
// Success: the file is on the disk, or the server took it. Errors: keepInFolder()'s, sendMail()'s,
// postCheckpoint()'s.
Result<void> tell(const Witness &witness, const Secret &secret, const ToldCheckpoint &told,
                  Progress &progress);

} // namespace warden
