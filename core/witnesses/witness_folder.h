#pragma once

#include "core/witnesses/told_checkpoint.h"

#include <optional>

namespace warden {

// A folder outside the workspace that has a file for each checkpoint, best on another computer or
// a disk where files can't be changed. `audit verify --against FILE` reads each of them.

// Usage: PathMissing, FolderMissing, FolderTooNear (within `workspace`).
Result<void> checkWitnessFolder(const QString &folder, const QString &workspace);

// "contact-warden-<workspace id>-0000001234.txt"
QString checkpointFileName(const Checkpoint &checkpoint);

// As a new file (0644: nothing in it is secret, and its witness reads it) under its own name, so
// that a folder is enough where files can be added and neither changed nor renamed. A crash may
// leave one that is cut off; it is of no other checkpoint. One that says something else under that
// name is left as it is: Conflict/AlreadyExists. A folder that is gone isn't made anew, since it
// would be on another disk than the one that was chosen: Storage/FolderMissing.
Result<void> keepInFolder(const QString &folder, const ToldCheckpoint &told);

// The largest checkpoint of this log that the folder has, signed by that key. FolderMissing;
// FileUnreadable where one of that name is there and can't be read; Conflict/NotACheckpoint where
// more than 100 larger ones aren't this log's; TooLarge.
Result<std::optional<Checkpoint>> newestInFolder(const QString &folder, const QString &origin,
                                                 const QByteArray &publicKey);

} // namespace warden
