#include "core/audit/audit_log.h"

#include "core/audit/archive_check.h"
#include "core/audit/audit_log_state.h"
#include "core/audit/audit_schema.h"
#include "core/audit/event_rows.h"
#include "core/audit/signed_note.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/events/event_actions.h"

using namespace Qt::StringLiterals;

namespace warden {

AuditLog::AuditLog(std::unique_ptr<Private> data) : d(std::move(data)) {}
AuditLog::AuditLog(AuditLog &&) noexcept = default;
AuditLog &AuditLog::operator=(AuditLog &&) noexcept = default;
AuditLog::~AuditLog() = default;

Result<AuditLog> AuditLog::create(const QString &path, const QString &workspaceId, AuditKeys keys,
                                  Anchor *anchor, Clock clock)
{
    Result<Database> database = Database::create(path, keys.database);
    if (!database)
        return database.failure();
    return start(std::move(*database), workspaceId, std::move(keys), anchor, std::move(clock));
}

Result<AuditLog> AuditLog::open(const QString &path, const QString &workspaceId, AuditKeys keys,
                                Anchor *anchor, Clock clock)
{
    Result<Database> database = Database::open(path, keys.database, OpenMode::ReadWrite);
    if (!database)
        return database.failure();
    return start(std::move(*database), workspaceId, std::move(keys), anchor, std::move(clock));
}

Result<AuditLog> AuditLog::start(Database database, const QString &workspaceId, AuditKeys keys,
                                 Anchor *anchor, Clock clock)
{
    if (keys.signing) {
        const Result<QByteArray> publicKey = ed25519PublicKey(*keys.signing);
        if (!publicKey)
            return publicKey.failure();
        keys.publicKey = *publicKey;
    }
    if (keys.publicKey.size() != ed25519KeySize)
        return fail(ErrorKind::Internal, u"the log needs a public key of 32 bytes"_s);
    const Result<void> migrated = applyMigrations(database, auditMigrations());
    if (!migrated)
        return migrated.failure();

    ClockWatch watch(clock);
    const QString origin = checkpointOrigin(workspaceId);
    AuditLog log(std::make_unique<Private>(Private{
        std::move(database), origin, keys.publicKey, std::move(keys.signing), anchor,
        AnchorFollower(anchor, origin, keys.publicKey), std::move(clock), std::move(watch)}));
    const Result<void> named = log.d->name();
    if (!named)
        return named.failure();
    log.d->lookAtOpening(); // before the verdict, which is of the same log or a later one
    const Result<void> mended = log.d->follower.mend(log.d->database);
    if (!mended)
        return mended.failure();
    const Result<AuditVerdict> verdict =
        verifyNewest(log.d->database, {log.d->publicKey, anchor, {}});
    if (!verdict)
        return verdict.failure();
    log.d->atOpen = *verdict;
    return log;
}

const AuditVerdict &AuditLog::verdictAtOpen() const
{
    return d->atOpen;
}

QString AuditLog::origin() const
{
    return d->origin;
}

QByteArray AuditLog::publicKey() const
{
    return d->publicKey;
}

SavedViewTable AuditLog::savedViews()
{
    return SavedViewTable(d->database);
}

WitnessTable AuditLog::witnesses()
{
    return WitnessTable(d->database);
}

Database &AuditLog::database()
{
    return d->database;
}

void AuditLog::setHook(AppendHook hook)
{
    d->hook = std::move(hook);
}

void AuditLog::setBeginCheck(Database::BeginCheck check)
{
    d->database.setBeginCheck(std::move(check));
}

tl::unexpected<Error> AuditLog::Private::notTrusted(const QString &why)
{
    return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, u"audit.db"_s, why);
}

// A log belongs to one workspace; its name and key stand in it for who reads it alone.
Result<void> AuditLog::Private::name()
{
    const Result<void> named =
        database.run("INSERT INTO log (name, value) VALUES ('origin', ?), ('verifier_key', ?)"
                     " ON CONFLICT (name) DO NOTHING",
                     origin, QString::fromUtf8(verifierKey(origin, publicKey)));
    if (!named)
        return named.failure();
    const Result<std::optional<qint64>> mine =
        database.integer("SELECT 1 FROM log WHERE name = 'origin' AND value = ?", origin);
    if (!mine)
        return mine.failure();
    if (!*mine)
        return notTrusted(u"the log of another workspace"_s);
    return {};
}

