#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFileDevice>
#include <QLockFile>

#include <functional>
#include <optional>

namespace warden {

// How far writeDurably() has got. Tests end the process in each of these places.
enum class WriteStep { Created, Written, Synced, Renamed, FolderSynced };
using OnWriteStep = std::function<void(WriteStep)>;

// Replaces `path` as a whole: a new file beside it (path + ".warden.new-" + 8 random digits, mode
// 0600), fsync, rename, fsync of the folder. A crash leaves the old content or the new one, and
// perhaps a leftover that removeWriteLeftovers() takes away. Storage with reason DiskFull or
// FolderReadOnly, where that is why.
Result<void> writeDurably(const QString &path, QByteArrayView bytes,
                          const OnWriteStep &onStep = {});

struct DurableWrite
{
    std::optional<QFileDevice::Permissions> permissions = {}; // else 0600
    // Asked after everything is on disk and before the old content goes; an Error keeps it.
    std::function<Result<void>()> mayReplace = {};
    OnWriteStep onStep = {};
};
Result<void> writeDurably(const QString &path, QByteArrayView bytes, const DurableWrite &options);

// Storage with what the system's error code (errno, and not of Windows' functions) says of `path`:
// DiskFull, FolderMissing, FolderReadOnly, or no reason.
tl::unexpected<Error> systemFailure(const QString &path, int code);

// Why a lock beside `path` wasn't had: Busy when somebody holds it, else Storage. What Qt calls
// unknown is a disk without room for the lock's few bytes.
tl::unexpected<Error> lockFailure(const QString &path, QLockFile::LockError error);

// For QLockFile::setStaleLockTime() of locks that are held for moments. Whoever was killed while
// making a lock file leaves it empty, and it would bar everybody for ever; a holder that lives is
// safe, since the system's own lock on the file is asked for before it is taken away.
inline constexpr int staleLockMilliseconds = 1000;

// Makes a removal or renaming in this folder last. Does nothing where the system has no need.
Result<void> syncFolder(const QString &path);

// The same for what was written into a file by somebody else.
Result<void> syncFile(const QString &path);

// Deletes what crashed writes of `path` left, and nothing else: a file of the person's own may have
// a similar name. Only while nobody else can be writing it.
void removeWriteLeftovers(const QString &path);

// A new name beside `path` for what is to replace it, of the kind that removeWriteLeftovers()
// knows.
QString newNameBeside(const QString &path);

// The name of the file that a leftover of this name was to replace; empty where it is none.
QString nameReplacedBy(const QString &leftover);

// The whole file, if it has at most `limit` bytes. Reasons: NotFound, TooLarge, FileUnreadable.
Result<QByteArray> readBounded(const QString &path, qint64 limit);

} // namespace warden
