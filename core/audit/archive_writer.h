#pragma once

#include "core/audit/archive_manifest.h"
#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/crypto/sealed_file.h"
#include "core/database/database.h"

#include <functional>

namespace warden {

// What the pieces of an archive are sealed for.
inline constexpr QByteArrayView archivePurpose = "contact-warden archive v1";

// A record of an archive: one event with what lies beside it.
enum ArchiveFlag : char { archiveHasRaw = 1, archiveHasCheckpoint = 2 };
inline constexpr qsizetype largestPackedEvent = 96 * 1024;
inline constexpr qsizetype largestPackedRaw = 257 * 1024;
inline constexpr qsizetype largestArchivedNote = 16 * 1024;

// Writes the manifest's events as they lie in the log, with what services sent and with all signed
// checkpoints, and syncs the file (0600); its size. Inside a transaction, so that it is of one
// moment. `mayReplace` is asked when all is on disk.
// Errors: Storage (DiskFull, FolderReadOnly, Damaged), Cancelled.
Result<qint64> writeArchive(Database &database, const QString &path,
                            const ArchiveManifest &manifest, SealedFileTerms terms,
                            const std::function<Result<void>()> &mayReplace, Progress &progress);

} // namespace warden
