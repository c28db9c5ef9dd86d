#include "core/audit/archive_removal.h"

#include "core/audit/event_facets.h"
#include "core/audit/event_rows.h"
#include "core/audit/facet_table.h"
#include "core/audit/packed_event.h"
#include "core/audit/tree_table.h"
#include "core/crypto/hash.h"
#include "core/database/rows.h"
#include "core/events/event_actions.h"

namespace warden {

namespace {

constexpr qsizetype archivedIdSize = 16;

// The index of words has no texts, and forgets one only by its very words. So it is made anew of
// what stays, which leaves no trace of what goes either.
Result<void> indexWordsAnew(Database &database, qint64 after)
{
    if (Result<void> emptied = database.run("INSERT INTO words (words) VALUES ('delete-all')");
        !emptied)
        return emptied;
    Result<Statement> select =
        database.prepare("SELECT seq, packed FROM events WHERE seq > ? ORDER BY seq");
    if (!select)
        return select.failure();
    return forEachRow(select->bind(after), [&](const Statement &row) -> Result<void> {
        const Result<QByteArray> json = unpackEvent(row.bytes(1));
        const Result<AuditRow> event = json ? rowFromJson(*json) : json.failure();
        if (!event)
            return event.failure();
        return database.run("INSERT INTO words (rowid, text) VALUES (?, ?)", row.integer(0),
                            searchText(event->event));
    });
}

Result<void> removeFacets(Database &database, qint64 last)
{
    Result<void> done = database.run("DELETE FROM facets WHERE seq <= ?", last);
    if (done)
        done = database.run("DELETE FROM facet_blocks WHERE block <= ?", blockOf(last));
    if (done)
        done = database.run(
            "DELETE FROM terms WHERE id NOT IN (SELECT actor FROM facet_blocks UNION"
            " SELECT source FROM facet_blocks UNION SELECT action FROM facet_blocks UNION"
            " SELECT outcome FROM facet_blocks)");
    return done;
}

} // namespace

QByteArray archivedId(const QString &id)
{
    return sha256(id.toUtf8()).left(archivedIdSize);
}

Result<qint64> rememberArchived(Database &database, const LogArchive &archive)
{
    Result<Statement> select =
        database.prepare("SELECT packed FROM events WHERE seq BETWEEN ? AND ? ORDER BY seq");
    if (!select)
        return select.failure();
    qint64 restores = 0;
    const auto remember = [&](const Statement &row) -> Result<void> {
        const Result<QByteArray> json = unpackEvent(row.bytes(0));
        const Result<AuditRow> found = json ? rowFromJson(*json) : json.failure();
        if (!found)
            return found.failure();
        const Event &event = found->event;
        if (event.action == actions::auditRestored && event.source == u"contact-warden")
            ++restores;
        return database.run("INSERT OR IGNORE INTO archived_ids (id) VALUES (?)",
                            archivedId(event.id.value()));
    };
    const Result<void> remembered = forEachRow(select->bind(archive.first, archive.last), remember);
    return remembered ? Result<qint64>(restores) : remembered.failure();
}

Result<void> removeArchived(Database &database, const LogArchive &archive)
{
    const qint64 last = archive.last;
    Result<void> done = indexWordsAnew(database, last);
    if (done)
        done = removeFacets(database, last);
    if (done)
        done = database.run("DELETE FROM raws WHERE seq <= ?", last);
    if (done)
        done = database.run("DELETE FROM events WHERE seq BETWEEN ? AND ?", archive.first, last);
    for (int level = lowestStoredLevel; done && level < archivedLevel; ++level)
        done = database.run("DELETE FROM nodes WHERE level = ? AND idx < ?", level, last >> level);
    if (done)
        done = database.run("DELETE FROM checkpoints WHERE size <= ?", last);
    return done;
}

} // namespace warden
