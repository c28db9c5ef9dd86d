#include "core/audit/event_table.h"

#include "core/audit/archive_table.h"
#include "core/audit/event_rows.h"
#include "core/audit/facet_table.h"
#include "core/audit/packed_event.h"
#include "core/database/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {
constexpr qint64 mostForOwn = 1000;
constexpr QLatin1StringView ownSource = "contact-warden"_L1;
} // namespace

Result<qint64> EventTable::size()
{
    const Result<std::optional<qint64>> last =
        m_database.integer("SELECT max(seq) FROM events WHERE seq >= 1");
    if (!last)
        return last.failure();
    return last->value_or(0);
}

Result<bool> EventTable::contains(const EventId &id)
{
    const Result<std::vector<qint64>> numbers = FacetTable(m_database).withId(id);
    if (!numbers)
        return numbers.failure();
    for (const qint64 seq : *numbers) {
        const Result<std::optional<AuditRow>> found = row(seq);
        if (!found)
            return found.failure();
        if (*found && (*found)->event.id == id)
            return true;
    }
    return ArchiveTable(m_database).contains(id);
}

Result<qint64> EventTable::lastOutboxNumber()
{
    const Result<std::optional<qint64>> last =
        m_database.integer("SELECT max(outbox) FROM events WHERE outbox IS NOT NULL");
    if (!last)
        return last.failure();
    const Result<qint64> archived = ArchiveTable(m_database).lastOutboxNumber();
    return archived ? Result<qint64>(std::max(last->value_or(0), *archived)) : archived;
}

Result<std::optional<QDateTime>> EventTable::lastOwnTime()
{
    const Result<qint64> last = size();
    if (!last)
        return last.failure();
    for (qint64 seq = *last; seq > std::max<qint64>(0, *last - mostForOwn); --seq) {
        const Result<std::optional<AuditRow>> one = row(seq);
        const bool isRead = one && *one; // a damaged row is verify's concern
        if (isRead && (*one)->event.source == ownSource && (*one)->event.time.isValid())
            return std::optional((*one)->event.time);
    }
    return std::optional<QDateTime>();
}

Result<std::optional<QByteArray>> EventTable::packed(qint64 seq)
{
    Result<Statement> select = m_database.prepare("SELECT packed FROM events WHERE seq = ?");
    if (!select)
        return select.failure();
    return readFirstRow<QByteArray>(select->bind(seq),
                                    [](const Statement &row) { return row.bytes(0); });
}

Result<std::optional<AuditRow>> EventTable::shownRow(qint64 seq)
{
    const Result<std::optional<QByteArray>> bytes = packed(seq);
    if (!bytes)
        return bytes.failure();
    if (!*bytes)
        return std::optional<AuditRow>();
    const Result<QByteArray> json = unpackEvent(**bytes);
    Result<AuditRow> read = json ? rowFromJson(*json) : json.failure();
    return std::optional(read ? std::move(*read) : unreadableRow(seq));
}

Result<std::optional<AuditRow>> EventTable::row(qint64 seq)
{
    Result<std::optional<AuditRow>> shown = shownRow(seq);
    if (shown && *shown && !(*shown)->isReadable)
        return fail(ErrorKind::Storage, ErrorReason::Damaged, u"audit.db"_s,
                    u"an event that can't be read"_s);
    return shown;
}

Result<void> EventTable::keepRaw(qint64 seq, const QByteArray &raw)
{
    return m_database.run("INSERT INTO raws (seq, bytes) VALUES (?, ?)", seq, packRaw(raw));
}

Result<QByteArray> EventTable::raw(qint64 seq)
{
    Result<Statement> select = m_database.prepare("SELECT bytes FROM raws WHERE seq = ?");
    if (!select)
        return select.failure();
    const Result<bool> isThere = select->bind(seq).step();
    if (!isThere)
        return isThere.failure();
    if (!*isThere)
        return QByteArray();
    return unpackRaw(select->bytes(0));
}

Result<void> EventTable::put(qint64 seq, const QByteArray &json, const QByteArray &leaf,
                             std::optional<qint64> outboxNumber)
{
    return m_database.run("INSERT INTO events (seq, packed, leaf, outbox) VALUES (?, ?, ?, ?)", seq,
                          packEvent(json), leaf, outboxNumber);
}

Result<void> EventTable::insert(const AuditRow &row, const QByteArray &json, const QByteArray &leaf,
                                std::optional<qint64> outboxNumber)
{
    Result<void> done = put(row.seq, json, leaf, outboxNumber);
    if (done)
        done = m_database.run("INSERT INTO words (rowid, text) VALUES (?, ?)", row.seq,
                              searchText(row.event));
    if (done)
        done = FacetTable(m_database).insert(row.seq, row.event);
    return done;
}

Result<void> EventTable::move(qint64 seq, const QByteArray &json, const QByteArray &leaf,
                              std::optional<qint64> outboxNumber)
{
    const Result<void> moved = put(seq, json, leaf, outboxNumber);
    const Result<AuditRow> row = rowFromJson(json);
    return moved && row ? FacetTable(m_database).insert(seq, row->event) : moved;
}

} // namespace warden
