#include "core/audit/audit_verify.h"

#include "core/audit/archive_check.h"
#include "core/audit/event_facets.h"
#include "core/audit/event_rows.h"
#include "core/audit/event_table.h"
#include "core/audit/facet_table.h"
#include "core/audit/log_checker.h"
#include "core/audit/log_name.h"
#include "core/audit/packed_event.h"
#include "core/audit/row_scan.h"
#include "core/audit/schema_check.h"
#include "core/audit/signed_note.h"
#include "core/audit/word_check.h"
#include "core/database/transaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 newestEvents = 1024;

struct LogName
{
    QString origin;
    QByteArray publicKey;
};

Result<LogName> nameOf(Database &database)
{
    const Result<QByteArray> said = logVerifierKey(database);
    if (!said)
        return said.failure();
    const Result<NamedKey> key = parseVerifierKey(*said);
    if (!key)
        return fail(ErrorKind::Storage, ErrorReason::Damaged, u"audit.db"_s,
                    u"the log doesn't name its key"_s);
    return LogName{key->name, key->publicKey};
}

// What the outside has to say, and what is wrong with that.
struct Witnesses
{
    std::vector<KeptCheckpoint> seen;
    bool isOtherLog = false;          // one of them is signed by another key or for another log
    std::optional<qint64> anchoredAt; // where the anchor stands, if it is good
};

// `anchored`: the anchor's checkpoint, where there is one.
Result<Witnesses> gather(const AuditTrust &trust, const std::optional<QByteArray> &anchored,
                         const LogName &name)
{
    Witnesses witnesses;
    const auto take = [&](const ParsedNote &note) {
        if (note.signature == NoteSignature::Good && note.checkpoint.origin == name.origin) {
            witnesses.seen.push_back(KeptCheckpoint{note.checkpoint});
            return true;
        }
        witnesses.isOtherLog = true;
        return false;
    };
    if (anchored) {
        const Result<ParsedNote> note = readCheckpoint(*anchored, name.publicKey);
        if (note && take(*note))
            witnesses.anchoredAt = note->checkpoint.size;
    }
    if (!trust.checkpoint.isEmpty()) {
        const Result<ParsedNote> note = readCheckpoint(trust.checkpoint, name.publicKey);
        if (!note)
            return note.failure();
        take(*note);
    }
    return witnesses;
}

Result<void> judgeAnchoring(Database &database, const AuditTrust &trust, const Witnesses &witnesses,
                            const LogChecker &checker, FindingList &findings)
{
    const qint64 size = checker.size();
    if (witnesses.isOtherLog)
        findings.add(AuditFindingKind::Replaced, std::min<qint64>(1, size), size);
    if (!checker.hasWitness() && !witnesses.isOtherLog)
        findings.add(AuditFindingKind::Unanchored, 1, size);
    // Written without the signing key, by an auditor or by anybody else who has the log's key.
    const qint64 vouched = std::max(checker.newestCheckpoint(), checker.anchored());
    if (!findings.touches(vouched + 1, size))
        findings.add(AuditFindingKind::Unanchored, vouched + 1, size);
    if (!trust.anchor || !checker.hasWitness() || checker.anchored() == 0)
        return {};
    // The anchor follows each commit; a crash leaves it one behind, and no more.
    const Result<qint64> ahead = CheckpointTable(database).countAfter(checker.anchored());
    if (!ahead)
        return ahead.failure();
    if (*ahead > 1)
        findings.add(AuditFindingKind::Unanchored, checker.anchored() + 1, size);
    return {};
}

// Whether the event at this place is the one that lists know by the number `by` further on.
Result<bool> isMovedUp(Database &database, qint64 place, qint64 by)
{
    Result<Statement> select =
        database.prepare("SELECT events.packed, facets.event_key FROM events, facets"
                         " WHERE events.seq = ? AND facets.seq = ?");
    if (!select)
        return select.failure();
    const Result<bool> row = select->bind(place, place + by).step();
    if (!row || !*row)
        return row;
    const QByteArray json = unpackEvent(select->bytes(0)).value_or(QByteArray());
    const std::optional<EventFacets> said = facetsIn(json);
    return said && said->eventKey == select->integer(1);
}

