#include "core/base/durable_file.h"
#include "core/events/event_actions.h"
#include "core/session/session_state.h"
#include "core/witnesses/checkpoint_text.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 largestCheckpoint = 64 * 1024;

Result<QByteArray> readCheckpointFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, ErrorReason::FileUnreadable, path);
    if (file.size() > largestCheckpoint)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, path);
    return checkpointIn(file.readAll());
}

// Where nobody outside vouches for the log, nothing is wrong and nothing is proved.
Outcome outcomeOf(const AuditVerdict &verdict)
{
    if (verdict.ok)
        return Outcome::Success;
    return firstFault(verdict) ? Outcome::Failure : Outcome::Unknown;
}

// What somebody may list; an entry that can't be read hides none of the others.
AuditFilter ownOf(const AuditFilter &filter, const Actor &actor)
{
    AuditFilter own = filter;
    own.showsUnreadable = true;
    if (!isAllowed(actor, Permission::SeeWholeAudit))
        own.actor = actor.name;
    return own;
}

QJsonArray findingNames(const AuditVerdict &verdict)
{
    QJsonArray names;
    for (const AuditFinding &finding : verdict.findings) {
        const QString name = auditFindingKindName(finding.kind);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

Result<AuditPage> Session::auditList(const AuditFilter &filter)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return m_state->readLog->list(ownOf(filter, m_state->actor));
}

Result<std::vector<AuditRow>> Session::auditRows(const AuditFilter &filter,
                                                 const Progress &progress)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return m_state->readLog->rows(ownOf(filter, m_state->actor), progress);
}

Result<AuditMatches> Session::auditMatches(const AuditFilter &filter, const Progress &progress)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return m_state->readLog->matches(ownOf(filter, m_state->actor), progress);
}

Result<std::vector<AuditRow>> Session::auditRowsAt(const AuditFilter &filter,
                                                   const AuditMatches &matches, qint64 offset,
                                                   int count)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    const AuditFilter own = ownOf(filter, m_state->actor);
    Result<std::vector<AuditRow>> rows = m_state->readLog->rowsAt(own, matches, offset, count);
    // The matches came from outside, so the rows are held against what one may see.
    if (rows && !own.actor.isEmpty())
        std::erase_if(*rows, [&](const AuditRow &row) { return row.event.actor != own.actor; });
    return rows;
}

Result<AuditHistogram> Session::auditHistogram(const AuditFilter &filter, int bars,
                                               const Progress &progress)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return m_state->readLog->histogram(ownOf(filter, m_state->actor), bars, progress);
}

Result<QByteArray> Session::auditRaw(qint64 seq)
{
    if (Result<void> allowed = m_state->require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return m_state->readLog->raw(seq);
}

Result<std::vector<SavedView>> Session::auditViews()
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return m_state->readLog->savedViews(m_state->actor.id);
}

Result<void> Session::saveAuditView(const SavedView &view)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed;
    const std::lock_guard lock(m_state->writing);
    return m_state->log->savedViews().save(m_state->actor.id, view);
}

Result<void> Session::removeAuditView(const QString &name)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed;
    const std::lock_guard lock(m_state->writing);
    return m_state->log->savedViews().remove(m_state->actor.id, name);
}

Result<AuditVerdict> Session::auditVerify(const QString &checkpointFile, Progress &progress,
                                          const QStringList &archives)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    AuditTrust trust;
    trust.publicKey = m_state->vault.signingPublicKey();
    trust.anchor = m_state->anchor.get();
    if (!checkpointFile.isEmpty()) {
        Result<QByteArray> checkpoint = readCheckpointFile(checkpointFile);
        if (!checkpoint)
            return checkpoint.failure();
        trust.checkpoint = std::move(*checkpoint);
    }
    if (m_state->store) {
        if (Result<void> looked = m_state->lookIntoFolders(progress); !looked)
            return looked.failure();
    }
    bool anchorAgrees = false;
    Result<AuditVerdict> verdict =
        archives.isEmpty()
            ? m_state->verifyLog(trust, progress)
            : m_state->verifyWithArchives(std::move(trust), archives, anchorAgrees, progress);
    if (!verdict && verdict.error().reason == ErrorReason::NotACheckpoint)
        verdict.error().subject = checkpointFile;
    if (!verdict)
        return verdict;
    if (Result<void> added = m_state->addFolderFindings(*verdict); !added)
        return added.failure();
    const std::lock_guard lock(m_state->writing);
    // A file that somebody gave may be of another log; it stays what it is in any case.
    if (checkpointFile.isEmpty() && tellsOfMissing(*verdict))
        m_state->isLogAsSeen = false;
    // It stood within an archive that another account made, where it could never move by itself.
    if (anchorAgrees && outcomeOf(*verdict) != Outcome::Failure)
        (void)m_state->log->anchorAgain();
    Event event = m_state->event(actions::auditVerified, {u"log"_s}, outcomeOf(*verdict));
    event.counts = {{u"size"_s, verdict->size}, {u"anchored"_s, verdict->anchored}};
    if (verdict->archived > 0)
        event.counts.insert(u"archived"_s, verdict->archived);
    if (!verdict->ok)
        event.details = {{u"findings"_s, findingNames(*verdict)}};
    // A log that isn't trusted takes nothing more: its verdict is told, not written.
    (void)m_state->note(event);
    return verdict;
}

Result<Session::ExportedLog> Session::auditExport(const QString &folder, LogFormat format,
                                                  Progress &progress)
{
    if (Result<void> allowed = m_state->require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    // Before the files: nobody has them without a trace, whatever ends the process.
    Result<void> noted =
        m_state->noteExport(m_state->event(actions::auditExportStarted, {u"log"_s}));
    if (!noted)
        return noted.failure();
    Result<AuditReader> reader = m_state->openReader();
    const Result<AuditExport> written =
        reader ? reader->exportTo(folder, format, progress) : reader.failure();
    Event event = m_state->event(actions::auditExported, {u"log"_s},
                                 written ? Outcome::Success : Outcome::Failure);
    if (written)
        event.counts = {{u"events"_s, written->events}};
    noted = m_state->noteExport(event);
    if (!noted)
        return noted.failure();
    return written;
}

Result<void> Session::auditCheckpoint(const QString &path)
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed;
    const std::lock_guard lock(m_state->writing);
    // The event first: the checkpoint then covers its own export.
    Result<void> noted = m_state->note(m_state->event(actions::checkpointExported, {u"log"_s}));
    if (!noted)
        return noted;
    const std::lock_guard reading(m_state->reading);
    const Result<QByteArray> checkpoint = m_state->readLog->checkpoint();
    if (!checkpoint)
        return checkpoint.failure();
    return writeDurably(path, *checkpoint);
}

} // namespace warden
