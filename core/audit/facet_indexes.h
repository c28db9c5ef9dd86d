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
    FacetIndexes(Database &database, const SumKey &sumKey) : m_database(database), m_sumKey(sumKey)
    {}

    // One of them; about 60 ms for each million events.
    Result<void> readNext();
    bool isAtEnd() const { return m_at == m_sums.size(); }

    // At the end: their sums, and whether each is in the order that a search in it relies on.
    FacetSums sums() const { return {m_sums[0], m_sums[1], m_sums[2]}; }
    bool isInOrder() const { return m_isInOrder; }

private:
    Database &m_database;
    SumKey m_sumKey;
    size_t m_at = 0;
    std::array<quint64, 3> m_sums = {}; // of events, objects and runs
    bool m_isInOrder = true;
};

// The numbers of events that some index of facets has otherwise than the table; in order, at most
// `most` of them.
Result<std::vector<qint64>> numbersIndexedWrongly(Database &database, size_t most);

// Whether the index of terms by their text, which filters go by, has all of them.
Result<bool> hasWholeTermIndex(Database &database);

} // namespace warden
