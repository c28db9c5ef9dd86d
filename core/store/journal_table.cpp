#include "core/store/journal_table.h"

#include "core/database/rows.h"
#include "core/store/columns.h"

namespace warden {

namespace {

Result<ChangeAction> toAction(const QString &name)
{
    for (const ChangeAction action :
         {ChangeAction::Create, ChangeAction::Update, ChangeAction::Remove}) {
        if (changeActionName(action) == name)
            return action;
    }
    return columns::damaged("change action");
}

Result<JournalItem> readItem(const Statement &row)
{
    JournalItem item;
    item.item = row.id<PlanItemId>(0);
    item.run = row.id<RunId>(1);
    item.ordinal = row.integer(2);
    item.route = row.id<RouteId>(3);
    item.book = row.id<BookId>(4);
    item.record = row.id<RecordId>(5);
    item.counterpart = row.id<RecordId>(6);
    item.link = row.id<LinkId>(7);
    const Result<ChangeAction> action = toAction(row.text(9));
    if (!action)
        return action.failure();
    const Result<JournalState> state = journalStateFromName(row.text(10));
    if (!state)
        return columns::damaged("journal state");
    const Result<FieldSet> fields = columns::toFields(row.text(13));
    if (!fields)
        return fields.failure();
    item.change.item = item.item;
    item.change.person = row.id<PersonId>(8);
    item.change.action = *action;
    item.change.remoteId = row.text(11);
    item.change.revision = row.text(12);
    item.change.changedFields = *fields;
    item.change.idempotencyKey = row.text(14);
    item.change.sequence = row.integer(15);
    item.state = *state;
    item.resultRemoteId = row.text(16);
    item.resultRevision = row.text(17);
    item.isIrreversible = row.integer(18) != 0;
    item.errorKind = row.text(19);
    item.errorReason = row.text(20);
    item.isImageRemoved = row.integer(21) != 0;
    item.change.run = item.run;
    item.change.created = row.time(22);
    if (!row.isNull(23)) {
        Result<Contact> contact = columns::toContact(row.bytes(23));
        if (!contact)
            return contact.failure();
        item.change.contact = std::move(*contact);
        item.change.current = row.bytes(24);
        item.after = row.bytes(25);
    }
    return item;
}

// `where` begins with WHERE, and has the order.
template <class... Values>
Result<std::vector<JournalItem>> readItems(Database &database, QByteArrayView where,
                                           const Values &...values)
{
    const QByteArray sql =
        "SELECT item, run, ordinal, route, book, record, counterpart, link, person, action, state,"
        " remote_id, revision, changed_fields, idempotency_key, sequence, result_remote_id,"
        " result_revision, is_irreversible, error_kind, error_reason, is_image_removed,"
        " created_at, contact, current, after"
        " FROM journal LEFT JOIN journal_images ON journal_images.journal = journal.row " +
        where.toByteArray();
    Result<Statement> select = database.prepare(sql);
    if (!select)
        return select.failure();
    return readRows<JournalItem>(select->bind(values...), readItem);
}

} // namespace

Result<void> JournalTable::insert(const JournalItem &item)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const OutgoingChange &change = item.change;
    const Result<void> inserted = m_database.run(
        "INSERT INTO journal (item, run, ordinal, route, book, record, counterpart, link, person, "
        "action,"
        " state, remote_id, revision, changed_fields, idempotency_key, sequence,"
        " result_remote_id, result_revision, is_irreversible, error_kind, error_reason,"
        " is_image_removed, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        item.item, item.run.value(), item.ordinal, item.route, item.book, item.record,
        item.counterpart, item.link, change.person, changeActionName(change.action),
        journalStateName(item.state), change.remoteId, change.revision,
        columns::fromFields(change.changedFields), change.idempotencyKey, change.sequence,
        item.resultRemoteId, item.resultRevision, item.isIrreversible, item.errorKind,
        item.errorReason, item.isImageRemoved, change.created);
    if (!inserted || item.isImageRemoved)
        return inserted;
    return m_database.run(
        "INSERT INTO journal_images (journal, contact, current, after) VALUES (?, ?, ?, ?)",
        m_database.lastRowId(), columns::fromContact(change.contact), change.current, item.after);
}

