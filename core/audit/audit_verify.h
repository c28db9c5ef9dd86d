#pragma once

#include "core/audit/anchor.h"
#include "core/base/progress.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace warden {

class Database;

enum class AuditFindingKind {
    Changed,    // an event's bytes, a tree node or a checkpoint isn't what was signed
    Removed,    // events are missing in the middle
    Reordered,  // events have changed places
    Truncated,  // the end is missing, and the log itself still shows that it was there
    RolledBack, // a whole, older log: only a witness outside knows of more
    Replaced,   // another log, or one that went another way since the witness saw it
    Unanchored, // nobody outside vouches for these events, or nobody signed them
};

QString auditFindingKindName(AuditFindingKind kind); // "rolled_back": the command line's word

struct AuditFinding
{
    AuditFindingKind kind = AuditFindingKind::Changed;
    qint64 fromSeq = 0; // as exactly as the evidence tells, both inclusive
    qint64 toSeq = 0;

    bool operator==(const AuditFinding &) const = default;
};

struct AuditVerdict
{
    bool ok = false;             // no findings
    qint64 size = 0;             // events in the log
    QByteArray root = {};        // 32 bytes: RFC 6962 root over all of them, from their bytes
    qint64 anchored = 0;         // the first so many are vouched for from outside
    qint64 signedSize = 0;       // covered by the newest good checkpoint in the log
    qint64 archived = 0;         // the first so many lie in sealed files; the tree proves them
    qint64 archivedRead = 0;     // so many of these were read in their files, and are as signed
    qint64 archivedRestores = 0; // so many times an owner went on with a restored log, in archives
    std::vector<AuditFinding> findings = {}; // in the order of fromSeq; at most 1,000

    bool operator==(const AuditVerdict &) const = default;
};

// What is wrong first; nothing where all is as it was signed, though not all of it may be vouched
// for from outside.
std::optional<AuditFindingKind> firstFault(const AuditVerdict &verdict);

// Events that there were aren't there: more of them would cover that up, under the same numbers.
bool tellsOfMissing(const AuditVerdict &verdict);

// What the log is measured by.
struct AuditTrust
{
    QByteArray publicKey = {};  // 32 bytes, Ed25519; empty: the one that the log names
    Anchor *anchor = nullptr;   // the newest checkpoint kept outside; null where there is none
    QByteArray checkpoint = {}; // a checkpoint that somebody kept (audit verify --against)
};

// Reads the whole log: a million events take a few seconds.
// Errors: Invalid (the given checkpoint isn't one), Usage with EventsArchived (it is of a size that
// only an archive knows; the subject is the file's name), Cancelled, Storage.
Result<AuditVerdict> verifyLog(Database &database, const AuditTrust &trust, Progress &progress);

// The newest 1,024 events, the newest checkpoint and the anchor only: done at each opening.
// Its root is from stored nodes and not from every event's bytes.
Result<AuditVerdict> verifyNewest(Database &database, const AuditTrust &trust);

} // namespace warden
