#pragma once

#include "core/audit/facet_sums.h"
#include "core/audit/packed_event.h"
#include "core/audit/term_texts.h"
#include "core/crypto/hash.h"

#include <QByteArray>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace warden {

struct EventFacets;

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
    // As it lies in audit.db; its packed bytes are a part of its batch's.
    qint64 number = 0;
    qsizetype begin = 0;
    qsizetype size = 0;
    Sha256Digest leaf = {};
    bool hasLeaf = false; // one of 32 bytes
    std::optional<StoredFacets> facets = {};
    std::optional<QByteArray> raw = {};

    // What its bytes come to.
    qint64 written = 0;       // the number in them; 0: none
    bool isLeafRight = false; // their leaf is the one that is stored
    quint64 words = 0;        // what stands for the words in them: word_check.h
    bool isFound = true;      // by what they say; and its raw is the one that they name
    // The root of the 16 events that end with this one, where all of them are in their places and
    // have the leaf that is stored.
    std::optional<Sha256Digest> blockRoot = {};
};

// Rows that follow each other.
struct RowBatch
{
    std::vector<CheckedRow> rows = {};
    std::vector<char> packed = {};           // of all rows
    qsizetype bytes = 0;                     // these and what services sent
    std::optional<StoredCounts> counts = {}; // of its block, where it ends with this batch
    bool areCountsRight = true;
    FacetSums sums = {}; // of what its rows' facets say

    void clear(); // keeps the memory
};

// What is to be done with each row by itself, on whichever thread: unpack and hash its bytes, and
// hold what lists find it by against them. Batches come in order.
class RowCheck
{
public:
    enum class Facets { Compare, Ignore };

    RowCheck(Facets facets, TermTexts terms, const SumKey &sumKey)
        : m_facets(facets), m_terms(std::move(terms)), m_sumKey(sumKey)
    {}
    void check(RowBatch &batch);

private:
    static void addBlockRoots(std::vector<CheckedRow> &rows);
    void checkRow(CheckedRow &row, QByteArrayView packed);
    void count(const StoredFacets &facets);
    void addTo(FacetSums &sums, const CheckedRow &row) const;
    bool isFoundBy(const EventFacets &said, const CheckedRow &row) const;

    Facets m_facets;
    TermTexts m_terms;
    SumKey m_sumKey;
    EventUnpacker m_unpacker;
    StoredCounts m_counts;                 // of the block so far
    StoredCounts::value_type *m_last = {}; // the one of these that was counted last
    bool m_areCountsSure = true;           // every row of it was found by what it says
};

} // namespace warden
