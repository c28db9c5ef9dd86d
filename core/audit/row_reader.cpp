#include "core/audit/row_reader.h"

#include "core/audit/facet_table.h"
#include "core/audit/packed_event.h"
#include "core/database/rows.h"

#include <algorithm>
#include <limits>

namespace warden {

namespace {

constexpr qint64 none = std::numeric_limits<qint64>::max();
constexpr qsizetype mostBytes = 4 * 1024 * 1024; // of one batch, but for its last row
constexpr qint64 longestPackedRaw = longestRaw + 1024;

std::optional<qint64> optionalInteger(const RowValues &row, int column)
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
    Result<Statement> raws = database.prepare(
        "SELECT seq, CASE WHEN length(bytes) <= ? THEN bytes ELSE x'' END FROM raws"
        " WHERE seq > ? ORDER BY seq");
    if (!raws)
        return raws.failure();
    raws->bind(longestPackedRaw, start);
    RowReader reader(database, facets, std::move(*events), std::move(*raws));
    Result<void> stepped = reader.step(reader.m_events, reader.m_event);
    if (stepped && facets == RowCheck::Facets::Compare)
        stepped = reader.step(reader.m_raws, reader.m_raw);
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

Result<void> RowReader::readFacets(qint64 block)
{
    const qint64 first = block * eventsInBlock + 1;
    m_block = block;
    m_blockFacets.assign(eventsInBlock, std::nullopt);
    return m_database->visit(
        "SELECT each(?1, seq, time, actor, source, action, outcome, event_key, object_key, run_key)"
        " FROM facets WHERE seq BETWEEN ?2 AND ?3",
        [&](const RowValues &row) {
            const qint64 place = row.integer(0) - first;
            if (place < 0 || place >= eventsInBlock) // a table in disorder
                return;
            m_blockFacets[static_cast<size_t>(place)] =
                StoredFacets{row.integer(1),
                             {row.integer(2), row.integer(3), row.integer(4), row.integer(5)},
                             row.integer(6),
                             optionalInteger(row, 7),
                             optionalInteger(row, 8)};
        },
        first, first + eventsInBlock - 1);
}

// Rows without an event are passed over: that the event is missing is told by its own number.
Result<void> RowReader::addBeside(CheckedRow &row)
{
    if (const qint64 block = blockOf(row.number); block != m_block) {
        if (const Result<void> read = readFacets(block); !read)
            return read;
    }
    row.facets = m_blockFacets[static_cast<size_t>((row.number - 1) % eventsInBlock)];
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
    StoredCounts counts;
    const Result<void> read = forEachRow(select->bind(block), [&](const Statement &row) {
        counts[{row.integer(0), row.integer(1), row.integer(2), row.integer(3)}] = {
            row.integer(4), row.integer(5), row.integer(6)};
    });
    if (!read)
        return read.failure();
    return counts;
}

Result<RowBatch> RowReader::next(RowBatch used)
{
    RowBatch batch = std::move(used);
    batch.clear();
    if (m_event == none)
        return batch;
    const qint64 block = blockOf(m_event);
    while (m_event != none && blockOf(m_event) == block && batch.bytes < mostBytes) {
        CheckedRow &row = batch.rows.emplace_back();
        const QByteArrayView packed = m_events.view(1);
        row.number = m_event;
        row.begin = std::ssize(batch.packed);
        row.size = packed.size();
        batch.packed.insert(batch.packed.end(), packed.begin(), packed.end());
        const QByteArrayView leaf = m_events.view(2);
        row.hasLeaf = leaf.size() == sha256Size;
        if (row.hasLeaf)
            std::ranges::copy(leaf, row.leaf.begin());
        if (m_facets == RowCheck::Facets::Compare) {
            if (const Result<void> added = addBeside(row); !added)
                return added.failure();
        }
        batch.bytes += row.size + (row.raw ? row.raw->size() : 0);
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

} // namespace warden
