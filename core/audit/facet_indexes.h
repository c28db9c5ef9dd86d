#pragma once

#include "core/audit/facet_sums.h"
#include "core/database/database.h"

#include <array>
#include <utility>
#include <vector>

namespace warden {

// Reads the indexes that lists and the search for a known event go by, as they are and not by way
// of their table: who has the key can make one that leaves events out.
class FacetIndexes
{
public:
    static Result<FacetIndexes> open(Database &database, const SumKey &sumKey);
    static FacetIndexes none() { return FacetIndexes({}, {}); } // at its end

    bool isEmpty() const { return m_indexes.empty(); }

    // Some thousand entries more.
    Result<void> readSome();
    bool isAtEnd() const { return m_at == m_indexes.size(); }

    // At the end: their sums, and whether each is in the order that a search in it relies on.
    FacetSums sums() const { return {m_sums[0], m_sums[1], m_sums[2]}; }
    bool isInOrder() const { return m_isInOrder; }

private:
    FacetIndexes(const SumKey &sumKey, std::vector<Statement> indexes)
        : m_sumKey(sumKey), m_indexes(std::move(indexes))
    {}

    SumKey m_sumKey;
    std::vector<Statement> m_indexes; // those of events, objects and runs
    size_t m_at = 0;
    std::array<quint64, 3> m_sums = {};
    std::pair<qint64, qint64> m_last; // entry
    bool m_isFirst = true;
    bool m_isInOrder = true;
};

// The numbers of events that some index of facets has otherwise than the table; in order, at most
// `most` of them.
Result<std::vector<qint64>> numbersIndexedWrongly(Database &database, size_t most);

// Whether the index of terms by their text, which filters go by, has all of them.
Result<bool> hasWholeTermIndex(Database &database);

} // namespace warden
