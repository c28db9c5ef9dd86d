#include "core/audit/audit_proof.h"

#include "core/audit/archive_table.h"
#include "core/audit/checkpoint_table.h"
#include "core/audit/event_table.h"
#include "core/audit/packed_event.h"
#include "core/audit/tree_table.h"
#include "core/database/transaction.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

tl::unexpected<Error> notKnown(qint64 number)
{
    return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, QString::number(number));
}

// An archived number isn't unknown: the file has it.
tl::unexpected<Error> notHere(Database &database, qint64 number)
{
    const Result<std::optional<LogArchive>> archive = ArchiveTable(database).of(number);
    if (!archive)
        return archive.failure();
    return *archive ? fail(ErrorKind::Usage, ErrorReason::EventsArchived, (*archive)->file)
                    : notKnown(number);
}

Result<CheckpointTable::Row> checkpointOf(Database &database, std::optional<qint64> size)
{
    CheckpointTable table(database);
    const Result<std::optional<CheckpointTable::Row>> found =
        size ? table.firstAfter(*size - 1) : table.newest();
    if (!found)
        return found.failure();
    if (!*found || (size && (*found)->size != *size))
        return notHere(database, size.value_or(0));
    return **found;
}

Result<QByteArray> jsonOf(Database &database, qint64 seq)
{
    const Result<std::optional<QByteArray>> packed = EventTable(database).packed(seq);
    if (!packed)
        return packed.failure();
    if (!*packed)
        return notHere(database, seq);
    return unpackEvent(**packed);
}

QByteArray lines(const Proof &proof)
{
    QByteArray text;
    for (const QByteArray &hash : proof)
        text.append(hash.toBase64()).append('\n');
    return text;
}

} // namespace

Result<AuditProof> proveInclusion(Database &database, qint64 seq, std::optional<qint64> size)
{
    // Proof and checkpoint of the same moment.
    const Result<Transaction> view = Transaction::begin(database, TransactionKind::Deferred);
    if (!view)
        return view.failure();
    const Result<CheckpointTable::Row> checkpoint = checkpointOf(database, size);
    if (!checkpoint)
        return checkpoint.failure();
    if (seq < 1 || seq > checkpoint->size)
        return notKnown(seq);
    const Result<QByteArray> json = jsonOf(database, seq);
    if (!json)
        return json.failure();
    const Result<Proof> proof =
        inclusionProof(seq - 1, checkpoint->size, TreeTable(database).source());
    if (!proof)
        return proof.failure();
    return AuditProof{checkpoint->size, "c2sp.org/tlog-proof@v1\nextra " + json->toBase64() +
                                            "\nindex " + QByteArray::number(seq - 1) + '\n' +
                                            lines(*proof) + '\n' + checkpoint->note};
}

Result<AuditProof> proveConsistency(Database &database, qint64 from, std::optional<qint64> to)
{
    const Result<Transaction> view = Transaction::begin(database, TransactionKind::Deferred);
    if (!view)
        return view.failure();
    const Result<CheckpointTable::Row> checkpoint = checkpointOf(database, to);
    if (!checkpoint)
        return checkpoint.failure();
    if (from < 1 || from > checkpoint->size)
        return notKnown(from);
    const Result<bool> isHidden = ArchiveTable(database).hides(from);
    if (!isHidden)
        return isHidden.failure();
    if (*isHidden)
        return notHere(database, from);
    const Result<Proof> proof =
        consistencyProof(from, checkpoint->size, TreeTable(database).source());
    if (!proof)
        return proof.failure();
    return AuditProof{checkpoint->size, "old " + QByteArray::number(from) + '\n' + lines(*proof) +
                                            '\n' + checkpoint->note};
}

} // namespace warden