// Which events were cut out, where the rest moved up and all of it was worked over after the last
// checkpoint that could tell: lists know the rest by the numbers of before.
Result<std::optional<AuditFinding>> cutOutOfTheEnd(Database &database,
                                                   const std::vector<NumberRange> &notFound,
                                                   qint64 size, qint64 shown)
{
    const auto end = std::ranges::find(notFound, size, &NumberRange::last);
    const qint64 missing = shown - size;
    if (end == notFound.end() || missing <= 0)
        return std::optional<AuditFinding>();
    const Result<bool> isLastMoved = isMovedUp(database, size, missing);
    if (!isLastMoved)
        return isLastMoved.failure();
    if (!*isLastMoved)
        return std::optional<AuditFinding>();
    const Result<bool> isFirstMoved = isMovedUp(database, end->first, missing);
    if (!isFirstMoved)
        return isFirstMoved.failure();
    // Else they were cut out in several places.
    return std::optional(AuditFinding{AuditFindingKind::Removed, end->first,
                                      *isFirstMoved ? end->first + missing - 1 : shown});
}

// Events that are as they were signed, and hidden from lists or shown as others. Where the log was
// worked over, the numbers say nothing any more.
void judgeNotFound(const std::vector<NumberRange> &notFound, const LogChecker &checker,
                   FindingList &findings)
{
    for (const NumberRange &range : notFound) {
        if (range.last < checker.brokenFrom() && !findings.touches(range.first, range.explained))
            findings.add(AuditFindingKind::Changed, range.first, range.last);
    }
}

// What finds events that aren't there: of a tail that was cut off, or made up.
Result<void> judgeLeftovers(Database &database, qint64 size, FindingList &findings)
{
    Result<std::optional<qint64>> last =
        database.integer("SELECT max(seq) FROM facets WHERE seq > ?", size);
    if (!last)
        return last.failure();
    if (!*last && size > 0) {
        // Counts are kept by blocks, so that one past the last tells of its first event at least.
        const Result<std::optional<qint64>> block =
            database.integer("SELECT max(block) FROM facet_blocks WHERE block > ?", blockOf(size));
        if (!block)
            return block.failure();
        if (*block)
            last = std::optional(**block * eventsInBlock + 1);
    }
    if (*last && !findings.touches(size + 1, **last))
        findings.add(AuditFindingKind::Truncated, size + 1, **last);
    return {};
}

// Of a checkpoint that somebody kept. One that is of another log is told as that.
Result<void> requireInReach(Database &database, const AuditTrust &trust, const LogName &name,
                            qint64 archived)
{
    const Result<ParsedNote> kept = readCheckpoint(trust.checkpoint, name.publicKey);
    if (!kept || kept->signature != NoteSignature::Good || kept->checkpoint.origin != name.origin)
        return {};
    const qint64 size = kept->checkpoint.size;
    if (!isWithinArchive(size, archived))
        return {};
    const Result<std::optional<LogArchive>> archive = ArchiveTable(database).of(size);
    if (!archive)
        return archive.failure();
    return fail(ErrorKind::Usage, ErrorReason::EventsArchived,
                *archive ? (*archive)->file : QString());
}

enum class Reach { Whole, Newest };

