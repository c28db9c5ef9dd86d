#include "core/audit/archive_check.h"
#include "core/audit/archive_reader.h"
#include "core/audit/archive_removal.h"
#include "core/audit/archive_writer.h"
#include "core/audit/audit_log_state.h"
#include "core/audit/facet_table.h"
#include "core/database/transaction.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Behind its head, as a reader has it.
Result<std::unique_ptr<QFile>> opened(const ArchiveDraft &draft)
{
    auto file = std::make_unique<QFile>(draft.path);
    if (!file->open(QIODevice::ReadOnly) || file->read(draft.head.size()) != draft.head)
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, draft.path);
    return file;
}

} // namespace

// What the anchor saw could never be compared again, once it is archived.
Result<void> AuditLog::Private::requireWitnessPast(qint64 size) const
{
    if (!anchor)
        return {};
    const Result<std::optional<QByteArray>> kept = anchor->read();
    if (!kept)
        return kept.failure();
    const Result<Checkpoint> anchored =
        *kept ? readUnverifiedCheckpoint(**kept) : Result<Checkpoint>(Checkpoint{{}, size});
    if (!anchored || anchored->size < size)
        return notTrusted(u"the witness outside is of events that were to be archived"_s);
    return {};
}

// Inside a transaction: which events, and the signed end of their tree.
Result<LogArchive> AuditLog::Private::planArchive(const ArchiveDraft &draft,
                                                  ArchiveManifest &manifest)
{
    const Result<qint64> signedSize = catchUp();
    if (!signedSize)
        return signedSize.failure();
    const Result<qint64> archived = ArchiveTable(database).last();
    if (!archived)
        return archived.failure();
    if (draft.last <= *archived || draft.last % eventsInBlock != 0 || draft.last > *signedSize)
        return fail(ErrorKind::Usage, ErrorReason::NothingToArchive);
    if (const Result<void> good = requireWitnessPast(draft.last); !good)
        return good.failure();
    const Result<QByteArray> root = rootAt(draft.last, tree().source());
    if (!root)
        return root.failure();
    Result<std::vector<QByteArray>> before = subtreesAt(*archived, tree().source());
    if (!before)
        return before.failure();
    // The tree of exactly these events was the log's once, whether it was signed then or not.
    const Result<QByteArray> note = signCheckpoint({origin, draft.last, *root}, *signing);
    if (!note)
        return note.failure();
    manifest = {draft.id,
                origin,
                verifierKey(origin, publicKey),
                clock(),
                *archived + 1,
                draft.last,
                std::move(*before),
                *note};
    return LogArchive{
        draft.id, *archived + 1, draft.last, *root, {}, QFileInfo(draft.path).fileName()};
}

// The file's size.
Result<qint64> AuditLog::Private::writeAndReadBack(const ArchiveDraft &draft,
                                                   const ArchiveManifest &manifest,
                                                   LogArchive &archive, Progress &progress)
{
    const auto terms = [&draft] {
        return SealedFileTerms{archivePurpose.toByteArray(), draft.head, draft.key.clone()};
    };
    const Result<qint64> bytes =
        writeArchive(database, draft.path, manifest, terms(), draft.mayReplace, progress);
    if (!bytes)
        return bytes;
    reached(AppendStep::ArchiveWritten);
    Result<void> proved;
    {
        Result<std::unique_ptr<QFile>> file = opened(draft);
        Result<ArchiveReader> reader =
            file ? ArchiveReader::open(std::move(*file), terms()) : file.failure();
        proved =
            reader ? reader->read(publicKey, {}, {}, progress) : Result<void>(reader.failure());
        if (proved && reader->checkpoint().root != archive.root)
            proved = fail(ErrorKind::Invalid, ErrorReason::ArchiveDamaged, draft.path);
    }
    Result<QByteArray> hash = proved ? archiveHash(draft.path) : proved.failure();
    if (!hash) {
        QFile::remove(draft.path);
        return hash.failure();
    }
    archive.sha256 = std::move(*hash);
    reached(AppendStep::ArchiveVerified);
    return bytes;
}