// Where its tree can't be read, that is the verdict's concern.
void AuditLog::Private::lookAtOpening()
{
    const Result<qint64> size = events().size();
    const Result<QByteArray> root =
        size && *size > 0 ? rootAt(*size, tree().source()) : Result<QByteArray>(QByteArray());
    if (size && root)
        seen = {*size, *root};
}

// A log that was rolled back while it was open looks as if another process had written it.
Result<void> AuditLog::Private::requireWhatWasSeen(qint64 size)
{
    if (seen.size == 0)
        return {};
    if (size < seen.size)
        return notTrusted(u"events that were there are missing"_s);
    const Result<QByteArray> root = rootAt(seen.size, tree().source());
    if (root)
        return *root == seen.root ? Result<void>() : notTrusted(u"it is another log by now"_s);
    // Somebody else may have archived meanwhile.
    const Result<ArchivedPart> part = archivedPart(database, origin, publicKey);
    if (!part)
        return part.failure();
    return part->hides(seen.size) ? Result<void>() : notTrusted(root.error().detail);
}

// Inside a transaction: the tree as it is stored, which must be the one last signed, and go on from
// what was seen of it.
Result<qint64> AuditLog::Private::catchUp()
{
    const Result<qint64> size = events().size();
    if (!size)
        return size.failure();
    if (const Result<void> grown = requireWhatWasSeen(*size); !grown)
        return grown.failure();
    if (frontier.size() != *size) { // another process has appended, or this is the first time
        const Result<Frontier> stored = frontierAt(*size, tree().source());
        if (!stored)
            return notTrusted(stored.error().detail);
        frontier = *stored;
    }
    const Result<std::optional<CheckpointTable::Row>> newest = checkpoints().newest();
    if (!newest)
        return newest.failure();
    if (!*newest)
        return 0;
    if ((*newest)->size > *size)
        return notTrusted(u"events that were signed are missing"_s);
    const Result<QByteArray> root = (*newest)->size == *size
                                        ? Result<QByteArray>(frontier.root())
                                        : rootAt((*newest)->size, tree().source());
    if (!root || *root != (*newest)->root)
        return notTrusted(u"the stored tree isn't the one that was signed"_s);
    return (*newest)->size;
}

Result<void> AuditLog::Private::insert(Event event, std::optional<qint64> outboxNumber,
                                       const QByteArray &raw)
{
    AuditRow row{frontier.size() + 1, bounded(std::move(event))};
    row.event.time = tellableTime(row.event.time);
    if (!row.event.time.isValid()) {
        row.event.time = clock();
        if (row.event.source != u"contact-warden"_s)
            row.event.details.insert(u"time_is_unsure"_s, true);
    }
    if (!raw.isEmpty()) {
        row.event.raw = QString::fromLatin1(sha256(raw).toHex());
        row.event.counts.insert(rawBytes, raw.size()); // also tells whether it was kept
    }
    const QByteArray json = rowToJson(row);
    const QByteArray leaf = leafHash(json);
    Result<void> inserted = events().insert(row, json, leaf, outboxNumber);
    if (inserted && !raw.isEmpty() && raw.size() <= longestRaw)
        inserted = events().keepRaw(row.seq, raw);
    if (!inserted)
        return inserted.failure();
    Result<void> stored;
    frontier.append(leaf, [&](int level, qint64 index, const QByteArray &hash) {
        if (level >= lowestStoredLevel && stored)
            stored = tree().insert(level, index, hash);
    });
    return stored;
}

Result<void> AuditLog::Private::insertOwnNotes(qint64 signedSize)
{
    Result<std::optional<QDateTime>> last{std::nullopt};
    if (!clockWatch.hasLooked())
        last = events().lastOwnTime();
    if (!last)
        return last.failure();
    const qint64 size = frontier.size();
    if (std::optional<Event> jump = clockWatch.look(*last)) {
        const Result<void> noted = insert(std::move(*jump), {});
        if (!noted)
            return noted.failure();
    }
    if (!signing || signedSize >= size)
        return {};
    Event tail;
    tail.time = clock();
    tail.actor = u"system"_s;
    tail.source = u"contact-warden"_s;
    tail.action = actions::auditTailSigned;
    tail.object = {u"log"_s, {}, {}};
    tail.counts = {{u"from_seq"_s, signedSize + 1}, {u"to_seq"_s, size}};
    return insert(std::move(tail), {});
}

