#include "core/audit/row_check.h"

#include "core/audit/event_facets.h"
#include "core/audit/event_rows.h"
#include "core/audit/id_key.h"
#include "core/audit/tree_table.h"

#include <algorithm>

namespace warden {

namespace {

// An event read the slow way, with texts of its own for the views.
struct WholeEvent
{
    std::array<QByteArray, 5> texts = {};
    EventFacets facets = {};

    bool read(const QByteArray &json)
    {
        const Result<AuditRow> row = rowFromJson(json);
        if (!row)
            return false;
        const Event &event = row->event;
        texts = {event.actor.toUtf8(), event.source.toUtf8(), event.action.toUtf8(),
                 outcomeName(event.outcome).toUtf8(), event.raw.toUtf8()};
        facets.seq = row->seq;
        facets.time = event.time.isValid() ? event.time.toMSecsSinceEpoch() : 0;
        facets.actor = texts[0];
        facets.source = texts[1];
        facets.action = texts[2];
        facets.outcome = texts[3];
        facets.raw = texts[4];
        facets.rawBytes = event.counts.value(rawBytes);
        facets.eventKey = idKey(event.id.value());
        if (!event.object.id.isEmpty())
            facets.objectKey = idKey(event.object.id);
        if (!event.run.value().isEmpty())
            facets.runKey = idKey(event.run.value());
        return true;
    }
};

bool isRawOf(const QByteArray &packed, QByteArrayView named)
{
    const Result<QByteArray> raw = unpackRaw(packed);
    return raw && sha256(*raw).toHex() == named;
}

} // namespace

void RowBatch::clear()
{
    rows.clear();
    packed.clear();
    bytes = 0;
    counts.reset();
    areCountsRight = true;
    sums = {};
}

bool RowCheck::isFoundBy(const EventFacets &said, const CheckedRow &row) const
{
    if (row.raw && !isRawOf(*row.raw, said.raw))
        return false;
    if (!row.raw && !said.raw.isEmpty() && said.rawBytes > 0 && said.rawBytes <= longestRaw)
        return false;
    if (!row.facets)
        return false;
    const std::array<QByteArrayView, 4> texts{said.actor, said.source, said.action, said.outcome};
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!m_terms.is(row.facets->terms[i], texts[i]))
            return false;
    }
    return row.facets->time == said.time && row.facets->eventKey == said.eventKey &&
           row.facets->objectKey == said.objectKey && row.facets->runKey == said.runKey;
}

void RowCheck::checkRow(CheckedRow &row, QByteArrayView packed)
{
    // Bytes that can't be unpacked are as good as changed.
    m_unpacker.unpack(packed);
    const QByteArrayView json = m_unpacker.json();
    row.isLeafRight = row.hasLeaf && sha256Digest(m_unpacker.leafInput()) == row.leaf;
    if (m_facets == Facets::Ignore) {
        row.written = sequenceIn(json);
        return;
    }
    if (const std::optional<EventFacets> said = facetsIn(json)) {
        row.written = said->seq;
        row.isFound = isFoundBy(*said, row);
    } else {
        WholeEvent whole;
        row.written = sequenceIn(json);
        // What is no event at all has its leaf to say so.
        row.isFound = !whole.read(json.toByteArray()) || isFoundBy(whole.facets, row);
    }
    row.raw.reset();
    if (row.isFound && row.facets)
        count(*row.facets);
    else
        m_areCountsSure = false;
}

void RowCheck::count(const StoredFacets &facets)
{
    if (!m_last || m_last->first != facets.terms)
        m_last = &*m_counts.try_emplace(facets.terms).first;
    StoredCount &count = m_last->second;
    count.earliest = count.events == 0 ? facets.time : std::min(count.earliest, facets.time);
    count.latest = count.events == 0 ? facets.time : std::max(count.latest, facets.time);
    ++count.events;
}

void RowCheck::addTo(FacetSums &sums, const CheckedRow &row) const
{
    if (!row.facets)
        return;
    sums.events += pairHash(m_sumKey, row.facets->eventKey, row.number);
    if (row.facets->objectKey)
        sums.objects += pairHash(m_sumKey, *row.facets->objectKey, row.number);
    if (row.facets->runKey)
        sums.runs += pairHash(m_sumKey, *row.facets->runKey, row.number);
}

void RowCheck::addBlockRoots(std::vector<CheckedRow> &rows)
{
    std::array<Sha256Digest, leavesInBlock> leaves;
    size_t count = 0; // of a block's leaves up to the row before
    qint64 expected = 0;
    for (CheckedRow &row : rows) {
        if (row.number != expected)
            count = 0;
        expected = row.number + 1;
        const bool isRight = row.isLeafRight && row.written == row.number && row.number >= 1;
        if (!isRight || static_cast<qint64>(count) != (row.number - 1) % leavesInBlock) {
            count = 0;
            continue;
        }
        leaves[count++] = row.leaf;
        if (count == leaves.size()) {
            row.blockRoot = subtreeRoot(leaves);
            count = 0;
        }
    }
}

void RowCheck::check(RowBatch &batch)
{
    for (CheckedRow &row : batch.rows) {
        checkRow(row, {batch.packed.data() + row.begin, row.size});
        addTo(batch.sums, row);
    }
    addBlockRoots(batch.rows);
    if (!batch.counts)
        return;
    batch.areCountsRight = !m_areCountsSure || *batch.counts == m_counts;
    m_counts.clear();
    m_last = nullptr;
    m_areCountsSure = true;
}

} // namespace warden
