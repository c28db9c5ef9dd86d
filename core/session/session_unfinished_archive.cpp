#include "core/base/durable_file.h"
#include "core/session/archive_head.h"
#include "core/session/session_state.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Which file is being written; empty where none is. contacts.db keeps it, since a path may be
// personal.
const QString underWaySetting = u"archive_under_way"_s;

bool isArchive(const QString &path, const QString &id)
{
    const Result<OpenedSealed> opened = openSealedHead(path, archiveHeadFormat());
    return opened && opened->head.id == id;
}

} // namespace

Result<void> Session::State::setArchiveUnderWay(const QString &value)
{
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> stored = store->settings().set(underWaySetting, value); !stored)
        return stored;
    return transaction->commit();
}

Result<void> Session::State::beginArchive(const QString &id, const QString &path)
{
    const QJsonObject underWay{{u"id"_s, id}, {u"path"_s, path}};
    return setArchiveUnderWay(
        QString::fromUtf8(QJsonDocument(underWay).toJson(QJsonDocument::Compact)));
}

void Session::State::endArchive()
{
    (void)setArchiveUnderWay({}); // else the next unlock looks once more
}

void Session::State::removeUnfinishedArchive()
{
    if (!store || !log)
        return;
    const Result<std::optional<QString>> kept = store->settings().get(underWaySetting);
    if (!kept || kept->value_or(QString()).isEmpty())
        return;
    const Result<RunLease> lease = RunLease::acquire(vault.folder(), {}, {});
    if (!lease) // it isn't over yet
        return;
    const QJsonObject underWay = QJsonDocument::fromJson((*kept)->toUtf8()).object();
    const QString id = underWay.value("id"_L1).toString();
    const QString path = underWay.value("path"_L1).toString();
    const Result<std::vector<LogArchive>> archives = [this] {
        const std::lock_guard lock(reading);
        return readLog->archives();
    }();
    // On a disk that isn't there just now it stays until the next time.
    if (!archives || (!path.isEmpty() && !QFileInfo(path).absoluteDir().exists()))
        return;
    const bool isNamed = std::ranges::find(*archives, id, &LogArchive::id) != archives->end();
    if (!isNamed && !path.isEmpty()) {
        removeWriteLeftovers(path);
        if (isArchive(path, id) && !QFile::remove(path))
            return;
    }
    endArchive();
}

} // namespace warden
