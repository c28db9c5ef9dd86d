#pragma once

#include "core/audit/archive_table.h"

namespace warden {

// What is left in archived_ids of an event's id: 16 bytes.
QByteArray archivedId(const QString &id);

// Keeps the ids of events that are about to go. How many of them are audit.restored.
Result<qint64> rememberArchived(Database &database, const LogArchive &archive);

// Takes what an archive holds out of the log: events, what services sent, what finds them, nodes
// below archivedLevel and checkpoints. Inside the transaction that holds the archive's row, without
// which the triggers let nothing go.
Result<void> removeArchived(Database &database, const LogArchive &archive);

} // namespace warden
