#pragma once

#include "core/audit/archive_table.h"
#include "core/audit/log_checker.h"

namespace warden {

// What the log says of its archives, and how far that is proved.
struct ArchivedPart
{
    qint64 last = 0; // events up to here are archived, and the log proves them
    std::vector<LogArchive> unproved = {}; // rows that no signed event names
    QByteArray ids = {}; // SHA-256 over archived_ids; empty where the event doesn't say
    qint64 restores = 0; // so many audit.restored are archived

    bool hides(qint64 size) const; // only an archive could tell the root of so many events
};

// What an event says of its archive and all before besides.
struct ArchiveTotals
{
    QByteArray ids = {};
    qint64 restores = 0;
};

// Adds to an event what names an archive, and by `earlier`, the rows before, these as well. The
// event then has to be signed by itself, as the last one of its batch: who can't sign may append an
// event, but a later checkpoint that covers it never has its size.
void nameArchive(Event &event, const LogArchive &archive, std::span<const LogArchive> earlier,
                 const ArchiveTotals &totals);
ArchiveTotals totalsIn(const Event &event);

// Rows count up to the last one whose event names it and all before it, and is in the tree of a
// checkpoint of just its size, with the archive's root in that tree.
Result<ArchivedPart> archivedPart(Database &database, const QString &origin,
                                  const QByteArray &publicKey);

// Of a whole verification: stored nodes over archived events hang together, and nothing else is
// left of these but their ids. `unproved` are findings in any case.
Result<void> checkWhatStays(Database &database, const ArchivedPart &part, FindingList &findings);
void judgeUnproved(const ArchivedPart &part, qint64 size, FindingList &findings);

} // namespace warden
