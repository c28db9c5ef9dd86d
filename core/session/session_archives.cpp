#include "core/audit/archive_writer.h"
#include "core/audit/audit_export.h"
#include "core/crypto/random.h"
#include "core/events/event_actions.h"
#include "core/session/archive_head.h"
#include "core/session/session_state.h"
#include "core/watch/log_watch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString monthsSetting = u"log_keep_months"_s;
constexpr int mostMonths = 1200;
constexpr int leastDays = 90; // that events stay in the log, whatever is archived

const SealedHeadFormat headFormat = archiveHeadFormat();

SealedFileTerms termsOf(const SealedHead &head, Secret key)
{
    return {archivePurpose.toByteArray(), head.bytes, std::move(key)};
}

Result<void> requireSound(const AuditVerdict &verdict)
{
    if (const auto fault = firstFault(verdict))
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                    auditFindingKindName(*fault));
    return {};
}

// A checkpoint of this log, which only an archive can be held against.
std::optional<Checkpoint> checkpointIn(const QByteArray &text, const AuditTrust &trust,
                                       const QString &origin)
{
    const Result<ParsedNote> note = readCheckpoint(text, trust.publicKey);
    if (!note || note->signature != NoteSignature::Good || note->checkpoint.origin != origin)
        return {};
    return note->checkpoint;
}

std::optional<Checkpoint> anchoredIn(const AuditTrust &trust, const QString &origin)
{
    const Result<std::optional<QByteArray>> kept =
        trust.anchor ? trust.anchor->read() : Result<std::optional<QByteArray>>(std::nullopt);
    return kept && *kept ? checkpointIn(**kept, trust, origin) : std::nullopt;
}

bool isWithin(const LogArchive &archive, const std::optional<Checkpoint> &witness)
{
    return witness && archive.first <= witness->size && witness->size <= archive.last;
}

void addFinding(AuditVerdict &verdict, const AuditFinding &finding)
{
    verdict.ok = false;
    const auto later = std::ranges::find_if(verdict.findings, [&](const AuditFinding &other) {
        return other.fromSeq > finding.fromSeq;
    });
    verdict.findings.insert(later, finding);
}

// Somebody outside vouches for the first so many; nobody, as far as the log alone could tell.
void addWitnessed(AuditVerdict &verdict, qint64 size)
{
    verdict.anchored = std::max(verdict.anchored, size);
    std::erase(verdict.findings, AuditFinding{AuditFindingKind::Unanchored, 1, verdict.size});
    verdict.ok = verdict.findings.empty();
}

} // namespace

Result<Session::State::OpenedArchive> Session::State::openArchive(const QString &path)
{
    Result<OpenedSealed> opened = openSealedHead(path, headFormat);
    if (!opened)
        return opened.failure();
    std::unique_lock lock(reading);
    const Result<std::vector<LogArchive>> archives = readLog->archives();
    if (!archives)
        return archives.failure();
    const auto archive = std::ranges::find(*archives, opened->head.id, &LogArchive::id);
    if (opened->head.workspaceId != vault.workspaceId() || archive == archives->end())
        return fail(ErrorKind::Invalid, ErrorReason::NotAnArchive, path,
                    u"the log doesn't know it"_s);
    Result<Secret> key = readLog->archiveKey(archive->id);
    if (!key)
        return key.failure();
    lock.unlock();
    const Result<QByteArray> hash = archiveHash(path);
    if (!hash)
        return hash.failure();
    Result<ArchiveReader> reader =
        *hash == archive->sha256
            ? ArchiveReader::open(std::move(opened->file), termsOf(opened->head, std::move(*key)))
            : fail(ErrorKind::Invalid, ErrorReason::ArchiveDamaged, path, archive->id);
    return OpenedArchive{*archive, std::move(reader)};
}

