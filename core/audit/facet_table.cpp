#include "core/audit/facet_table.h"

#include "core/audit/id_key.h"
#include "core/database/rows.h"

namespace warden {

namespace {

constexpr size_t mostTerms = 500;

// Events without a time of their own get one before they are written; a damaged one counts as old.
qint64 timeOf(const Event &event)
{
    return event.time.isValid() ? event.time.toMSecsSinceEpoch() : 0;
}

std::optional<qint64> keyOf(const QString &id)
{
    return id.isEmpty() ? std::nullopt : std::optional(idKey(id));
}

} // namespace

Result<std::vector<qint64>> numbersOf(Statement &select)
{
    return readRows<qint64>(select, [](const Statement &row) { return row.integer(0); });
}

Result<std::optional<qint64>> FacetTable::term(const QString &text)
{
    return m_database.integer("SELECT id FROM terms WHERE text = ?", text);
}

Result<QString> FacetTable::textOf(qint64 term)
{
    Result<Statement> select = m_database.prepare("SELECT text FROM terms WHERE id = ?");
    if (!select)
        return select.failure();
    const Result<std::optional<QString>> text =
        readFirstRow<QString>(select->bind(term), [](const Statement &row) { return row.text(0); });
    return text ? Result<QString>(text->value_or(QString())) : text.failure();
}

Result<std::vector<QString>> FacetTable::sources()
{
    Result<Statement> select = m_database.prepare(
        "SELECT text FROM terms WHERE id IN (SELECT DISTINCT source FROM facet_blocks)");
    if (!select)
        return select.failure();
    return readRows<QString>(*select, [](const Statement &row) { return row.text(0); });
}

Result<qint64> FacetTable::termFor(const QString &text)
{
    const Result<std::optional<qint64>> known = term(text);
    if (!known)
        return known.failure();
    if (*known)
        return **known;
    const Result<void> added = m_database.run("INSERT INTO terms (text) VALUES (?)", text);
    if (!added)
        return added.failure();
    return m_database.lastRowId();
}

Result<std::vector<qint64>> FacetTable::termsBeginning(const QString &start)
{
    Result<Statement> select = m_database.prepare(
        "SELECT id FROM terms WHERE text >= ?1 AND substr(text, 1, length(?1)) = ?1 LIMIT ?2");
    if (!select)
        return select.failure();
    return numbersOf(select->bind(start, static_cast<qint64>(mostTerms)));
}

Result<std::vector<qint64>> FacetTable::withId(const EventId &id)
{
    Result<Statement> select = m_database.prepare("SELECT seq FROM facets WHERE event_key = ?");
    if (!select)
        return select.failure();
    return numbersOf(select->bind(idKey(id.value())));
}

Result<void> FacetTable::insert(qint64 seq, const Event &event)
{
    const Result<qint64> actor = termFor(event.actor);
    if (!actor)
        return actor.failure();
    const Result<qint64> source = termFor(event.source);
    if (!source)
        return source.failure();
    const Result<qint64> action = termFor(event.action);
    if (!action)
        return action.failure();
    const Result<qint64> outcome = termFor(outcomeName(event.outcome));
    if (!outcome)
        return outcome.failure();
    const qint64 time = timeOf(event);
    const Result<void> inserted = m_database.run(
        "INSERT INTO facets (seq, time, actor, source, action, outcome, event_key, object_key,"
        " run_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq, time, *actor, *source, *action, *outcome, idKey(event.id.value()),
        keyOf(event.object.id), keyOf(event.run.value()));
    if (!inserted)
        return inserted;
    return m_database.run("INSERT INTO facet_blocks (block, actor, source, action, outcome, events,"
                          " earliest, latest) VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6)"
                          " ON CONFLICT (block, actor, source, action, outcome) DO UPDATE SET"
                          " events = events + 1, earliest = min(earliest, ?6),"
                          " latest = max(latest, ?6)",
                          blockOf(seq), *actor, *source, *action, *outcome, time);
}

} // namespace warden
