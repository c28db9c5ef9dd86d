#include "core/audit/audit_reader.h"

#include "core/audit/archive_check.h"
#include "core/audit/audit_schema.h"
#include "core/audit/checkpoint_table.h"
#include "core/audit/event_table.h"
#include "core/audit/log_name.h"
#include "core/audit/tree_table.h"
#include "core/crypto/hash.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<AuditReader> AuditReader::open(const QString &path, const Secret &databaseKey)
{
    Result<Database> database = Database::open(path, databaseKey, OpenMode::ReadOnly);
    if (!database)
        return database.failure();
    const Result<void> current = applyMigrations(*database, auditMigrations());
    if (!current)
        return current.failure();
    return AuditReader(std::move(*database));
}

Result<AuditPage> AuditReader::list(const AuditFilter &filter, const Progress &progress)
{
    return listEvents(m_database, filter, progress);
}

Result<std::vector<AuditRow>> AuditReader::rows(const AuditFilter &filter, const Progress &progress)
{
    return listRows(m_database, filter, progress);
}

Result<AuditMatches> AuditReader::matches(const AuditFilter &filter, const Progress &progress)
{
    return findMatches(m_database, filter, progress);
}

Result<std::vector<AuditRow>> AuditReader::rowsAt(const AuditFilter &filter,
                                                  const AuditMatches &matches, qint64 offset,
                                                  int count)
{
    return warden::rowsAt(m_database, filter, matches, offset, count);
}

Result<AuditHistogram> AuditReader::histogram(const AuditFilter &filter, int bars,
                                              const Progress &progress)
{
    return warden::histogram(m_database, filter, bars, progress);
}

Result<std::vector<ActionTally>>
AuditReader::tallyActions(const QDateTime &since, const QDateTime &until, const Progress &progress)
{
    return warden::tallyActions(m_database, since, until, progress);
}

Result<std::vector<ActorTally>> AuditReader::tallyActors(const QDateTime &since,
                                                         const QDateTime &until,
                                                         const QStringList &actions, int most,
                                                         const Progress &progress)
{
    return warden::tallyActors(m_database, since, until, actions, most, progress);
}

Result<std::optional<AuditRow>> AuditReader::row(qint64 seq)
{
    return EventTable(m_database).row(seq);
}

Result<QByteArray> AuditReader::raw(qint64 seq)
{
    const Result<std::optional<AuditRow>> event = row(seq);
    if (!event)
        return event.failure();
    Result<QByteArray> raw = EventTable(m_database).raw(seq);
    if (!raw || raw->isEmpty())
        return raw;
    if (!*event || (*event)->event.raw != QString::fromLatin1(sha256(*raw).toHex()))
        return fail(ErrorKind::Storage, ErrorReason::Damaged, u"audit.db"_s,
                    u"what a service sent isn't what the event names"_s);
    return raw;
}

Result<std::vector<SavedView>> AuditReader::savedViews(const OperatorId &owner)
{
    return SavedViewTable(m_database).of(owner);
}

Result<std::vector<Witness>> AuditReader::witnesses()
{
    return WitnessTable(m_database).all();
}

Result<AuditVerdict> AuditReader::verify(const AuditTrust &trust, Progress &progress)
{
    return verifyLog(m_database, trust, progress);
}

Result<AuditExport> AuditReader::exportTo(const QString &folder, AuditExportFormat format,
                                          Progress &progress)
{
    return exportLog(m_database, folder, format, progress);
}

Result<bool> AuditReader::contains(const EventId &id)
{
    return EventTable(m_database).contains(id);
}

Result<QByteArray> AuditReader::checkpoint()
{
    const Result<std::optional<CheckpointTable::Row>> newest = CheckpointTable(m_database).newest();
    if (!newest)
        return newest.failure();
    return *newest ? (*newest)->note : QByteArray();
}

Result<std::vector<LogArchive>> AuditReader::archives()
{
    return ArchiveTable(m_database).all();
}

Result<Secret> AuditReader::archiveKey(const QString &id)
{
    return ArchiveTable(m_database).key(id);
}

Result<qint64> AuditReader::archivableUpTo(const QDateTime &before)
{
    return ArchiveTable(m_database).archivableUpTo(before);
}

// A row that no event of this key's owner names is no archive.
Result<bool> AuditReader::isHidden(qint64 size, const QByteArray &publicKey)
{
    // Nearly always the rows alone say no, and needn't be proved.
    const Result<bool> isSaid = ArchiveTable(m_database).hides(size);
    if (!isSaid || !*isSaid)
        return isSaid;
    const Result<QString> origin = logOrigin(m_database);
    if (!origin)
        return origin.failure();
    const Result<ArchivedPart> part = archivedPart(m_database, *origin, publicKey);
    return part ? Result<bool>(part->hides(size)) : part.failure();
}

Result<Sighting> AuditReader::compare(qint64 size, const QByteArray &root,
                                      const QByteArray &publicKey)
{
    const Result<qint64> own = this->size();
    if (!own)
        return own.failure();
    if (*own < size)
        return Sighting::Missing;
    const Result<bool> hidden = isHidden(size, publicKey);
    if (!hidden)
        return hidden.failure();
    if (*hidden)
        return Sighting::Hidden;
    const Result<QByteArray> then = rootAt(size);
    if (!then)
        return then.failure();
    return *then == root ? Sighting::Held : Sighting::Other;
}

Result<qint64> AuditReader::size()
{
    return EventTable(m_database).size();
}

Result<QByteArray> AuditReader::rootAt(qint64 size)
{
    return warden::rootAt(size, TreeTable(m_database).source());
}

Result<Proof> AuditReader::inclusion(qint64 seq, qint64 size)
{
    return inclusionProof(seq - 1, size, TreeTable(m_database).source());
}

Result<Proof> AuditReader::consistency(qint64 oldSize, qint64 newSize)
{
    return consistencyProof(oldSize, newSize, TreeTable(m_database).source());
}

Result<AuditProof> AuditReader::proveInclusion(qint64 seq, std::optional<qint64> size)
{
    return warden::proveInclusion(m_database, seq, size);
}

Result<AuditProof> AuditReader::proveConsistency(qint64 from, std::optional<qint64> to)
{
    return warden::proveConsistency(m_database, from, to);
}

} // namespace warden
