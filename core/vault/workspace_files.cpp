#include "core/vault/workspace_files.h"

#include "core/base/durable_file.h"
#include "core/crypto/hash.h"
#include "core/vault/keyring_format.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace warden {

static const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString keyringPath(const QString &folder)
{
    return QDir(folder).filePath(u"keyring.json"_s);
}

static QString fileName(const QString &base, qint64 generation, const QString &extension)
{
    return generation == 1 ? base + extension
                           : u"%1-%2%3"_s.arg(base).arg(generation).arg(extension);
}

QString contactsFileName(const FileGenerations &files)
{
    return fileName(u"contacts"_s, files.contacts, u".db"_s);
}

QString auditFileName(const FileGenerations &files)
{
    return fileName(u"audit"_s, files.audit, u".db"_s);
}

QString credentialsFileName(const FileGenerations &files)
{
    return fileName(u"credentials"_s, files.credentials, u".sealed"_s);
}

// Files of any generation, with what SQLite keeps beside a database.
static QStringList generationFiles(const QString &folder)
{
    static const QRegularExpression pattern(
        u"^(contacts|audit)(-[0-9]+)?\\.db(-wal|-shm|-journal)?$|^credentials(-[0-9]+)?\\.sealed$"_s);
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    names.removeIf([](const QString &name) { return !pattern.match(name).hasMatch(); });
    return names;
}

static const QStringList draftPatterns{u"contacts*.db.draft-*"_s, u"audit*.db.draft-*"_s,
                                       u"credentials*.sealed.draft-*"_s};

static QStringList draftFiles(const QString &folder)
{
    return QDir(folder).entryList(draftPatterns, QDir::Files | QDir::Hidden);
}

bool holdsWorkspace(const QString &folder)
{
    // A dangling link as well: something was meant to be there.
    const QFileInfo keyring(keyringPath(folder));
    return keyring.exists() || keyring.isSymLink() || !generationFiles(folder).isEmpty();
}

QString draftPath(const QString &path, const QString &workspaceId)
{
    return path + u".draft-"_s + workspaceId;
}

Result<void> syncDrafts(const QStringList &paths, const QString &workspaceId)
{
    for (const QString &path : paths) {
        const QString draft = draftPath(path, workspaceId);
        // What SQLite keeps beside an open database wouldn't be renamed with it. It is also left
        // where closing found no room to write it back.
        if (const QFileInfo wal(draft + u"-wal"_s); wal.exists()) {
            const bool isFull = QStorageInfo(wal.absolutePath()).bytesAvailable() < wal.size();
            return fail(ErrorKind::Storage, isFull ? ErrorReason::DiskFull : ErrorReason::None,
                        path, u"a new database wasn't closed"_s);
        }
        if (Result<void> synced = syncFile(draft); !synced)
            return synced;
    }
    return syncFolder(QFileInfo(paths.first()).absolutePath());
}

Result<void> adoptDrafts(const QStringList &paths, const QString &workspaceId)
{
    bool isAnyNew = false;
    for (const QString &path : paths) {
        const QString draft = draftPath(path, workspaceId);
        if (QFile::exists(path) || !QFile::exists(draft))
            continue;
        // Another process may do the same at this moment.
        if (!QFile::rename(draft, path) && !QFile::exists(path))
            return fail(ErrorKind::Storage, ErrorReason::FolderReadOnly, path);
        isAnyNew = true;
    }
    return isAnyNew ? syncFolder(QFileInfo(paths.first()).absolutePath()) : Result<void>();
}

void removeDrafts(const QString &folder)
{
    for (const QString &name : draftFiles(folder))
        QFile::remove(QDir(folder).filePath(name));
}

bool isFreeForWorkspace(const QString &folder)
{
    static const QStringList leftovers =
        draftPatterns + QStringList{u"keyring.lock"_s, u"signin.spool"_s, u"signin.spool.lock"_s,
                                    u"*.warden.new-*"_s};
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden |
                                                     QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(names,
                               [](const QString &name) { return QDir::match(leftovers, name); });
}