// Inside a transaction, while the events are still there.
Result<Event> AuditLog::Private::nameAndRemember(LogArchive &archive, const ArchiveDraft &draft,
                                                 const std::vector<LogArchive> &earlier)
{
    const Result<std::optional<qint64>> outbox =
        database.integer("SELECT max(outbox) FROM events WHERE outbox IS NOT NULL"
                         " AND seq BETWEEN ? AND ?",
                         archive.first, archive.last);
    if (!outbox)
        return outbox.failure();
    archive.outbox = *outbox;
    archive.rest = restOf(archive, draft.key);
    const Result<qint64> restores = rememberArchived(database, archive);
    if (!restores)
        return restores.failure();
    Result<QByteArray> ids = ArchiveTable(database).idsHash();
    if (!ids)
        return ids.failure();
    ArchiveTotals totals{std::move(*ids), *restores};
    if (!earlier.empty()) {
        const Result<std::optional<AuditRow>> before = events().row(earlier.back().event);
        if (!before)
            return before.failure();
        if (*before)
            totals.restores += totalsIn((*before)->event).restores;
    }
    Event event = draft.event;
    nameArchive(event, archive, earlier, totals);
    return event;
}

// One transaction: the event and its checkpoint, the row that it names, and then, which only that
// row allows, the events go.
Result<AppendReport> AuditLog::Private::moveOut(LogArchive &archive, const ArchiveDraft &draft,
                                                Commit &commit)
{
    Result<Transaction> transaction = Transaction::begin(database, TransactionKind::Immediate);
    if (!transaction)
        return transaction.failure();
    const Result<qint64> signedSize = catchUp();
    if (!signedSize)
        return signedSize.failure();
    const Result<std::vector<LogArchive>> earlier = ArchiveTable(database).all();
    if (!earlier)
        return earlier.failure();
    const Result<QByteArray> root = rootAt(archive.last, tree().source());
    if (!root || *root != archive.root ||
        (earlier->empty() ? 0 : earlier->back().last) != archive.first - 1)
        return fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile, u"audit.db"_s);
    if (const Result<void> noted = insertOwnNotes(*signedSize); !noted)
        return noted.failure();
    Result<Event> event = nameAndRemember(archive, draft, *earlier);
    if (!event)
        return event.failure();
    if (const Result<void> inserted = insert(std::move(*event), {}); !inserted)
        return inserted.failure();
    archive.event = frontier.size();
    reached(AppendStep::EventsWritten);
    Result<void> done = sign();
    if (done) {
        reached(AppendStep::CheckpointWritten);
        done = ArchiveTable(database).insert(archive, draft.key);
    }
    if (done)
        done = removeArchived(database, archive);
    if (!done)
        return done.failure();
    reached(AppendStep::ArchiveRemoved);
    commit = Commit::Tried;
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed.failure();
    seen = {frontier.size(), frontier.root()};
    reached(AppendStep::Committed);
    return AppendReport{.appended = 1, .size = frontier.size(), .root = frontier.root()};
}

Result<ArchivedLog> AuditLog::archive(const ArchiveDraft &draft, Progress &progress)
{
    if (!d->signing)
        return fail(ErrorKind::Denied, u"who can't sign can't archive"_s);
    ArchivedLog archived;
    {
        const Result<Transaction> view = Transaction::begin(d->database, TransactionKind::Deferred);
        if (!view)
            return view.failure();
        ArchiveManifest manifest;
        Result<LogArchive> planned = d->planArchive(draft, manifest);
        if (!planned)
            return planned.failure();
        archived.archive = std::move(*planned);
        const Result<qint64> bytes =
            d->writeAndReadBack(draft, manifest, archived.archive, progress);
        if (!bytes)
            return bytes.failure();
        archived.bytes = *bytes;
    }
    const ClockWatch clockBefore = d->clockWatch;
    Private::Commit commit = Private::Commit::NotTried;
    Result<AppendReport> report = d->moveOut(archived.archive, draft, commit);
    if (!report) {
        d->frontier = {};
        d->clockWatch = clockBefore;
        // A commit that failed while it was synced can come true at the next opening, and then the
        // events are in the file alone. Else nothing names it.
        if (commit == Private::Commit::NotTried)
            QFile::remove(draft.path);
        return report.failure();
    }
    archived.report = std::move(*report);
    d->moveAnchor(archived.report);
    // The pages that the events had go as well. Where somebody reads just now they stay until the
    // next time, empty.
    if (const Result<void> rewritten = d->database.rewrite(); !rewritten)
        qWarning("audit.db keeps its size: %s", qUtf8Printable(rewritten.error().detail));
    return archived;
}

} // namespace warden
