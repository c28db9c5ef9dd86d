#include "core/base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace warden {

static void tell(const OnWriteStep &onStep, WriteStep step)
{
    if (onStep)
        onStep(step);
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

static tl::unexpected<Error> systemFailure(const QString &path, int code)
{
    ErrorReason reason = ErrorReason::None;
    if (code == ENOSPC || code == EDQUOT)
        reason = ErrorReason::DiskFull;
    else if (code == EACCES || code == EPERM || code == EROFS)
        reason = ErrorReason::FolderReadOnly;
    return fail(ErrorKind::Storage, reason, path, u"system error %1"_s.arg(code));
}

Result<void> writeDurably(const QString &path, QByteArrayView bytes, const OnWriteStep &onStep)
{
    const QString fresh =
        path + u".new-%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    {
        const Descriptor file(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
        if (!file.isOpen())
            return systemFailure(path, errno);
        tell(onStep, WriteStep::Created);
        bool isWritten = file.write(bytes);
        if (isWritten)
            tell(onStep, WriteStep::Written);
        isWritten = isWritten && file.sync();
        if (!isWritten) {
            const int code = errno;
            QFile::remove(fresh);
            return systemFailure(path, code);
        }
        tell(onStep, WriteStep::Synced);
    }
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0) {
        const int code = errno;
        QFile::remove(fresh);
        return systemFailure(path, code);
    }
    tell(onStep, WriteStep::Renamed);
    // The rename itself is only in the folder, which has to reach the disk as well.
    const Descriptor folder(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || !folder.sync())
        return systemFailure(path, errno);
    tell(onStep, WriteStep::FolderSynced);
    return {};
}

#else

Result<void> writeDurably(const QString &path, QByteArrayView bytes, const OnWriteStep &onStep)
{
    // QSaveFile flushes with FlushFileBuffers and replaces with MoveFileEx.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, ErrorReason::FolderReadOnly, path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    tell(onStep, WriteStep::Created);
    if (file.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(ErrorKind::Storage, ErrorReason::DiskFull, path, file.errorString());
    tell(onStep, WriteStep::Written);
    if (!file.commit())
        return fail(ErrorKind::Storage, ErrorReason::None, path, file.errorString());
    tell(onStep, WriteStep::Renamed);
    tell(onStep, WriteStep::FolderSynced);
    return {};
}

#endif

void removeWriteLeftovers(const QString &path)
{
    const QFileInfo info(path);
    QDir folder(info.absolutePath());
    const QStringList leftovers =
        folder.entryList({info.fileName() + u".new-????????"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : leftovers)
        folder.remove(name);
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
