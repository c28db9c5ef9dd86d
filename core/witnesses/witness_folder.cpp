#include "core/witnesses/witness_folder.h"

#include "core/base/durable_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 largestFile = 16 * 1024;
constexpr int mostFilesLookedAt = 200'000;
constexpr int mostFilesRead = 100;
constexpr int digits = 10;

QString namePrefix(const QString &origin)
{
    return QString(origin).replace(u'/', u'-') + u'-';
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
    const auto isNew = [&]() -> Result<void> {
        if (!QFileInfo::exists(path))
            return {};
        const Result<QByteArray> kept = readBounded(path, largestFile);
        if (kept && *kept == told.note)
            return {};
        return fail(ErrorKind::Conflict, ErrorReason::AlreadyExists, path);
    };
    return writeDurably(path, told.note, DurableWrite{.mayReplace = isNew});
}

Result<std::optional<Checkpoint>> newestInFolder(const QString &folder, const QString &origin,
                                                 const QByteArray &publicKey)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::Storage, ErrorReason::FolderMissing, folder);
    QStringList names;
    QDirIterator files(folder, {namePrefix(origin) + u"*.txt"_s}, QDir::Files);
    for (int looked = 0; files.hasNext() && looked < mostFilesLookedAt; ++looked) {
        files.next();
        names.append(files.fileName());
    }
    names.sort(); // by size, through the zeros in front
    for (int read = 0; !names.isEmpty() && read < mostFilesRead; ++read) {
        const Result<QByteArray> text =
            readBounded(QDir(folder).filePath(names.takeLast()), largestFile);
        const Result<ParsedNote> note = text ? readCheckpoint(*text, publicKey) : text.failure();
        if (note && note->signature == NoteSignature::Good && note->checkpoint.origin == origin)
            return std::optional(note->checkpoint);
    }
    return std::optional<Checkpoint>();
}

} // namespace warden
