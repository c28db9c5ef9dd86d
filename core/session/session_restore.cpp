#include "core/audit/signed_note.h"
#include "core/events/event_actions.h"
#include "core/session/session_state.h"
#include "core/watch/log_watch.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString witnessesDetail = u"witnesses"_s;

// The log as it lies there now, and who outside saw another one.
struct LogAndWitnesses
{
    AuditReader log;
    qint64 size = 0;
    QByteArray root = {};
    QJsonArray disagreeing = {}; // {"size","root"}, as the event tells it
    qint64 seen = 0;             // the most that any of these saw
};

tl::unexpected<Error> notTrusted(const QString &why)
{
    return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {}, why);
}

RestoredLog summaryOf(const LogAndWitnesses &found)
{
    return {found.seen, found.size};
}

Result<void> compare(LogAndWitnesses &found, qint64 size, const QByteArray &root,
                     const QByteArray &key)
{
    const Result<Sighting> sighting = found.log.compare(size, root, key);
    if (!sighting)
        return sighting.failure();
    if (*sighting == Sighting::Held || *sighting == Sighting::Hidden) // its own archive proves it
        return {};
    found.disagreeing.append(
        QJsonObject{{u"size"_s, size}, {u"root"_s, QString::fromLatin1(root.toHex())}});
    found.seen = std::max(found.seen, size);
    return {};
}

Result<LogAndWitnesses> lookAtLog(const Vault &vault, AuditReader &open, Store &store,
                                  Anchor *anchor, Progress &progress)
{
    // Opened anew: the file may have been replaced while this session had the other one open.
    Result<AuditReader> log = AuditReader::open(vault.auditPath(), vault.key(DataKey::Audit));
    if (!log)
        return log.failure();
    const QByteArray key = vault.signingPublicKey();
    const Result<AuditVerdict> alone = log->verify({key, nullptr, {}}, progress);
    if (!alone)
        return alone.failure();
    if (const auto fault = firstFault(*alone))
        return notTrusted(auditFindingKindName(*fault)); // no backup looks like that
    const Result<qint64> size = open.size();
    const Result<QByteArray> root = open.rootAt(alone->size);
    if (!size || *size != alone->size || !root || *root != alone->root)
        return fail(ErrorKind::Storage, ErrorReason::LogUnavailable, {},
                    u"another log than the open one lies there: unlock again"_s);

    LogAndWitnesses found{std::move(*log), alone->size, alone->root};
    const Result<OutboxTable::LogSeen> seen = store.outbox().logSeen();
    if (!seen)
        return seen.failure();
    if (seen->size > 0) {
        if (Result<void> compared = compare(found, seen->size, seen->root, key); !compared)
            return compared.failure();
    }
    if (!anchor)
        return found;
    const Result<std::optional<QByteArray>> kept = anchor->read();
    if (!kept)
        return kept.failure();
    if (!*kept)
        return found;
    const Result<ParsedNote> note = readCheckpoint(**kept, key);
    if (!note || note->signature != NoteSignature::Good ||
        note->checkpoint.origin != checkpointOrigin(vault.workspaceId()))
        return notTrusted(u"the anchor is of another log"_s);
    const Checkpoint &anchored = note->checkpoint;
    if (Result<void> compared = compare(found, anchored.size, anchored.root, key); !compared)
        return compared.failure();
    return found;
}

// The same, with what witnesses' folders saw.
template <class State>
Result<LogAndWitnesses> lookAtLogAndFolders(State &state, Progress &progress)
{
    Result<LogAndWitnesses> found =
        lookAtLog(state.vault, *state.readLog, *state.store, state.anchor.get(), progress);
    if (!found)
        return found;
    const auto missed = state.missedByFolders(found->log);
    if (!missed)
        return missed.failure();
    for (const auto &sight : *missed) {
        const QString root = QString::fromLatin1(sight.checkpoint.root.toHex());
        found->disagreeing.append(
            QJsonObject{{u"size"_s, sight.checkpoint.size}, {u"root"_s, root}});
        found->seen = std::max(found->seen, sight.checkpoint.size);
    }
    return found;
}

// Whether the log ends with an acceptance of just these witnesses, after which the process died.
Result<bool> isAcceptedAlready(LogAndWitnesses &found)
{
    AuditFilter newest;
    newest.limit = 1;
    const Result<std::vector<AuditRow>> rows = found.log.rows(newest);
    if (!rows)
        return rows.failure();
    if (rows->empty() || rows->front().event.action != actions::auditRestored)
        return false;
    const QJsonArray accepted = rows->front().event.details.value(witnessesDetail).toArray();
    return std::ranges::all_of(found.disagreeing, [&accepted](const QJsonValue &witness) {
        return accepted.contains(witness);
    });
}

} // namespace

Result<RestoredLog> Session::restoredLog(Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageOperators); !open)
        return open.failure();
    if (Result<void> looked = m_state->lookIntoFolders(progress); !looked)
        return looked.failure();
    const std::scoped_lock lock(m_state->writing, m_state->reading);
    Result<LogAndWitnesses> found = lookAtLogAndFolders(*m_state, progress);
    if (!found)
        return found.failure();
    return summaryOf(*found);
}

Result<void> Session::acceptRestoredLog(const RestoredLog &seen, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageOperators); !open)
        return open;
    // Nobody else may be writing to a log that is about to be gone on with.
    const Result<RunLease> lease = RunLease::acquire(folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    if (Result<void> looked = m_state->lookIntoFolders(progress); !looked)
        return looked;
    const std::scoped_lock lock(m_state->writing, m_state->reading);
    Result<LogAndWitnesses> found = lookAtLogAndFolders(*m_state, progress);
    if (!found)
        return found.failure();
    if (summaryOf(*found) != seen)
        return fail(ErrorKind::Stale, u"the log isn't what was seen any more"_s);
    if (found->disagreeing.isEmpty())
        return fail(ErrorKind::Usage, ErrorReason::NotFound, u"audit.db"_s,
                    u"nothing is missing from the log"_s);

    // The log first, then its witnesses: a crash in between leaves one that still speaks up, so
    // that the owner is asked again.
    const Result<bool> isInLog = isAcceptedAlready(*found);
    if (!isInLog)
        return isInLog.failure();
    if (!*isInLog) {
        Event event = m_state->event(actions::auditRestored, {u"log"_s, {}, {}});
        event.counts = {{u"size_before"_s, found->seen}, {u"size_after"_s, found->size}};
        event.details = {{witnessesDetail, found->disagreeing}};
        const OutboxEvent entry{{}, std::move(event)};
        m_state->log->goOnWith(found->size, found->root);
        if (const Result<AppendReport> added = m_state->log->append(std::span(&entry, 1)); !added)
            return added.failure();
    }
    return m_state->followLog();
}

Result<void> Session::State::followLog()
{
    if (anchor) {
        if (Result<void> moved = log->anchorAgain(); !moved)
            return moved;
    }
    const Result<qint64> size = readLog->size();
    if (!size)
        return size.failure();
    const Result<QByteArray> root = readLog->rootAt(*size);
    if (!root)
        return root.failure();
    Result<Transaction> transaction = store->begin();
    if (!transaction)
        return transaction.failure();
    if (Result<void> remembered = store->outbox().rememberLog(*size, *root); !remembered)
        return remembered;
    if (Result<void> committed = transaction->commit(); !committed)
        return committed;
    return requireLog(); // which moves what waited for this
}

} // namespace warden
