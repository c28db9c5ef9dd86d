#include "core/audit/log_checker.h"

#include "core/audit/archive_table.h"
#include "core/audit/facet_table.h"
#include "core/audit/signed_note.h"

#include <algorithm>
#include <limits>

namespace warden {

namespace {
constexpr size_t mostFindings = 1000;
// A tenth of a millisecond each. The newest one vouches for every event in any case.
constexpr qint64 mostSignatures = 20000;
} // namespace

void FindingList::add(AuditFindingKind kind, qint64 fromSeq, qint64 toSeq)
{
    if (fromSeq > toSeq)
        return;
    for (AuditFinding &finding : m_findings) {
        if (finding.kind == kind && fromSeq <= finding.toSeq + 1 && toSeq + 1 >= finding.fromSeq) {
            finding.fromSeq = std::min(finding.fromSeq, fromSeq);
            finding.toSeq = std::max(finding.toSeq, toSeq);
            return;
        }
    }
    if (m_findings.size() < mostFindings)
        m_findings.push_back({kind, fromSeq, toSeq});
}

bool FindingList::touches(qint64 fromSeq, qint64 toSeq) const
{
    return std::any_of(m_findings.begin(), m_findings.end(), [=](const AuditFinding &finding) {
        return finding.fromSeq <= toSeq && finding.toSeq >= fromSeq;
    });
}

std::vector<AuditFinding> FindingList::sorted() const
{
    std::vector<AuditFinding> findings = m_findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const AuditFinding &a, const AuditFinding &b) {
                         return std::pair(a.fromSeq, a.toSeq) < std::pair(b.fromSeq, b.toSeq);
                     });
    return findings;
}

void LogChecker::Track::add(qint64 place, const Sha256Digest *leaf)
{
    if (leaf)
        block[static_cast<size_t>(place)] = *leaf;
    else
        ++unknown;
}

std::optional<QByteArray> LogChecker::Track::root(qint64 added) const
{
    if (!isKnown || unknown > 0)
        return {};
    Frontier whole = tree;
    for (qint64 place = 0; place < added; ++place)
        whole.append(QByteArray(block[static_cast<size_t>(place)].data(), sha256Size));
    return whole.root();
}

LogChecker::LogChecker(Database &database, QString origin, QByteArray publicKey,
                       std::vector<KeptCheckpoint> witnesses, FindingList &findings)
    : m_database(database), m_nodes(database), m_storedNodes(database), m_checkpoints(database),
      m_origin(std::move(origin)), m_publicKey(std::move(publicKey)),
      m_witnesses(std::move(witnesses)), m_findings(findings)
{}

Result<void> LogChecker::startAt(qint64 start, qint64 archived)
{
    m_start = start;
    m_lastGood = archived; // the event that names an archive is signed
    Result<Frontier> frontier = frontierAt(start, m_nodes.source());
    if (frontier) {
        m_events.tree = *frontier;
        m_stored.tree = std::move(*frontier);
    } else {
        m_events.isKnown = m_stored.isKnown = false;
        m_findings.add(AuditFindingKind::Changed, 1, start);
    }
    // Of archived events the lowest nodes that are kept stand for their bytes.
    if (start == archived && start > 0) {
        if (Result<Frontier> computed = frontierAt(start, m_nodes.computedSource(archived)))
            m_events = {std::move(*computed)};
    }
    const Result<std::optional<CheckpointTable::Row>> newest = m_checkpoints.newest();
    if (!newest)
        return newest.failure();
    m_newestSize = *newest ? (*newest)->size : 0;
    const Result<qint64> count = m_checkpoints.countAfter(start);
    if (!count)
        return count.failure();
    m_signatureStride = 1 + *count / mostSignatures;
    // The part before is vouched for by the checkpoint that follows.
    const Result<std::optional<CheckpointTable::Row>> next =
        m_checkpoints.firstAfter(start > 0 ? std::min(start, m_newestSize - 1) : 0);
    if (!next)
        return next.failure();
    m_next = *next;
    for (KeptCheckpoint &witness : m_witnesses) {
        witness.isOutOfReach = isWithinArchive(witness.checkpoint.size, archived);
        if (witness.checkpoint.size > start || witness.isOutOfReach)
            continue;
        const Result<QByteArray> root = rootAt(witness.checkpoint.size, m_nodes.source());
        witness.isSeen = true;
        witness.agrees = root && *root == witness.checkpoint.root;
    }
    if (m_next && m_next->size <= start) { // nothing was signed since: an auditor's long tail
        const Result<QByteArray> root = rootAt(m_next->size, m_nodes.source());
        const Result<ParsedNote> note = readCheckpoint(m_next->note, m_publicKey);
        if (root && note && note->signature == NoteSignature::Good &&
            note->checkpoint == Checkpoint{m_origin, m_next->size, *root})
            m_lastGood = m_next->size;
        else
            m_findings.add(AuditFindingKind::Changed, 1, m_next->size);
        m_next.reset();
    }
    return {};
}

