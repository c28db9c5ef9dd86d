#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

// What becomes of a file that is there already: a person who chose it in a dialog was asked.
enum class ExistingFile { Refuse, Replace };

// Writes the recovery code to a file of its own (0600), whole and durably or not at all. A link is
// replaced and not followed. Storage: AlreadyExists, DiskFull, FolderReadOnly.
Result<void> writeRecoveryCode(const Secret &code, const QString &path, ExistingFile existing);

} // namespace warden