Result<void> JournalTable::update(const JournalItem &item)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    const Result<void> updated = m_database.run(
        "UPDATE journal SET state = ?, record = ?, counterpart = ?, link = ?, result_remote_id = ?,"
        " result_revision = ?, is_irreversible = ?, error_kind = ?, error_reason = ?"
        " WHERE item = ?",
        journalStateName(item.state), item.record, item.counterpart, item.link, item.resultRemoteId,
        item.resultRevision, item.isIrreversible, item.errorKind, item.errorReason, item.item);
    if (!updated)
        return updated.failure();
    const Result<void> known =
        columns::requireChanged(m_database, "journal item", item.item.value());
    if (!known)
        return known.failure();
    return m_database.run("UPDATE journal_images SET after = ?1 WHERE after IS NOT ?1"
                          " AND journal = (SELECT row FROM journal WHERE item = ?2)",
                          item.after, item.item);
}

Result<void> JournalTable::setState(const std::vector<PlanItemId> &items, JournalState state)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    Result<Statement> update = m_database.prepare("UPDATE journal SET state = ? WHERE item = ?");
    if (!update)
        return update.failure();
    const QString name = journalStateName(state);
    for (const PlanItemId &item : items) {
        const Result<void> updated = update->bind(name, item).run();
        if (!updated)
            return updated.failure();
        const Result<void> known =
            columns::requireChanged(m_database, "journal item", item.value());
        if (!known)
            return known.failure();
    }
    return {};
}

Result<std::vector<JournalItem>> JournalTable::ofRun(const RunId &run)
{
    return readItems(m_database, "WHERE run = ? ORDER BY ordinal, row", run);
}

Result<std::vector<JournalItem>> JournalTable::firstDone(const RunId &run, const RouteId &route,
                                                         int limit)
{
    return readItems(m_database,
                     "WHERE run = ?1 AND (?2 IS NULL OR route = ?2) AND state = 'done'"
                     " ORDER BY ordinal, row LIMIT ?3",
                     run, route, limit);
}

Result<qint64> JournalTable::countDone(const RunId &run, const RouteId &route)
{
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM journal"
                           " WHERE run = ?1 AND (?2 IS NULL OR route = ?2) AND state = 'done'",
                           run, route);
    if (!count)
        return count.failure();
    return count->value_or(0);
}

Result<std::vector<JournalItem>> JournalTable::unsettled(const RunId &run)
{
    return readItems(m_database,
                     "WHERE run = ? AND state IN ('pending', 'sent') ORDER BY ordinal, row", run);
}

Result<std::vector<RunId>> JournalTable::runsWithUnsettled()
{
    Result<Statement> select =
        m_database.prepare("SELECT run FROM journal WHERE state IN ('pending', 'sent') GROUP BY run"
                           " ORDER BY min(row)");
    if (!select)
        return select.failure();
    return readRows<RunId>(*select, [](const Statement &row) { return row.id<RunId>(0); });
}

Result<qint64> JournalTable::lastSequence(const BookId &book)
{
    const Result<std::optional<qint64>> newest =
        m_database.integer("SELECT max(sequence) FROM journal WHERE book = ?", book);
    if (!newest)
        return newest.failure();
    return newest->value_or(0);
}

Result<std::optional<JournalItem>> JournalTable::newestTried(const BookId &book)
{
    Result<std::vector<JournalItem>> items =
        readItems(m_database,
                  "WHERE book = ? AND state IN ('done', 'failed', 'sent')"
                  " ORDER BY sequence DESC, journal.row DESC LIMIT 1",
                  book);
    if (!items)
        return items.failure();
    return items->empty() ? std::optional<JournalItem>() : std::move(items->front());
}

Result<std::vector<JournalItem>> JournalTable::ofPerson(const PersonId &person, int limit)
{
    return readItems(m_database, "WHERE person = ? ORDER BY row DESC LIMIT ?", person, limit);
}

Result<void> JournalTable::removeImagesBefore(const QDateTime &time)
{
    const Result<void> open = columns::requireTransaction(m_database);
    if (!open)
        return open.failure();
    // An item that isn't settled still needs its images to be finished.
    const Result<void> marked =
        m_database.run("UPDATE journal SET is_image_removed = 1 WHERE is_image_removed = 0"
                       " AND state NOT IN ('pending', 'sent')"
                       " AND run IN (SELECT id FROM runs WHERE started_at < ?)",
                       time);
    if (!marked)
        return marked.failure();
    return m_database.run("DELETE FROM journal_images WHERE journal IN"
                          " (SELECT row FROM journal WHERE is_image_removed = 1)");
}

} // namespace warden