// With the folders above it that are missing too, so that a power cut doesn't take them away again.
static Result<void> makeFolder(const QString &folder)
{
    QStringList fresh;
    for (QString path = QFileInfo(folder).absoluteFilePath(); !QDir(path).exists();
         path = QFileInfo(path).absolutePath())
        fresh.append(path);
    const QDir parent = QFileInfo(folder).absoluteDir();
    errno = 0;
    if (!QDir().mkpath(parent.path()) || !QDir().mkdir(folder, ownerOnly))
        return fail(ErrorKind::Storage,
                    errno == ENOSPC ? ErrorReason::DiskFull : ErrorReason::FolderReadOnly, folder);
    for (const QString &path : fresh) {
        if (Result<void> synced = syncFolder(QFileInfo(path).absolutePath()); !synced)
            return synced;
    }
    return {};
}

Result<void> prepareFolder(const QString &folder)
{
    if (!QDir(folder).exists()) {
        if (Result<void> made = makeFolder(folder); !made)
            return made;
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if ((QFile::permissions(folder) & others) && !QFile::setPermissions(folder, ownerOnly))
        return fail(ErrorKind::Storage, ErrorReason::FolderReadOnly, folder);
    return {};
}

static const QString snapshotPattern = u"contacts.db.snapshot-??????"_s;

QString snapshotTemplate(const QString &folder)
{
    return QDir(folder).filePath(u"contacts.db.snapshot-XXXXXX"_s);
}

static std::unique_ptr<QLockFile> lockFile(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"keyring.lock"_s));
    lock->setStaleLockTime(staleLockMilliseconds);
    return lock;
}

Result<std::unique_ptr<QLockFile>> lockKeyring(const QString &folder,
                                               std::chrono::milliseconds patience)
{
    std::unique_ptr<QLockFile> lock = lockFile(folder);
    if (lock->tryLock(int(patience.count())))
        return lock;
    return lockFailure(folder, lock->error());
}

bool isOlderThanFiles(const QString &folder, const FileGenerations &files)
{
    static const QRegularExpression later(u"^(contacts|audit)-([0-9]+)\\.db$"_s);
    for (const QString &name : generationFiles(folder)) {
        const QRegularExpressionMatch match = later.match(name);
        if (!match.hasMatch())
            continue;
        const bool isContacts = match.captured(1) == u"contacts"_s;
        if (match.captured(2).toLongLong() > (isContacts ? files.contacts : files.audit))
            return true;
    }
    return false;
}

void removeLeftovers(const QString &folder, const FileGenerations &files,
                     const QByteArray &keyringHash)
{
    const std::unique_ptr<QLockFile> lock = lockFile(folder);
    if (!lock->tryLock(0))
        return;
    // Another process may have gone on to new files since keyring.json was read.
    const Result<QByteArray> keyring = readBounded(keyringPath(folder), largestKeyring);
    if (!keyring || sha256(*keyring) != keyringHash)
        return;
    removeWriteLeftovers(keyringPath(folder));
    for (const QString &name : QDir(folder).entryList({snapshotPattern}, QDir::Dirs | QDir::Hidden))
        QDir(QDir(folder).filePath(name)).removeRecursively();
    const QStringList named{contactsFileName(files), auditFileName(files),
                            credentialsFileName(files)};
    // keyring.json may be an older one: what it doesn't know of stays.
    if (isOlderThanFiles(folder, files))
        return;
    for (const QString &name : generationFiles(folder) + draftFiles(folder)) {
        const bool isNamed = std::any_of(named.begin(), named.end(), [&](const QString &file) {
            return name == file || name.startsWith(file + u'-') ||
                   name.startsWith(file + u".draft-"_s);
        });
        if (!isNamed)
            QFile::remove(QDir(folder).filePath(name));
    }
}

} // namespace warden
