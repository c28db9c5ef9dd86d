#include "core/sync/run_lease.h"

#include <QFile>
#include <QThread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

#include <cerrno>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

enum class Attempt { Taken, InUse, Impossible };

} // namespace

#ifdef Q_OS_WIN

struct RunLease::Lock
{
    HANDLE file = INVALID_HANDLE_VALUE;

    ~Lock()
    {
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
    }

    Attempt take(const QString &path)
    {
        file = CreateFileW(reinterpret_cast<LPCWSTR>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0,
                           nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (file != INVALID_HANDLE_VALUE)
            return Attempt::Taken;
        return GetLastError() == ERROR_SHARING_VIOLATION ? Attempt::InUse : Attempt::Impossible;
    }
};

#else

struct RunLease::Lock
{
    int file = -1;

    ~Lock()
    {
        if (file >= 0)
            ::close(file);
    }

    Attempt take(const QString &path)
    {
        if (file < 0)
            file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            return Attempt::Impossible;
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            return Attempt::Taken;
        return errno == EWOULDBLOCK || errno == EINTR ? Attempt::InUse : Attempt::Impossible;
    }
};

#endif

RunLease::RunLease(std::unique_ptr<Lock> lock) : m_lock(std::move(lock)) {}
RunLease::RunLease(RunLease &&other) noexcept = default;
RunLease &RunLease::operator=(RunLease &&other) noexcept = default;
RunLease::~RunLease() = default;

Result<RunLease> RunLease::acquire(const QString &folder, std::chrono::milliseconds patience,
                                   const Progress &progress)
{
    const QString path = folder + u"/run.lock"_s;
    auto lock = std::make_unique<Lock>();
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        switch (lock->take(path)) {
        case Attempt::Taken:
            return RunLease(std::move(lock));
        case Attempt::Impossible:
            return fail(ErrorKind::Storage,
                        errno == ENOSPC ? ErrorReason::DiskFull : ErrorReason::FolderReadOnly,
                        folder, u"the run lease can't be opened"_s);
        case Attempt::InUse:
            break;
        }
        if (Result<void> going = progress.check(); !going)
            return going.failure();
        if (std::chrono::steady_clock::now() >= deadline)
            return fail(ErrorKind::Busy, ErrorReason::OtherRunActive);
        QThread::msleep(50);
    }
}

} // namespace warden