Result<AuditVerdict> verifyFrom(Database &database, const AuditTrust &trust, Reach reach,
                                Progress &progress)
{
    // Before the view: the anchor moves ahead with what is appended meanwhile, and a view from
    // before that would look rolled back. A witness that can't be read is none; the verdict says
    // so.
    std::optional<QByteArray> anchored;
    if (trust.anchor) {
        if (Result<std::optional<QByteArray>> kept = trust.anchor->read())
            anchored = std::move(*kept);
    }
    // One view of the log, however long it takes and whoever appends meanwhile.
    const Result<Transaction> view = Transaction::begin(database, TransactionKind::Deferred);
    if (!view)
        return view.failure();
    Result<LogName> name = nameOf(database);
    if (!name)
        return name.failure();
    if (!trust.publicKey.isEmpty())
        name->publicKey = trust.publicKey;
    const Result<Witnesses> witnesses = gather(trust, anchored, *name);
    if (!witnesses)
        return witnesses.failure();
    const Result<qint64> size = EventTable(database).size();
    if (!size)
        return size.failure();
    const Result<ArchivedPart> part = archivedPart(database, name->origin, name->publicKey);
    if (!part)
        return part.failure();
    if (const Result<void> inReach = requireInReach(database, trust, *name, part->last); !inReach)
        return inReach.failure();
    const qint64 newest = std::max<qint64>(0, *size - newestEvents) / leavesInBlock * leavesInBlock;
    const qint64 start = reach == Reach::Whole ? part->last : std::max(part->last, newest);
    const bool isWhole = reach == Reach::Whole || start == 0;

    FindingList findings;
    const Result<bool> isOwn = hasOwnSchema(database);
    if (!isOwn)
        return isOwn.failure();
    judgeUnproved(*part, *size, findings);
    LogChecker checker(database, name->origin, name->publicKey, witnesses->seen, findings);
    if (const Result<void> started = checker.startAt(start, part->last); !started)
        return started.failure();
    const RowCheck::Facets facets = isWhole ? RowCheck::Facets::Compare : RowCheck::Facets::Ignore;
    const Result<std::vector<NumberRange>> notFound =
        scanRows(database, {start, *size, facets}, checker, findings, progress,
                 *isOwn ? Indexes::Compare : Indexes::Ignore);
    if (!notFound)
        return notFound.failure();
    const Result<qint64> shown = checker.shownSize();
    if (!shown)
        return shown.failure();
    const Result<std::optional<AuditFinding>> cutOut =
        cutOutOfTheEnd(database, *notFound, checker.size(), *shown);
    if (!cutOut)
        return cutOut.failure();
    Result<void> done = checker.finish(*cutOut);
    judgeNotFound(*notFound, checker, findings);
    if (done && isWhole && !checker.isWorkedOver() && !*cutOut)
        done = judgeLeftovers(database, checker.size(), findings);
    if (done && isWhole)
        done = checkWhatStays(database, *part, findings);
    if (done && isWhole && *isOwn && !*cutOut) {
        const Result<std::vector<NumberRange>> unsearched =
            eventsWronglyInWords(database, part->last, checker.size(), progress);
        if (!unsearched)
            return unsearched.failure();
        judgeNotFound(*unsearched, checker, findings);
    }
    // Lists then show what somebody else wants, whatever the events are.
    if (!*isOwn && findings.isEmpty())
        findings.add(AuditFindingKind::Changed, 1, std::max<qint64>(1, checker.size()));
    if (done)
        done = judgeAnchoring(database, trust, *witnesses, checker, findings);
    if (!done)
        return done.failure();

    AuditVerdict verdict;
    verdict.ok = findings.isEmpty();
    verdict.size = checker.size();
    verdict.root = checker.root();
    verdict.anchored = checker.anchored();
    verdict.signedSize = checker.signedSize();
    verdict.archived = part->last;
    verdict.archivedRestores = part->restores;
    verdict.findings = findings.sorted();
    return verdict;
}

} // namespace

QString auditFindingKindName(AuditFindingKind kind)
{
    switch (kind) {
    case AuditFindingKind::Changed:
        return u"changed"_s;
    case AuditFindingKind::Removed:
        return u"removed"_s;
    case AuditFindingKind::Reordered:
        return u"reordered"_s;
    case AuditFindingKind::Truncated:
        return u"truncated"_s;
    case AuditFindingKind::RolledBack:
        return u"rolled_back"_s;
    case AuditFindingKind::Replaced:
        return u"replaced"_s;
    case AuditFindingKind::Unanchored:
        return u"unanchored"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AuditFindingKind> firstFault(const AuditVerdict &verdict)
{
    const auto fault = std::ranges::find_if(verdict.findings, [](const AuditFinding &finding) {
        return finding.kind != AuditFindingKind::Unanchored;
    });
    return fault == verdict.findings.end() ? std::nullopt : std::optional(fault->kind);
}

bool tellsOfMissing(const AuditVerdict &verdict)
{
    return std::ranges::any_of(verdict.findings, [](const AuditFinding &finding) {
        return finding.kind == AuditFindingKind::Truncated ||
               finding.kind == AuditFindingKind::RolledBack ||
               finding.kind == AuditFindingKind::Replaced;
    });
}

Result<AuditVerdict> verifyLog(Database &database, const AuditTrust &trust, Progress &progress)
{
    return verifyFrom(database, trust, Reach::Whole, progress);
}

Result<AuditVerdict> verifyNewest(Database &database, const AuditTrust &trust)
{
    Progress nobody;
    return verifyFrom(database, trust, Reach::Newest, nobody);
}

} // namespace warden
