#pragma once

#include "core/base/progress.h"

#include <QStringList>

namespace warden {

class ArchiveReader;
class Database;

enum class AuditExportFormat {
    JsonLines, // events.jsonl: each line is a leaf's bytes, so the export can be verified
    Csv,       // events.csv: for a spreadsheet; no cell is taken for a formula
    Cef,       // events.cef: ArcSight's Common Event Format, for a SIEM
    Ocsf,      // events.ocsf.jsonl: Open Cybersecurity Schema Framework 1.3.0
};

struct AuditExport
{
    qint64 events = 0;
    QStringList files = {}; // absolute paths
};

// Writes the events, oldest first, and beside them checkpoint.txt (the newest; absent where
// nothing was ever signed), public-key.txt (a verifier key) and public-key.pem. The folder is made
// where it is missing; each file appears whole or not at all, readable by its owner alone.
// Where the log's beginning is archived, archived.txt has the subtrees that stand for it.
// docs/file-formats/audit-log.md tells how a stranger verifies them.
// Errors: Storage (FolderReadOnly, DiskFull), Cancelled.
Result<AuditExport> exportLog(Database &database, const QString &folder, AuditExportFormat format,
                              Progress &progress);

// The same of an archive, as JSON lines with the checkpoint of its last event, and raws.jsonl where
// services sent something: what is in it is proved by then. Also ArchiveDamaged.
Result<AuditExport> exportArchive(ArchiveReader &archive, const QByteArray &publicKey,
                                  const QString &folder, Progress &progress);

} // namespace warden