Result<void> AuditLog::Private::sign()
{
    if (!signing)
        return {};
    const Checkpoint checkpoint{origin, frontier.size(), frontier.root()};
    const Result<QByteArray> note = signCheckpoint(checkpoint, *signing);
    if (!note)
        return note.failure();
    return checkpoints().insert({checkpoint.size, checkpoint.root, *note});
}

Result<AppendReport> AuditLog::Private::write(std::span<const OutboxEvent> batch,
                                              const Beside &beside)
{
    AppendReport report;
    Result<Transaction> transaction = Transaction::begin(database, TransactionKind::Immediate);
    if (!transaction)
        return transaction.failure();
    reached(AppendStep::Begun);
    const Result<qint64> signedSize = catchUp();
    if (!signedSize)
        return signedSize.failure();
    Result<qint64> lastNumber = events().lastOutboxNumber();
    if (!lastNumber)
        return lastNumber.failure();

    bool hasBegun = false;
    for (const OutboxEvent &entry : batch) {
        const Result<bool> known = events().contains(entry.event.id);
        if (!known)
            return known.failure();
        if (*known) {
            ++report.repeated;
            continue;
        }
        if (!hasBegun) {
            hasBegun = true;
            const Result<void> noted = insertOwnNotes(*signedSize);
            if (!noted)
                return noted.failure();
        }
        if (entry.outboxNumber && *entry.outboxNumber > *lastNumber) {
            report.missing += *entry.outboxNumber - *lastNumber - 1;
            lastNumber = *entry.outboxNumber;
        }
        const Result<void> inserted = insert(entry.event, entry.outboxNumber, entry.raw);
        if (!inserted)
            return inserted.failure();
        ++report.appended;
    }
    report.size = frontier.size();
    report.root = frontier.root();
    if (beside) {
        if (const Result<void> written = beside(database); !written)
            return written.failure();
    }
    if (!hasBegun && !beside)
        return report; // nothing was written: the transaction rolls back
    reached(AppendStep::EventsWritten);
    const Result<void> signedNow = hasBegun ? sign() : Result<void>();
    if (!signedNow)
        return signedNow.failure();
    reached(AppendStep::CheckpointWritten);
    const Result<void> committed = transaction->commit();
    if (!committed)
        return committed.failure();
    seen = {report.size, report.root};
    reached(AppendStep::Committed);
    return report;
}

Result<AppendReport> AuditLog::append(std::span<const OutboxEvent> batch)
{
    return append(batch, {});
}

Result<AppendReport> AuditLog::append(std::span<const OutboxEvent> batch, const Beside &beside)
{
    const ClockWatch clockBefore = d->clockWatch;
    Result<AppendReport> report = d->write(batch, beside);
    if (!report) {
        d->frontier = {};            // may hold events that were rolled back
        d->clockWatch = clockBefore; // nor did anybody read of a clock that was set
        return report;
    }
    d->moveAnchor(*report);
    return report;
}

void AuditLog::Private::moveAnchor(AppendReport &report)
{
    if (!anchor || !signing || report.appended == 0)
        return;
    if (const Result<void> followed = follower.follow(database); !followed)
        report.anchorFailure = followed.error();
    reached(AppendStep::Anchored);
}

void AuditLog::mustHave(qint64 size, const QByteArray &root)
{
    if (size > d->seen.size)
        d->seen = {size, root};
}

void AuditLog::goOnWith(qint64 size, const QByteArray &root)
{
    d->seen = {size, root};
    d->frontier = {};
}

Result<void> AuditLog::anchorAgain()
{
    if (const Result<void> moved = d->follower.startAgain(d->database); !moved)
        return moved;
    const Result<AuditVerdict> verdict = verifyNewest(d->database, {d->publicKey, d->anchor, {}});
    if (!verdict)
        return verdict.failure();
    d->atOpen = *verdict;
    return {};
}

} // namespace warden
