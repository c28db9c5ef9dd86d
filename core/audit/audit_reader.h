#pragma once

#include "core/audit/archive_table.h"
#include "core/audit/audit_export.h"
#include "core/audit/audit_histogram.h"
#include "core/audit/audit_matches.h"
#include "core/audit/audit_proof.h"
#include "core/audit/audit_query.h"
#include "core/audit/audit_verify.h"
#include "core/audit/event_tally.h"
#include "core/audit/merkle_tree.h"
#include "core/audit/saved_view_table.h"
#include "core/audit/witness_table.h"
#include "core/base/secret.h"
#include "core/database/database.h"

namespace warden {

// What somebody outside saw of a log: what it holds; more than it holds; another one; or so many
// events that they end within an archive, which nobody can tell any more from the log alone.
enum class Sighting { Held, Missing, Other, Hidden };

// Reads audit.db through a connection of its own, while an AuditLog may write. One thread at a
// time; open another one for a long verification beside a list.
class AuditReader
{
public:
    // NewerVersion, Stale (an AuditLog has to migrate the file first), and Database's errors.
    static Result<AuditReader> open(const QString &path, const Secret &databaseKey);

    Result<AuditPage> list(const AuditFilter &filter, const Progress &progress = {});
    // A page without its total, which is the quicker part.
    Result<std::vector<AuditRow>> rows(const AuditFilter &filter, const Progress &progress = {});

    // All that fit, to scroll over; and its rows from a place on.
    Result<AuditMatches> matches(const AuditFilter &filter, const Progress &progress = {});
    Result<std::vector<AuditRow>> rowsAt(const AuditFilter &filter, const AuditMatches &matches,
                                         qint64 offset, int count);
    Result<AuditHistogram> histogram(const AuditFilter &filter, int bars,
                                     const Progress &progress = {});
    Result<std::vector<ActionTally>> tallyActions(const QDateTime &since, const QDateTime &until,
                                                  const Progress &progress = {});
    Result<std::vector<ActorTally>> tallyActors(const QDateTime &since, const QDateTime &until,
                                                const QStringList &actions, int most,
                                                const Progress &progress = {});
    Result<std::optional<AuditRow>> row(qint64 seq);
    // What a service sent about an event; empty where nothing was kept. Storage with Damaged:
    // it isn't what the event names.
    Result<QByteArray> raw(qint64 seq);

    Result<std::vector<SavedView>> savedViews(const OperatorId &owner);
    Result<std::vector<Witness>> witnesses();
    Database &database() { return m_database; } // as of AuditLog

    Result<AuditVerdict> verify(const AuditTrust &trust, Progress &progress);

    Result<AuditExport> exportTo(const QString &folder, AuditExportFormat format,
                                 Progress &progress);
    Result<bool> contains(const EventId &id);
    // The newest signed checkpoint's text; empty where there is none.
    Result<QByteArray> checkpoint();

    // Ranges that lie in sealed files, oldest first; the key of one (empty: no such archive).
    Result<std::vector<LogArchive>> archives();
    Result<Secret> archiveKey(const QString &id);
    // Up to which event the log could be archived so that nothing goes that was written from
    // `before` on: a multiple of 1,024, and 0 where there is nothing.
    Result<qint64> archivableUpTo(const QDateTime &before);
    // What somebody saw, who saw the first `size` events under this root.
    Result<Sighting> compare(qint64 size, const QByteArray &root, const QByteArray &publicKey);

    Result<qint64> size();
    Result<QByteArray> rootAt(qint64 size); // of any past size
    // seq is in the log of `size` events; the tree of oldSize is the beginning of newSize's.
    Result<Proof> inclusion(qint64 seq, qint64 size);
    Result<Proof> consistency(qint64 oldSize, qint64 newSize);
    // The same as texts that others read, with a signed checkpoint: see audit_proof.h.
    Result<AuditProof> proveInclusion(qint64 seq, std::optional<qint64> size);
    Result<AuditProof> proveConsistency(qint64 from, std::optional<qint64> to);

private:
    explicit AuditReader(Database database) : m_database(std::move(database)) {}
    Result<bool> isHidden(qint64 size, const QByteArray &publicKey);

    Database m_database;
};

} // namespace warden
