#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace warden {

class Database;

struct AuditProof
{
    qint64 size = 0; // of the tree that it leads to
    QByteArray text = {};
};

// That event `seq` is in the signed tree: C2SP tlog-proof (https://c2sp.org/tlog-proof), with the
// event's JSON as its extra data. `size`: of one of the log's checkpoints; nothing: the newest.
// Errors: Usage with NotKnownHere (no such event in it, or no checkpoint of that size) or
// EventsArchived (the subject is the file's name); Storage.
Result<AuditProof> proveInclusion(Database &database, qint64 seq, std::optional<qint64> size);

// That the tree of the first `from` events is the beginning of the signed one: what a witness is
// sent (https://c2sp.org/tlog-witness, add-checkpoint). Errors as above.
Result<AuditProof> proveConsistency(Database &database, qint64 from, std::optional<qint64> to);

} // namespace warden