Result<AuditVerdict> Session::State::verifyWithArchives(AuditTrust trust, const QStringList &files,
                                                        bool &anchorAgrees, Progress &progress)
{
    const QString origin = checkpointOrigin(vault.workspaceId());
    const std::optional<Checkpoint> witness = checkpointIn(trust.checkpoint, trust, origin);
    const std::optional<Checkpoint> anchored = anchoredIn(trust, origin);
    std::vector<Checkpoint> witnesses;
    for (const std::optional<Checkpoint> &each : {witness, anchored}) {
        if (each)
            witnesses.push_back(*each);
    }
    anchorAgrees = false;
    std::vector<AuditFinding> findings;
    qint64 readSoFar = 0;
    for (const QString &path : files) {
        Result<OpenedArchive> opened = openArchive(path);
        if (!opened)
            return opened.failure();
        const LogArchive &archive = opened->archive;
        Result<void> read = opened->reader
                                ? opened->reader->read(trust.publicKey, witnesses, {}, progress)
                                : Result<void>(opened->reader.failure());
        if (read && opened->reader->checkpoint().root != archive.root)
            read = fail(ErrorKind::Invalid, ErrorReason::ArchiveDamaged, path);
        if (read)
            readSoFar += archive.last - archive.first + 1;
        else if (read.error().reason == ErrorReason::ArchiveDamaged)
            findings.push_back({AuditFindingKind::Changed, archive.first, archive.last});
        else if (read.error().reason == ErrorReason::WitnessDisagrees)
            findings.push_back({AuditFindingKind::Replaced, 1,
                                isWithin(archive, witness) ? witness->size : anchored->size});
        else
            return read.failure();
        if (isWithin(archive, witness))
            trust.checkpoint.clear(); // it was held against this file
        anchorAgrees = anchorAgrees || (read && isWithin(archive, anchored));
    }
    anchorAgrees = anchorAgrees && findings.empty();
    const bool isWitnessed = witness && trust.checkpoint.isEmpty() && findings.empty();
    Result<AuditVerdict> verdict = verifyLog(trust, progress);
    if (!verdict)
        return verdict;
    verdict->archivedRead = readSoFar;
    if (isWitnessed)
        addWitnessed(*verdict, witness->size);
    if (anchorAgrees)
        addWitnessed(*verdict, anchored->size);
    for (const AuditFinding &finding : findings)
        addFinding(*verdict, finding);
    return verdict;
}

Result<LogRetention> Session::auditRetention()
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    LogRetention retention;
    Result<std::vector<LogArchive>> archives = m_state->readLog->archives();
    if (!archives)
        return archives.failure();
    retention.archives = std::move(*archives);
    if (!m_state->readStore) // an auditor reads the log alone
        return retention;
    const Result<std::optional<QString>> months = m_state->readStore->settings().get(monthsSetting);
    if (!months)
        return months.failure();
    retention.months = std::clamp(months->value_or(QString()).toInt(), 0, mostMonths);
    if (retention.months == 0)
        return retention;
    retention.dueBefore = m_state->now().addMonths(-retention.months);
    const Result<qint64> due = m_state->readLog->archivableUpTo(retention.dueBefore);
    if (!due)
        return due.failure();
    if (*due > 0) {
        retention.dueFrom = retention.archives.empty() ? 1 : retention.archives.back().last + 1;
        retention.dueTo = *due;
    }
    return retention;
}

Result<void> Session::setAuditRetention(int months)
{
    if (Result<void> allowed = m_state->require(Permission::SeeWholeAudit); !allowed)
        return allowed;
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageConnections);
    if (!access)
        return access.failure();
    if (months < 0 || months > mostMonths)
        return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange, QString::number(mostMonths));
    Result<Transaction> transaction = access->store.begin();
    if (!transaction)
        return transaction.failure();
    Event changed = m_state->event(actions::settingChanged, {u"setting"_s, monthsSetting, {}});
    changed.counts = {{u"months"_s, months}};
    Result<void> stored = access->store.settings().set(monthsSetting, QString::number(months));
    if (stored)
        stored = access->store.outbox().append(changed);
    return stored ? m_state->commit(*transaction) : stored;
}