Result<void> LogChecker::add(const Sha256Digest *computed, const Sha256Digest *stored,
                             const Sha256Digest *blockRoot)
{
    const qint64 place = inBlock();
    m_events.add(place, computed ? computed : stored);
    m_stored.add(place, stored ? stored : computed);
    ++m_added;
    if (inBlock() == 0) {
        const Result<void> ended = endBlock(blockRoot);
        if (!ended)
            return ended.failure();
    }
    compareWitnesses();
    return compareCheckpoints();
}

Result<void> LogChecker::endBlock(const Sha256Digest *root)
{
    const qint64 block = size() / leavesInBlock - 1;
    const Result<std::optional<QByteArray>> node = m_storedNodes.at(lowestStoredLevel, block);
    if (!node)
        return node.failure();

    std::optional<QByteArray> fromEvents = *node;
    if (m_events.unknown == 0) {
        const Sha256Digest computed = root ? *root : subtreeRoot(m_events.block);
        fromEvents = QByteArray(computed.data(), sha256Size);
    }
    m_events.unknown = 0;
    m_stored.unknown = 0;
    const std::optional<QByteArray> fromStore = *node ? *node : fromEvents;
    if (!fromEvents || !fromStore) {
        m_events.isKnown = m_stored.isKnown = false; // until the end: nothing to go on from
        return {};
    }
    const qint64 first = block * leavesInBlock + 1;
    if (fromEvents != *node && !m_findings.touches(first, size()))
        m_findings.add(AuditFindingKind::Changed, first, size());

    Result<void> compared;
    if (m_events.isKnown) {
        m_events.tree.appendSubtree(
            lowestStoredLevel, *fromEvents, [&](int level, qint64 index, const QByteArray &hash) {
                if (level == lowestStoredLevel || !compared)
                    return;
                const Result<std::optional<QByteArray>> upper = m_storedNodes.at(level, index);
                if (!upper) {
                    compared = upper.failure();
                    return;
                }
                const qint64 from = (index << level) + 1;
                const qint64 to = (index + 1) << level;
                if (*upper != hash && !m_findings.touches(from, to))
                    m_findings.add(AuditFindingKind::Changed, from, to);
            });
    }
    if (m_stored.isKnown)
        m_stored.tree.appendSubtree(lowestStoredLevel, *fromStore);
    return compared;
}

bool LogChecker::fits(const QByteArray &root) const
{
    const qint64 added = inBlock();
    return m_events.root(added) == root || m_stored.root(added) == root;
}

void LogChecker::compareWitnesses()
{
    for (KeptCheckpoint &witness : m_witnesses) {
        if (witness.isSeen || witness.checkpoint.size != size())
            continue;
        witness.isSeen = true;
        witness.agrees = fits(witness.checkpoint.root);
    }
}

Result<void> LogChecker::compareCheckpoints()
{
    while (m_next && m_next->size <= size()) {
        const Result<void> compared = compareCheckpoint(*m_next);
        if (!compared)
            return compared.failure();
        const Result<std::optional<CheckpointTable::Row>> next =
            m_checkpoints.firstAfter(m_next->size);
        if (!next)
            return next.failure();
        m_next = *next;
    }
    return {};
}

bool LogChecker::isSignatureDue(const CheckpointTable::Row &row)
{
    return row.size == m_newestSize || m_checkpointsSeen++ % m_signatureStride == 0;
}

