#include "core/providers/files/file_lock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace warden {

struct FileLock::State
{
    int descriptor = -1;

    ~State()
    {
#ifdef Q_OS_UNIX
        if (descriptor >= 0)
            ::close(descriptor); // which gives the lock back
#endif
    }
};

FileLock::FileLock(std::unique_ptr<State> state) : m_state(std::move(state)) {}
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

namespace {

constexpr int longestWait = 2000; // milliseconds

// LibreOffice writes ".~lock.NAME#" beside what it has open, and Excel "~$NAME".
bool isOpenInSpreadsheet(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath() + u'/';
    return QFileInfo::exists(folder + u".~lock."_s + info.fileName() + u'#') ||
           QFileInfo::exists(folder + u"~$"_s + info.fileName());
}

#ifdef Q_OS_UNIX
// The file of that name may be another by the time that its lock is had.
bool isStillThere(int descriptor, const QByteArray &name)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(descriptor, &held) == 0 && ::stat(name.constData(), &named) == 0 &&
           held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}
#endif

} // namespace

Result<FileLock> FileLock::take(const QString &path, Progress &progress)
{
    const QByteArray name = QFile::encodeName(path);
    QElapsedTimer timer;
    timer.start();
    while (true) {
        auto state = std::make_unique<State>();
        bool isBusy = isOpenInSpreadsheet(path);
#ifdef Q_OS_UNIX
        if (!isBusy) {
            state->descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
            if (state->descriptor < 0)
                return FileLock(std::move(state)); // nothing there; reading says what is wrong
            isBusy = ::flock(state->descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
            if (!isBusy && isStillThere(state->descriptor, name))
                return FileLock(std::move(state));
        }
#else
        if (!isBusy)
            return FileLock(std::move(state));
#endif
        if (timer.elapsed() > longestWait)
            return fail(ErrorKind::Busy, ErrorReason::None, path,
                        u"another program has locked the file"_s);
        if (const Result<void> go = progress.check(); !go)
            return go.failure();
        QThread::msleep(20);
    }
}

} // namespace warden
