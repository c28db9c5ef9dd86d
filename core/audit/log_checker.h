#pragma once

#include "core/audit/audit_verify.h"
#include "core/audit/checkpoint_table.h"
#include "core/audit/signed_note.h"
#include "core/audit/tree_cursor.h"
#include "core/audit/tree_table.h"

#include <array>
#include <optional>

namespace warden {

// Collects findings: touching ones of a kind become one, and there is a limit to them.
class FindingList
{
public:
    void add(AuditFindingKind kind, qint64 fromSeq, qint64 toSeq);
    bool touches(qint64 fromSeq, qint64 toSeq) const; // is any finding within these numbers?
    bool isEmpty() const { return m_findings.empty(); }
    std::vector<AuditFinding> sorted() const;

private:
    std::vector<AuditFinding> m_findings;
};

// A checkpoint that somebody outside the log kept.
struct KeptCheckpoint
{
    Checkpoint checkpoint = {};
    bool isSeen = false; // compared, because the log is long enough
    bool agrees = false;
    bool isOutOfReach = false; // only an archive could tell
};

// Holds the events of a log, one number after the other, against the stored tree, the signed
// checkpoints and the witnesses. Two trees grow along: one from the events' bytes and one from
// what was stored; where they differ, the signatures tell which of them is the true one.
class LogChecker
{
public:
    // `start` is a multiple of 16: events up to there are taken from the stored tree. The first
    // `archived` of them aren't in the log any more.
    LogChecker(Database &database, QString origin, QByteArray publicKey,
               std::vector<KeptCheckpoint> witnesses, FindingList &findings);
    Result<void> startAt(qint64 start, qint64 archived);

    // The next event's leaf, computed from its bytes and as stored. Null: it can't be known
    // (a finding says why). `blockRoot`: of the 16 leaves that end with this one, where it is known
    // that these were added as both.
    Result<void> add(const Sha256Digest *computed, const Sha256Digest *stored,
                     const Sha256Digest *blockRoot = nullptr);
    // How many events the log itself still tells of: by its checkpoints and its tree.
    Result<qint64> shownSize();
    // After the last event. `cutOut`: a finding that stands for what is missing at the end, where
    // no checkpoint tells more.
    Result<void> finish(const std::optional<AuditFinding> &cutOut);

    qint64 size() const { return m_start + m_added; }
    QByteArray root() const; // empty where it can't be known
    qint64 anchored() const;
    bool hasWitness() const; // one that could be compared
    qint64 signedSize() const { return m_lastGood; }
    qint64 newestCheckpoint() const { return m_newestSize; } // its size, whether it is good or not
    // Somebody worked events and tree over, so that only signatures tell it; and from where on.
    bool isWorkedOver() const { return m_broken.has_value(); }
    qint64 brokenFrom() const;
    const std::vector<KeptCheckpoint> &witnesses() const { return m_witnesses; }

private:
    // One tree over leaves of which some may be unknown until their block's node is found.
    struct Track
    {
        Frontier tree;
        std::array<Sha256Digest, leavesInBlock> block = {}; // so many as were added since the last
        int unknown = 0;                                    // of these
        bool isKnown = true;

        void add(qint64 place, const Sha256Digest *leaf);
        std::optional<QByteArray> root(qint64 added) const;
    };

    Result<void> endBlock(const Sha256Digest *root);
    Result<void> compareCheckpoints();
    Result<void> compareCheckpoint(const CheckpointTable::Row &row);
    bool isSignatureDue(const CheckpointTable::Row &row);
    void compareWitnesses();
    bool fits(const QByteArray &root) const;
    qint64 inBlock() const { return m_added % leavesInBlock; }

    Database &m_database;
    TreeTable m_nodes;
    TreeCursor m_storedNodes; // those that come while events are added
    CheckpointTable m_checkpoints;
    QString m_origin;
    QByteArray m_publicKey;
    std::vector<KeptCheckpoint> m_witnesses;
    FindingList &m_findings;

    qint64 m_start = 0;
    qint64 m_added = 0;
    Track m_events;
    Track m_stored;
    std::optional<CheckpointTable::Row> m_next = {}; // the next checkpoint to come
    qint64 m_signatureStride = 1;                    // each so-manieth signature is checked
    qint64 m_checkpointsSeen = 0;
    qint64 m_newestSize = 0; // of all checkpoints in the log
    qint64 m_lastGood = 0;
    std::optional<AuditFinding> m_broken = {}; // the first checkpoint that fits neither tree
};

} // namespace warden