Result<ArchiveDraft> Session::State::draftArchive(const QString &path, qint64 last)
{
    Result<Secret> key = randomSecret(aeadKeySize);
    if (!key)
        return key.failure();
    SealedHead head;
    head.workspaceId = vault.workspaceId();
    head.id = newUuid();
    Result<std::optional<RecoverySeal>> seal = sealToRecovery(vault.keyring(), *key, headFormat);
    if (!seal)
        return seal.failure();
    head.recovery = std::move(*seal);
    writeSealedHead(head, headFormat);

    // What later unlocks ask the log for has to be in what stays of it.
    const Result<std::optional<qint64>> spool = nextSpoolNumber();
    if (!spool)
        return spool.failure();
    ArchiveDraft draft{head.id,
                       last,
                       path,
                       head.bytes,
                       std::move(*key),
                       event(actions::auditArchived, {u"log"_s})};
    draft.event.counts = {{u"roster_generation"_s, vault.keyring().roster.generation}};
    if (*spool)
        draft.event.counts.insert(u"next_number"_s, **spool);
    draft.mayReplace = [path] { return mayTake(path, Existing::Keep); };
    return draft;
}

Result<void> Session::State::requireOldEnough(const QDateTime &before)
{
    const QDateTime today = now();
    QDateTime youngest = today;
    if (actor.role != Role::Owner) {
        const std::lock_guard lock(reading);
        const Result<std::optional<QString>> months = readStore->settings().get(monthsSetting);
        if (!months)
            return months.failure();
        const int kept = std::clamp(months->value_or(QString()).toInt(), 0, mostMonths);
        youngest = std::min(today.addDays(-leastDays), today.addMonths(-kept));
    }
    if (before.isValid() && before <= youngest)
        return {};
    return fail(ErrorKind::Usage, ErrorReason::NothingToArchive, youngest.toString(Qt::ISODate),
                u"what is younger stays in the log"_s);
}

Result<void> Session::State::tellFolders(Progress &progress)
{
    const Result<std::vector<Witness>> witnesses = [this] {
        const std::lock_guard lock(reading);
        return readLog->witnesses();
    }();
    if (!witnesses)
        return witnesses.failure();
    for (const Witness &witness : *witnesses) {
        if (witness.kind != WitnessKind::Folder)
            continue;
        const Result<Witness> told = tellAndNote(witness, progress);
        if (!told)
            return told.failure();
        if (told->failure)
            return fail(*told->failure);
    }
    return {};
}

Result<ArchivedRange> Session::State::moveToArchive(const ArchiveDraft &draft, Progress &progress)
{
    const Result<ArchivedLog> archived = log->archive(draft, progress);
    if (!archived)
        return archived.failure();
    Result<Transaction> transaction = store->begin();
    if (transaction && store->outbox().rememberLog(archived->report.size, archived->report.root))
        (void)transaction->commit(); // else the next change remembers
    return ArchivedRange{archived->archive, archived->bytes};
}

