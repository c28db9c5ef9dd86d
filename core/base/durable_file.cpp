#include "core/base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace warden {

constexpr auto freshMark = ".warden.new-"_L1;
constexpr qsizetype freshDigits = 8;

static void tell(const OnWriteStep &onStep, WriteStep step)
{
    if (onStep)
        onStep(step);
}

tl::unexpected<Error> systemFailure(const QString &path, int code)
{
    ErrorReason reason = ErrorReason::None;
    if (code == ENOSPC)
        reason = ErrorReason::DiskFull;
#ifdef EDQUOT
    if (code == EDQUOT)
        reason = ErrorReason::DiskFull;
#endif
    if (code == ENOENT)
        return fail(ErrorKind::Storage, ErrorReason::FolderMissing, QFileInfo(path).absolutePath());
    if (code == EACCES || code == EPERM || code == EROFS || code == ENOTDIR || code == EISDIR)
        reason = ErrorReason::FolderReadOnly;
    return fail(ErrorKind::Storage, reason, path, u"system error %1"_s.arg(code));
}

tl::unexpected<Error> lockFailure(const QString &path, QLockFile::LockError error)
{
    switch (error) {
    case QLockFile::NoError:
    case QLockFile::LockFailedError:
        return fail(ErrorKind::Busy, ErrorReason::None, path, u"another process holds a lock"_s);
    case QLockFile::PermissionError:
        return fail(ErrorKind::Storage, ErrorReason::FolderReadOnly, path, u"no lock"_s);
    case QLockFile::UnknownError:
        break;
    }
    return fail(ErrorKind::Storage, ErrorReason::DiskFull, path, u"no lock"_s);
}

#ifdef Q_OS_UNIX

namespace {

class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    bool sync() const { return ::fsync(m_number) == 0; }
    bool write(QByteArrayView bytes) const
    {
        while (!bytes.isEmpty()) {
            const ssize_t written =
                ::write(m_number, bytes.data(), static_cast<size_t>(bytes.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            bytes = bytes.sliced(written);
        }
        return true;
    }

private:
    int m_number;
};

} // namespace

// Everything up to the rename; the temporary file is the caller's to remove.
static Result<void> writeFresh(const QString &path, const QString &fresh, QByteArrayView bytes,
                               const DurableWrite &options)
{
    const Descriptor file(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!file.isOpen())
        return systemFailure(path, errno);
    tell(options.onStep, WriteStep::Created);
    if (!file.write(bytes))
        return systemFailure(path, errno);
    tell(options.onStep, WriteStep::Written);
    if (options.permissions && !QFile::setPermissions(fresh, *options.permissions))
        return systemFailure(path, EACCES);
    if (!file.sync())
        return systemFailure(path, errno);
    tell(options.onStep, WriteStep::Synced);
    return options.mayReplace ? options.mayReplace() : Result<void>();
}

Result<void> writeDurably(const QString &path, QByteArrayView bytes, const DurableWrite &options)
{
    const QString fresh = newNameBeside(path);
    if (const Result<void> written = writeFresh(path, fresh, bytes, options); !written) {
        QFile::remove(fresh);
        return written;
    }
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0) {
        const int code = errno;
        QFile::remove(fresh);
        return systemFailure(path, code);
    }
    tell(options.onStep, WriteStep::Renamed);
    // The rename itself is only in the folder, which has to reach the disk as well.
    if (const Result<void> synced = syncFolder(QFileInfo(path).absolutePath()); !synced)
        return synced;
    tell(options.onStep, WriteStep::FolderSynced);
    return {};
}

Result<void> syncFolder(const QString &path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || !folder.sync())
        return systemFailure(path, errno);
    return {};
}

Result<void> syncFile(const QString &path)
{
    const Descriptor file(path, O_RDWR | O_NOFOLLOW);
    if (!file.isOpen() || !file.sync())
        return systemFailure(path, errno);
    return {};
}

#else

Result<void> writeDurably(const QString &path, QByteArrayView bytes, const DurableWrite &options)
{
    // QSaveFile flushes with FlushFileBuffers and replaces with MoveFileEx.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, ErrorReason::FolderReadOnly, path, file.errorString());
    file.setPermissions(options.permissions.value_or(QFile::ReadOwner | QFile::WriteOwner));
    tell(options.onStep, WriteStep::Created);
    if (file.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(ErrorKind::Storage, ErrorReason::DiskFull, path, file.errorString());
    tell(options.onStep, WriteStep::Written);
    if (const Result<void> may = options.mayReplace ? options.mayReplace() : Result<void>(); !may)
        return may; // QSaveFile drops what wasn't committed
    if (!file.commit())
        return fail(ErrorKind::Storage, ErrorReason::None, path, file.errorString());
    tell(options.onStep, WriteStep::Renamed);
    tell(options.onStep, WriteStep::FolderSynced);
    return {};
}

Result<void> syncFolder(const QString &)
{
    return {};
}

Result<void> syncFile(const QString &)
{
    return {};
}

#endif

Result<void> writeDurably(const QString &path, QByteArrayView bytes, const OnWriteStep &onStep)
{
    return writeDurably(path, bytes, DurableWrite{.onStep = onStep});
}

QString newNameBeside(const QString &path)
{
    return path + freshMark +
           u"%1"_s.arg(QRandomGenerator::system()->generate(), freshDigits, 16, QLatin1Char('0'));
}

void removeWriteLeftovers(const QString &path)
{
    const QFileInfo info(path);
    QDir folder(info.absolutePath());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (nameReplacedBy(name) == info.fileName())
            folder.remove(name);
    }
}

QString nameReplacedBy(const QString &leftover)
{
    const qsizetype mark = leftover.size() - freshDigits - freshMark.size();
    if (mark <= 0 || QStringView(leftover).sliced(mark, freshMark.size()) != freshMark)
        return {};
    const QStringView digits = QStringView(leftover).last(freshDigits);
    const bool isOurs = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
    return isOurs ? leftover.left(mark) : QString();
}

Result<QByteArray> readBounded(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::Storage, ErrorReason::NotFound, path);
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, path);
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, path);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, path);
    return bytes;
}

} // namespace warden
