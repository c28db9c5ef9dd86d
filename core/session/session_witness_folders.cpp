#include "core/events/event_actions.h"
#include "core/session/session_state.h"
#include "core/witnesses/patience.h"
#include "core/witnesses/witness_folder.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// An owner went on without what it saw: the log says so.
Result<bool> isAccepted(AuditReader &log, const Checkpoint &checkpoint)
{
    AuditFilter filter;
    filter.action = actions::auditRestored;
    filter.limit = 1000;
    const Result<std::vector<AuditRow>> rows = log.rows(filter);
    if (!rows)
        return rows.failure();
    const QJsonObject seen{{u"size"_s, checkpoint.size},
                           {u"root"_s, QString::fromLatin1(checkpoint.root.toHex())}};
    return std::ranges::any_of(*rows, [&seen](const AuditRow &row) {
        return row.event.details.value(u"witnesses"_s).toArray().contains(seen);
    });
}

Result<bool> holds(AuditReader &log, const Checkpoint &checkpoint, const QByteArray &key)
{
    const Result<Sighting> found = log.compare(checkpoint.size, checkpoint.root, key);
    if (!found)
        return found.failure();
    return *found == Sighting::Held || *found == Sighting::Hidden;
}

} // namespace

Result<std::optional<Checkpoint>> Session::State::newestIn(const QString &place, Progress &progress)
{
    const QByteArray key = [this] {
        const std::lock_guard lock(writing);
        return vault.signingPublicKey();
    }();
    // Outside of the locks: it may be far away.
    return withPatience([place, origin = checkpointOrigin(vault.workspaceId()),
                         key] { return newestInFolder(place, origin, key); },
                        place, progress);
}

Result<void> Session::State::lookIntoFolders(Progress &progress)
{
    const Result<std::vector<Witness>> all = [this] {
        const std::lock_guard lock(reading);
        return readLog->witnesses();
    }();
    if (!all)
        return all.failure();
    std::vector<FolderSight> sights;
    for (const Witness &witness : *all) {
        const bool isFolder = witness.kind == WitnessKind::Folder && [&] {
            const std::lock_guard lock(writing);
            return sealedSecretOf(witness).has_value();
        }();
        if (!isFolder)
            continue;
        const Result<std::optional<Checkpoint>> newest = newestIn(witness.place, progress);
        if (!newest && newest.error().kind == ErrorKind::Cancelled)
            return newest.failure();
        const std::lock_guard lock(writing);
        const auto before = std::ranges::find(inFolders, witness.place, &FolderSight::place);
        if (newest && *newest)
            sights.push_back({witness.place, **newest});
        else if (!newest && before != inFolders.end()) // it isn't there now, and said so before
            sights.push_back(*before);
    }
    const std::lock_guard lock(writing);
    inFolders = std::move(sights);
    isLogAsSeen = isLogAsSeen && compareLogWithFolders().has_value();
    return {};
}

Result<std::vector<Session::State::FolderSight>> Session::State::missedByFolders(AuditReader &now)
{
    std::vector<FolderSight> missed;
    for (const FolderSight &sight : inFolders) {
        const Result<bool> isHeld = holds(now, sight.checkpoint, vault.signingPublicKey());
        if (!isHeld)
            return isHeld.failure();
        if (*isHeld)
            continue;
        const Result<bool> isKnown = isAccepted(now, sight.checkpoint);
        if (!isKnown)
            return isKnown.failure();
        if (!*isKnown)
            missed.push_back(sight);
    }
    return missed;
}

Result<void> Session::State::compareLogWithFolders()
{
    if (inFolders.empty())
        return {};
    Result<AuditReader> now = openReaderWhileWriting();
    if (!now)
        return fail(ErrorKind::Storage, ErrorReason::LogUnavailable, {}, now.error().detail);
    const Result<std::vector<FolderSight>> missed = missedByFolders(*now);
    if (!missed)
        return missed.failure();
    if (missed->empty())
        return {};
    return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, missed->front().place,
                u"a witness's folder has a checkpoint of another log"_s);
}

Result<void> Session::State::addFolderFindings(AuditVerdict &verdict)
{
    const std::lock_guard lock(writing);
    if (inFolders.empty())
        return {};
    Result<AuditReader> now = openReaderWhileWriting();
    if (!now)
        return now.failure();
    const Result<std::vector<FolderSight>> missed = missedByFolders(*now);
    if (!missed)
        return missed.failure();
    for (const FolderSight &sight : *missed) {
        const qint64 seen = sight.checkpoint.size;
        const bool isShorter = seen > verdict.size;
        verdict.findings.push_back(
            {isShorter ? AuditFindingKind::RolledBack : AuditFindingKind::Replaced,
             isShorter ? verdict.size + 1 : 1, seen});
        verdict.ok = false;
    }
    return {};
}

} // namespace warden
