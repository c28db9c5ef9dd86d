#pragma once

#include "core/base/progress.h"
#include "core/session/session.h"
#include "core/store/store.h"

namespace warden {

// Writes one contact a person to a new file (0600), whole or not at all; of a person who is in
// several books what these hold together, where they contradict each other as the first by name has
// it. Returns how many. Storage: AlreadyExists, DiskFull, FolderReadOnly.
Result<qint64> writeContacts(Store &store, Session::ExportFormat format, const QString &path,
                             Progress &progress);

} // namespace warden
