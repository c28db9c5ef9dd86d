#include "core/audit/row_reader.h"

#include "core/audit/facet_table.h"
#include "core/audit/packed_event.h"

#include <limits>

namespace warden {

namespace {

constexpr qint64 none = std::numeric_limits<qint64>::max();
constexpr qsizetype mostBytes = 4 * 1024 * 1024; // of one batch, but for its last row
constexpr qint64 longestPackedRaw = longestRaw + 1024;

std::optional<qint64> optionalInteger(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

} // namespace

Result<RowReader> RowReader::open(Database &database, qint64 start, RowCheck::Facets facets)
{
    Result<Statement> events =
        database.prepare("SELECT seq, packed, leaf FROM events WHERE seq > ? ORDER BY seq");
    if (!events)
        return events.failure();
    events->bind(start);
    Result<Statement> beside = database.prepare(
        "SELECT seq, time, actor, source, action, outcome, event_key, object_key, run_key"
        " FROM facets WHERE seq > ? ORDER BY seq");
    if (!beside)
        return beside.failure();
    beside->bind(start);
    Result<Statement> raws = database.prepare(
        "SELECT seq, CASE WHEN length(bytes) <= ? THEN bytes ELSE x'' END FROM raws"
        " WHERE seq > ? ORDER BY seq");
    if (!raws)
        return raws.failure();
    raws->bind(longestPackedRaw, start);
    RowReader reader(database, facets, std::move(*events), std::move(*beside), std::move(*raws));
    Result<void> stepped = reader.step(reader.m_events, reader.m_event);
    if (stepped && facets == RowCheck::Facets::Compare) {
        stepped = reader.step(reader.m_beside, reader.m_facet);
        if (stepped)
            stepped = reader.step(reader.m_raws, reader.m_raw);
    }
    if (!stepped)
        return stepped.failure();
    return reader;
}

Result<void> RowReader::step(Statement &select, qint64 &number)
{
    const Result<bool> row = select.step();
    if (!row)
        return row.failure();
    number = *row ? select.integer(0) : none;
    return {};
}

// Rows without an event are passed over: that the event is missing is told by its own number.
Result<void> RowReader::addBeside(CheckedRow &row)
{
    while (m_facet < row.number) {
        if (const Result<void> stepped = step(m_beside, m_facet); !stepped)
            return stepped;
    }
    if (m_facet == row.number)
        row.facets = StoredFacets{
            m_beside.integer(1),
            {m_beside.integer(2), m_beside.integer(3), m_beside.integer(4), m_beside.integer(5)},
            m_beside.integer(6),
            optionalInteger(m_beside, 7),
            optionalInteger(m_beside, 8)};
    while (m_raw < row.number) {
        if (const Result<void> stepped = step(m_raws, m_raw); !stepped)
            return stepped;
    }
    if (m_raw == row.number)
        row.raw = m_raws.bytes(1);
    return {};
}

Result<StoredCounts> RowReader::countsOf(qint64 block)
{
    Result<Statement> select = m_database->prepare(
        "SELECT actor, source, action, outcome, events, earliest, latest FROM facet_blocks"
        " WHERE block = ?");
    if (!select)
        return select.failure();
    select->bind(block);
    StoredCounts counts;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return counts;
        counts[{select->integer(0), select->integer(1), select->integer(2), select->integer(3)}] = {
            select->integer(4), select->integer(5), select->integer(6)};
    }
}

Result<RowBatch> RowReader::next()
{
    RowBatch batch;
    if (m_event == none)
        return batch;
    const qint64 block = blockOf(m_event);
    qsizetype bytes = 0;
    while (m_event != none && blockOf(m_event) == block && bytes < mostBytes) {
        CheckedRow &row = batch.rows.emplace_back();
        row.number = m_event;
        row.packed = m_events.bytes(1);
        row.leaf = m_events.bytes(2);
        if (m_facets == RowCheck::Facets::Compare) {
            if (const Result<void> added = addBeside(row); !added)
                return added.failure();
        }
        bytes += row.packed.size() + (row.raw ? row.raw->size() : 0);
        if (const Result<void> stepped = step(m_events, m_event); !stepped)
            return stepped.failure();
    }
    const bool isBlockDone = m_event == none || blockOf(m_event) != block;
    if (m_facets == RowCheck::Facets::Compare && isBlockDone) {
        Result<StoredCounts> counts = countsOf(block);
        if (!counts)
            return counts.failure();
        batch.counts = std::move(*counts);
    }
    return batch;
}

Result<QHash<qint64, QByteArray>> RowReader::terms(Database &database)
{
    Result<Statement> select = database.prepare("SELECT id, text FROM terms ORDER BY id");
    if (!select)
        return select.failure();
    QHash<qint64, QByteArray> terms;
    QSet<QByteArray> texts;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return row.failure();
        if (!*row)
            return terms;
        QByteArray text = select->utf8(1);
        if (texts.contains(text))
            continue;
        texts.insert(text);
        terms.insert(select->integer(0), std::move(text));
    }
}

} // namespace warden
