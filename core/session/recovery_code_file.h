#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

// What becomes of a file that is there already: a person who chose it in a dialog was asked.
enum class ExistingFile { Refuse, Replace };

// Writes the recovery code to a file of its own (0600), whole and durably or not at all. A link is
// replaced and not followed. Storage: AlreadyExists, DiskFull, FolderReadOnly.
Result<void> writeRecoveryCode(const Secret &code, const QString &path, ExistingFile existing);

// A code is shown once. Until somebody says that it is kept, an empty file in the workspace's
// folder remembers it, whatever ends the program. Where it can't be written, the code counts as
// kept.
bool isRecoveryCodePending(const QString &folder);
void setRecoveryCodePending(const QString &folder, bool isPending);

} // namespace warden
