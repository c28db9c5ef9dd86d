#include "core/providers/zapier/way_back.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestId = 100;
constexpr qint64 chunk = 1024 * 1024;
constexpr int mostListed = 200'000; // entries of a folder, of which the newest are read

enum class Links { Follow, Refuse };

tl::unexpected<Error> unreadable(const QString &path)
{
    return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, path);
}

// Opened without waiting, and looked at only then: a pipe that took the file's place in between
// would keep us for ever.
Result<void> openPlainFile(QFile &file, Links links)
{
#ifdef Q_OS_UNIX
    const int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(), flags);
    if (descriptor < 0)
        return unreadable(file.fileName());
    struct stat status = {};
    const bool isPlain = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (!isPlain || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(file.fileName());
    }
    return {};
#else
    const QFileInfo info(file.fileName());
    const bool isPlain = info.isFile() && (links == Links::Follow || !info.isSymLink());
    if (!isPlain || !file.open(QIODevice::ReadOnly))
        return unreadable(file.fileName());
    return {};
#endif
}

bool isWordCharacter(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z') ||
           (character >= 'A' && character <= 'Z') || character == '-' || character == '_';
}

// What is left of a word that was cut could look like an id.
QByteArrayView wholeWords(QByteArrayView text, bool isBeginCut, bool isEndCut)
{
    while (isBeginCut && !text.isEmpty() && isWordCharacter(text.front()))
        text = text.sliced(1);
    while (isEndCut && !text.isEmpty() && isWordCharacter(text.back()))
        text = text.chopped(1);
    return text;
}

// One look at a way back, within its limits.
class WayBackReader
{
public:
    WayBackReader(const QSet<QByteArray> &wanted, Progress &progress, const WayBackLimits &limits)
        : m_wanted(wanted), m_progress(progress), m_limits(limits), m_deadline(limits.time),
          m_bytesLeft(limits.bytes)
    {}

    // The end of a file that keeps growing is the newest part.
    Result<WayBackReading> readFile(const QString &path)
    {
        if (const Result<void> read = readEnd(path, m_limits.bytes, Links::Follow); !read)
            return read.failure();
        return m_reading;
    }

    Result<WayBackReading> readFolder(const QString &path)
    {
        std::vector<std::pair<QDateTime, QString>> files;
        QDirIterator entries(path, QDir::Files | QDir::NoSymLinks);
        while (entries.hasNext()) {
            if (static_cast<int>(files.size()) == mostListed || isOver()) {
                m_reading.isComplete = false;
                break;
            }
            if (const Result<void> go = m_progress.check(); !go)
                return go.failure();
            entries.next();
            files.emplace_back(entries.fileInfo().lastModified(), entries.filePath());
        }
        std::ranges::sort(files, std::greater<>());
        if (static_cast<int>(files.size()) > m_limits.files) {
            files.resize(static_cast<size_t>(m_limits.files));
            m_reading.isComplete = false;
        }
        for (const auto &[modified, name] : files) {
            if (isOver()) {
                m_reading.isComplete = false;
                break;
            }
            // One that can't be read, or went meanwhile, doesn't keep the others.
            const Result<void> read = readEnd(name, m_limits.bytesOfEach, Links::Refuse);
            if (!read && read.error().kind == ErrorKind::Cancelled)
                return read.failure();
            if (!read)
                m_reading.isComplete = false;
        }
        return m_reading;
    }

private:
    bool isOver() const { return m_deadline.hasExpired() || m_bytesLeft <= 0; }

    Result<void> readEnd(const QString &path, qint64 most, Links links)
    {
        QFile file(path);
        if (const Result<void> opened = openPlainFile(file, links); !opened)
            return opened;
        const QByteArray mark = file.peek(2);
        const bool isUtf16 = mark == "\xff\xfe" || mark == "\xfe\xff";
        most = std::min(most, m_bytesLeft);
        const bool isBeginCut = file.size() > most;
        if (isBeginCut && !file.seek(file.size() - most))
            return unreadable(path);
        bool isEndCut = false;
        QByteArray text;
        while (text.size() < most) {
            if (const Result<void> go = m_progress.check(); !go)
                return go;
            if (m_deadline.hasExpired()) {
                isEndCut = true;
                break;
            }
            const QByteArray more = file.read(std::min(chunk, most - text.size()));
            if (more.isEmpty())
                break;
            text += more;
        }
        m_bytesLeft -= text.size();
        if (isUtf16)
            text.replace('\0', QByteArrayView()); // what is left of Latin letters is ASCII
        findIds(wholeWords(text, isBeginCut, isEndCut), m_wanted, m_reading.found);
        m_reading.isComplete = m_reading.isComplete && !isBeginCut && !isEndCut;
        return {};
    }

    const QSet<QByteArray> &m_wanted;
    Progress &m_progress;
    const WayBackLimits m_limits;
    const QDeadlineTimer m_deadline;
    qint64 m_bytesLeft;
    WayBackReading m_reading;
};

} // namespace

void findIds(QByteArrayView text, const QSet<QByteArray> &wanted, QSet<QByteArray> &found)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && isWordCharacter(text.at(at)))
            continue;
        const qsizetype length = at - begin;
        if (length > 0 && length <= longestId) {
            const auto id = wanted.constFind(text.sliced(begin, length).toByteArray());
            if (id != wanted.cend())
                found.insert(*id);
        }
        begin = at + 1;
    }
}

Result<WayBackReading> readWayBack(const QString &path, const QSet<QByteArray> &wanted,
                                   Progress &progress, const WayBackLimits &limits)
{
    WayBackReader reader(wanted, progress, limits);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::Storage, ErrorReason::NotFound, path);
    return info.isDir() ? reader.readFolder(path) : reader.readFile(path);
}

Result<void> checkWayBack(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isAbsolute())
        return fail(ErrorKind::Usage, ErrorReason::FileUnreadable, path, u"not absolute"_s);
    if (info.exists())
        return info.isDir() || info.isFile()
                   ? Result<void>()
                   : fail(ErrorKind::Usage, ErrorReason::FileUnreadable, path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(ErrorKind::Usage, ErrorReason::FileUnreadable, info.absolutePath());
    return {};
}

} // namespace warden
