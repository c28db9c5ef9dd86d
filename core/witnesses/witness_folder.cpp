#include "core/witnesses/witness_folder.h"

#include "core/base/durable_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 largestFile = 16 * 1024;
constexpr int mostFilesLookedAt = 200'000;
constexpr int mostStrangeFiles = 100;
constexpr int digits = 10;

QString namePrefix(const QString &origin)
{
    return QString(origin).replace(u'/', u'-') + u'-';
}

// By size, through the zeros in front.
Result<QStringList> checkpointNames(const QString &folder, const QString &prefix)
{
    const QString suffix = u".txt"_s;
    QStringList names;
    QDirIterator files(folder, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (int looked = 0; files.hasNext(); ++looked) {
        if (looked == mostFilesLookedAt)
            return fail(ErrorKind::Storage, ErrorReason::TooLarge, folder);
        files.next();
        const QString name = files.fileName();
        if (name.size() != prefix.size() + digits + suffix.size() || !name.startsWith(prefix) ||
            !name.endsWith(suffix))
            continue;
        if (std::ranges::all_of(QStringView(name).sliced(prefix.size(), digits),
                                [](QChar c) { return c >= u'0' && c <= u'9'; }))
            names.append(name);
    }
    names.sort();
    return names;
}

// Not by opening it again, which a folder that only grows may refuse.
bool isOnDisk(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace

Result<void> checkWitnessFolder(const QString &folder, const QString &workspace)
{
    if (folder.isEmpty() || !QDir::isAbsolutePath(folder))
        return fail(ErrorKind::Usage, ErrorReason::PathMissing);
    const QFileInfo info(folder);
    if (!info.isDir())
        return fail(ErrorKind::Usage, ErrorReason::FolderMissing, folder);
    if (isWithin(info.canonicalFilePath(), QFileInfo(workspace).canonicalFilePath()))
        return fail(ErrorKind::Usage, ErrorReason::FolderTooNear, folder);
    return {};
}

QString checkpointFileName(const Checkpoint &checkpoint)
{
    return namePrefix(checkpoint.origin) +
           u"%1.txt"_s.arg(checkpoint.size, digits, 10, QLatin1Char('0'));
}

Result<void> keepInFolder(const QString &folder, const ToldCheckpoint &told)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::Storage, ErrorReason::FolderMissing, folder);
    const QString path = QDir(folder).filePath(checkpointFileName(told.checkpoint));
    // Under its own name from the beginning: where files may only be added, none can be renamed.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (!QFileInfo::exists(path))
            return fail(ErrorKind::Storage, ErrorReason::FolderReadOnly, path, file.errorString());
        const Result<QByteArray> kept = readBounded(path, largestFile);
        if (kept && *kept == told.note)
            return {};
        return fail(ErrorKind::Conflict, ErrorReason::AlreadyExists, path);
    }
    // Its witness reads it, perhaps from another account. Where that can't be said, it stays.
    (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                              QFile::ReadOther);
    const bool isWritten =
        file.write(told.note) == told.note.size() && file.flush() && isOnDisk(file);
    if (!isWritten) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        file.remove(); // where it may; else the next has another name
        return fail(ErrorKind::Storage, isFull ? ErrorReason::DiskFull : ErrorReason::None, path,
                    file.errorString());
    }
    return syncFolder(folder);
}

Result<std::optional<Checkpoint>> newestInFolder(const QString &folder, const QString &origin,
                                                 const QByteArray &publicKey)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::Storage, ErrorReason::FolderMissing, folder);
    const Result<QStringList> names = checkpointNames(folder, namePrefix(origin));
    if (!names)
        return names.failure();
    int strange = 0;
    for (auto name = names->rbegin(); name != names->rend(); ++name) {
        const QString path = QDir(folder).filePath(*name);
        const Result<QByteArray> text = readBounded(path, largestFile);
        // It may be the one that tells of more.
        if (!text && text.error().reason == ErrorReason::FileUnreadable)
            return text.failure();
        const Result<ParsedNote> note = text ? readCheckpoint(*text, publicKey) : text.failure();
        if (note && note->signature == NoteSignature::Good && note->checkpoint.origin == origin)
            return std::optional(note->checkpoint);
        // Whoever wants to hide it could put files before it without end.
        if (++strange > mostStrangeFiles)
            return fail(ErrorKind::Conflict, ErrorReason::NotACheckpoint, path);
    }
    return std::optional<Checkpoint>();
}

} // namespace warden