Result<ArchivedRange> Session::auditArchive(const QDateTime &before, const QString &path,
                                            Progress &progress)
{
    State &open = *m_state;
    if (Result<void> allowed = open.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    if (Result<void> allowed = open.requireStore(Permission::ManageConnections); !allowed)
        return allowed.failure();
    if (Result<void> may = mayTake(path, Existing::Keep); !may)
        return may.failure();
    if (Result<void> old = open.requireOldEnough(before); !old)
        return old.failure();
    if (Result<void> told = open.tellFolders(progress); !told)
        return told.failure();
    if (const Result<WatchReport> looked = open.lookAtWholeLog(progress); !looked)
        return looked.failure(); // most of it while others may write
    const Result<RunLease> lease = RunLease::acquire(folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    const std::lock_guard lock(open.writing);
    if (Result<void> fresh = open.refreshVault(); !fresh)
        return fresh.failure();
    if (Result<void> ready = open.requireLog(); !ready)
        return ready.failure();
    const Result<qint64> last = [&] {
        const std::lock_guard reading(open.reading);
        return open.readLog->archivableUpTo(before);
    }();
    if (!last)
        return last.failure();
    if (*last == 0)
        return fail(ErrorKind::Usage, ErrorReason::NothingToArchive);
    Result<void> looked = open.lookToTheEnd(progress);
    if (looked)
        looked = open.watch->keepReached(*open.log);
    if (!looked)
        return looked.failure(); // no rule would see them any more
    const Result<AuditVerdict> verdict =
        open.verifyWhileWriting({open.vault.signingPublicKey(), open.anchor.get(), {}}, progress);
    if (!verdict)
        return verdict.failure();
    if (Result<void> sound = requireSound(*verdict); !sound)
        return sound.failure();
    const Result<ArchiveDraft> draft = [&] {
        const std::lock_guard reading(open.reading);
        return open.draftArchive(path, *last);
    }();
    if (!draft)
        return draft.failure();
    // What ends this process from here on, the next unlock removes the file that nothing names.
    if (Result<void> begun = open.beginArchive(draft->id, path); !begun)
        return begun.failure();
    // Before the file: nobody has one without a trace. The witness outside follows it, too.
    Event started = open.event(actions::auditArchiveStarted, {u"log"_s});
    started.counts = {{u"to_seq"_s, *last}};
    started.details = {{u"archive"_s, draft->id}};
    if (Result<void> noted = open.note(started); !noted)
        return noted.failure();
    Result<ArchivedRange> range = open.moveToArchive(*draft, progress);
    open.endArchive();
    return range;
}

Result<Session::ExportedLog> Session::readAuditArchive(const QString &path, const QString &folder,
                                                       Progress &progress)
{
    State &open = *m_state;
    if (Result<void> allowed = open.require(Permission::SeeWholeAudit); !allowed)
        return allowed.failure();
    Result<State::OpenedArchive> opened = open.openArchive(path);
    if (!opened)
        return opened.failure();
    if (!opened->reader)
        return opened->reader.failure();
    Event event = open.event(actions::auditArchiveRead, {u"log"_s});
    event.counts = {{u"from_seq"_s, opened->archive.first}, {u"to_seq"_s, opened->archive.last}};
    event.details = {{u"archive"_s, opened->archive.id}};
    if (Result<void> noted = open.noteExport(event); !noted)
        return noted.failure();
    return exportArchive(*opened->reader, open.vault.signingPublicKey(), folder, progress);
}

Result<Session::ExportedLog> Session::readAuditArchive(const QString &path,
                                                       const Secret &recoveryCode,
                                                       const QString &folder, Progress &progress)
{
    Result<OpenedSealed> opened = openSealedHead(path, headFormat);
    if (!opened)
        return opened.failure();
    const Result<WrappedKey> wrapped = unwrapRecovery(opened->head, recoveryCode);
    if (!wrapped)
        return wrapped.failure();
    Result<Secret> key = keyOfSealed(opened->head, *wrapped, headFormat, path);
    if (!key)
        return key.failure();
    Result<ArchiveReader> reader =
        ArchiveReader::open(std::move(opened->file), termsOf(opened->head, std::move(*key)));
    if (!reader)
        return reader.failure();
    // The key that it names itself: whoever verifies compares it with one that is trusted.
    const Result<NamedKey> named = parseVerifierKey(reader->manifest().verifierKey);
    if (!named)
        return fail(ErrorKind::Invalid, ErrorReason::ArchiveDamaged, path, u"its key"_s);
    return exportArchive(*reader, named->publicKey, folder, progress);
}

} // namespace warden