Result<void> LogChecker::compareCheckpoint(const CheckpointTable::Row &row)
{
    const bool doesFit = row.size == size() && fits(row.root);
    const Checkpoint expected{m_origin, row.size, row.root};
    if (doesFit && !isSignatureDue(row)) {
        const Result<Checkpoint> text = readUnverifiedCheckpoint(row.note);
        if (text && *text == expected) {
            m_lastGood = row.size;
            return {};
        }
    }
    const Result<ParsedNote> note = readCheckpoint(row.note, m_publicKey);
    const bool isGood =
        note && note->checkpoint == expected && note->signature == NoteSignature::Good;
    if (isGood && doesFit) {
        m_lastGood = row.size;
        return {};
    }
    if (row.size == size() && !m_events.root(inBlock()) && !m_stored.root(inBlock()))
        return {}; // can't be told, for a reason that is a finding of its own
    const qint64 from = m_lastGood + 1;
    if (note && note->signature == NoteSignature::OtherKey) {
        m_findings.add(AuditFindingKind::Replaced, from, row.size); // signed by somebody else
    } else if (!isGood) {
        m_findings.add(AuditFindingKind::Changed, from, row.size); // the checkpoint itself
    } else if (!m_broken && !m_findings.touches(from, row.size)) {
        // Bytes and stored tree agree with each other and not with the signature: somebody
        // worked the whole log over. What follows is a consequence.
        m_broken = AuditFinding{AuditFindingKind::Changed, from, row.size};
    }
    return {};
}

Result<qint64> LogChecker::shownSize()
{
    const Result<qint64> covered = m_nodes.leavesCovered();
    return covered ? Result<qint64>(std::max(m_newestSize, *covered)) : covered;
}

Result<void> LogChecker::finish(const std::optional<AuditFinding> &cutOut)
{
    const Result<qint64> told = shownSize();
    if (!told)
        return told.failure();
    const qint64 shown = *told;
    if (m_broken && shown > size()) {
        // Fewer events than were signed, and another tree from some place on: cut out, closed up.
        m_findings.add(AuditFindingKind::Removed, m_broken->fromSeq, m_broken->toSeq);
    } else if (cutOut) {
        m_findings.add(cutOut->kind, cutOut->fromSeq, cutOut->toSeq);
    } else {
        if (m_broken)
            m_findings.add(m_broken->kind, m_broken->fromSeq, m_broken->toSeq);
        m_findings.add(AuditFindingKind::Truncated, size() + 1, shown);
    }

    qint64 agreed = 0;
    for (const KeptCheckpoint &witness : m_witnesses) {
        const qint64 seen = witness.checkpoint.size;
        if (witness.isSeen && witness.agrees)
            agreed = std::max(agreed, seen);
    }
    for (const KeptCheckpoint &witness : m_witnesses) {
        if (witness.isOutOfReach)
            continue;
        const qint64 seen = witness.checkpoint.size;
        // What the log itself tells of is told already.
        if (seen > size() && shown > size())
            m_findings.add(AuditFindingKind::Truncated, shown + 1, seen);
        else if (seen > size())
            m_findings.add(AuditFindingKind::RolledBack, size() + 1, seen);
        else if (!witness.agrees && !m_findings.touches(1, seen))
            m_findings.add(AuditFindingKind::Replaced, std::min(agreed + 1, seen), seen);
    }
    return {};
}

qint64 LogChecker::brokenFrom() const
{
    return m_broken ? m_broken->fromSeq : std::numeric_limits<qint64>::max();
}

QByteArray LogChecker::root() const
{
    return m_events.root(inBlock()).value_or(QByteArray());
}

bool LogChecker::hasWitness() const
{
    return !std::ranges::all_of(m_witnesses, &KeptCheckpoint::isOutOfReach);
}

qint64 LogChecker::anchored() const
{
    qint64 anchored = 0;
    for (const KeptCheckpoint &witness : m_witnesses) {
        if (witness.isSeen && witness.agrees)
            anchored = std::max(anchored, witness.checkpoint.size);
    }
    return anchored;
}

} // namespace warden
