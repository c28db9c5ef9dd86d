#pragma once

#include "core/audit/facet_sums.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace warden {

// A row of facets: what lists find the event of its number by.
struct StoredFacets
{
    qint64 time = 0;
    std::array<qint64, 4> terms = {}; // actor, source, action, outcome
    qint64 eventKey = 0;
    std::optional<qint64> objectKey = {};
    std::optional<qint64> runKey = {};

    bool operator==(const StoredFacets &) const = default;
};

// A row of facet_blocks beside its four terms: how often these occur together.
struct StoredCount
{
    qint64 events = 0;
    qint64 earliest = 0;
    qint64 latest = 0;

    bool operator==(const StoredCount &) const = default;
};
using StoredCounts = std::map<std::array<qint64, 4>, StoredCount>;

struct CheckedRow
{
    // As it lies in audit.db.
    qint64 number = 0;
    QByteArray packed = {};
    QByteArray leaf = {};
    std::optional<StoredFacets> facets = {};
    std::optional<QByteArray> raw = {};

    // What its bytes come to.
    qint64 written = 0;       // the number in them; 0: none
    QByteArray computed = {}; // their leaf
    bool isFound = true;      // by what they say; and its raw is the one that they name
};

// Rows that follow each other.
struct RowBatch
{
    std::vector<CheckedRow> rows = {};
    std::optional<StoredCounts> counts = {}; // of its block, where it ends with this batch
    bool areCountsRight = true;
    FacetSums sums = {}; // of what its rows' facets say
};

// What is to be done with each row by itself, on whichever thread: unpack and hash its bytes, and
// hold what lists find it by against them. Batches come in order.
class RowCheck
{
public:
    enum class Facets { Compare, Ignore };

    // `terms`: their texts by their ids, each text once.
    RowCheck(Facets facets, QHash<qint64, QByteArray> terms, const SumKey &sumKey)
        : m_facets(facets), m_terms(std::move(terms)), m_sumKey(sumKey)
    {}
    void check(RowBatch &batch);

private:
    void checkRow(CheckedRow &row);
    void addTo(FacetSums &sums, const CheckedRow &row) const;
    bool isFound(const CheckedRow &row, const QByteArray &json) const;

    Facets m_facets;
    QHash<qint64, QByteArray> m_terms;
    SumKey m_sumKey;
    StoredCounts m_counts;       // of the block so far
    bool m_areCountsSure = true; // every row of it was found by what it says
};

} // namespace warden
