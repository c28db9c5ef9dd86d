#include "core/watch/watch_state_table.h"

#include "core/database/rows.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<WatchHead> WatchStateTable::head()
{
    Result<Statement> select =
        m_database.prepare("SELECT last_seq, newest, change, rules_change FROM log_watch");
    if (!select)
        return select.failure();
    const Result<std::optional<WatchHead>> head =
        readFirstRow<WatchHead>(*select, [](const Statement &row) {
            return WatchHead{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
        });
    if (!head)
        return head.failure();
    if (!*head)
        return fail(ErrorKind::Storage, ErrorReason::Damaged, u"audit.db"_s,
                    u"log_watch has no row"_s);
    return **head;
}

Result<AlertState> WatchStateTable::load()
{
    const Result<WatchHead> reached = head();
    if (!reached)
        return reached.failure();
    AlertState state{reached->lastSeq, reached->newest, {}};
    Result<Statement> select = m_database.prepare("SELECT revision, counted FROM rule_counts");
    if (!select)
        return select.failure();
    const Result<void> read = forEachRow(
        *select, [&](const Statement &row) { state.counted.insert(row.text(0), row.bytes(1)); });
    if (!read)
        return read.failure();
    return state;
}

Result<WatchHead> WatchStateTable::store(const WatchHead &before, const AlertState &changes)
{
    const Result<WatchHead> now = head();
    if (!now)
        return now;
    if (*now != before)
        return fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile);
    for (auto it = changes.counted.begin(); it != changes.counted.end(); ++it) {
        const Result<void> stored =
            m_database.run("INSERT INTO rule_counts (revision, counted) VALUES (?1, ?2)"
                           " ON CONFLICT (revision) DO UPDATE SET counted = ?2",
                           it.key(), it.value());
        if (!stored)
            return stored.failure();
    }
    const WatchHead after{changes.lastSeq, changes.newest, before.change + 1, before.rulesChange};
    const Result<void> moved =
        m_database.run("UPDATE log_watch SET last_seq = ?, newest = ?, change = ?", after.lastSeq,
                       after.newest, after.change);
    if (!moved)
        return moved.failure();
    return after;
}

Result<void> WatchStateTable::countChange()
{
    return m_database.run("UPDATE log_watch SET change = change + 1");
}

Result<void> WatchStateTable::keepOnly(const QSet<QString> &revisions)
{
    Result<Statement> select = m_database.prepare("SELECT revision FROM rule_counts");
    if (!select)
        return select.failure();
    const Result<std::vector<QString>> known =
        readRows<QString>(*select, [](const Statement &row) { return row.text(0); });
    if (!known)
        return known.failure();
    for (const QString &revision : *known) {
        if (revisions.contains(revision))
            continue;
        const Result<void> removed =
            m_database.run("DELETE FROM rule_counts WHERE revision = ?", revision);
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace warden
