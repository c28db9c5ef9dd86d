#include "core/audit/row_check.h"

#include "core/audit/event_facets.h"
#include "core/audit/event_rows.h"
#include "core/audit/id_key.h"
#include "core/audit/merkle_tree.h"
#include "core/audit/packed_event.h"
#include "core/crypto/hash.h"

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

bool RowCheck::isFound(const CheckedRow &row, const QByteArray &json) const
{
    std::optional<EventFacets> said = facetsIn(json);
    WholeEvent whole;
    if (!said && whole.read(json))
        said = whole.facets;
    if (!said) // not an event at all: its leaf has to say so
        return true;
    if (row.raw && !isRawOf(*row.raw, said->raw))
        return false;
    if (!row.raw && !said->raw.isEmpty() && said->rawBytes > 0 && said->rawBytes <= longestRaw)
        return false;
    if (!row.facets)
        return false;
    const std::array<QByteArrayView, 4> texts{said->actor, said->source, said->action,
                                              said->outcome};
    for (size_t i = 0; i < texts.size(); ++i) {
        const auto term = m_terms.constFind(row.facets->terms[i]);
        if (term == m_terms.constEnd() || QByteArrayView(*term) != texts[i])
            return false;
    }
    return row.facets->time == said->time && row.facets->eventKey == said->eventKey &&
           row.facets->objectKey == said->objectKey && row.facets->runKey == said->runKey;
}

void RowCheck::checkRow(CheckedRow &row)
{
    // Bytes that can't be unpacked are as good as changed.
    const QByteArray json = unpackEvent(row.packed).value_or(QByteArray());
    row.packed.clear();
    row.written = sequenceIn(json);
    row.computed = leafHash(json);
    if (m_facets == Facets::Ignore)
        return;
    row.isFound = isFound(row, json);
    row.raw.reset();
    if (!row.isFound || !row.facets) {
        m_areCountsSure = false;
        return;
    }
    const qint64 time = row.facets->time;
    StoredCount &count = m_counts[row.facets->terms];
    count.earliest = count.events == 0 ? time : std::min(count.earliest, time);
    count.latest = count.events == 0 ? time : std::max(count.latest, time);
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

void RowCheck::check(RowBatch &batch)
{
    for (CheckedRow &row : batch.rows) {
        checkRow(row);
        addTo(batch.sums, row);
    }
    if (!batch.counts)
        return;
    batch.areCountsRight = !m_areCountsSure || *batch.counts == m_counts;
    m_counts.clear();
    m_areCountsSure = true;
}

} // namespace warden
