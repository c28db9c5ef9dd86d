#include "core/database/open_marker.h"

#include "core/base/durable_file.h"
#include "core/base/id.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostLeftovers = 1000;
constexpr int patienceMilliseconds = 5000;

// Takes away the files of dead processes; whether there were any.
bool sweep(const QFileInfo &database)
{
    const QStringList names =
        database.absoluteDir().entryList({database.fileName() + u".open-*"_s}, QDir::Files);
    bool someoneDied = false;
    for (const QString &name : names.mid(0, mostLeftovers)) {
        QLockFile left(database.absoluteDir().filePath(name));
        // Succeeds only where no living process holds the system's lock on the file.
        if (left.removeStaleLockFile())
            someoneDied = true;
    }
    return someoneDied;
}

} // namespace

OpenMarker::OpenMarker(std::unique_ptr<QLockFile> file, bool someoneDied)
    : m_file(std::move(file)), m_someoneDied(someoneDied)
{}

Result<OpenMarker> OpenMarker::place(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    // A marker is made before it is locked: one at a time, or another process takes it for one
    // that was left, between the two.
    QLockFile turn(databasePath + u".opening"_s);
    turn.setStaleLockTime(staleLockMilliseconds);
    if (!turn.tryLock(patienceMilliseconds))
        return lockFailure(database.fileName(), turn.error());
    const bool someoneDied = sweep(database);
    auto file = std::make_unique<QLockFile>(databasePath + u".open-"_s + newUuid());
    if (!file->tryLock(0))
        return lockFailure(database.fileName(), file->error());
    return OpenMarker(std::move(file), someoneDied);
}

} // namespace warden
