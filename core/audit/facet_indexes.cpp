#include "core/audit/facet_indexes.h"

#include "core/database/rows.h"

#include <algorithm>
#include <set>

namespace warden {

namespace {

using Entry = std::pair<qint64, qint64>; // key and number
using Term = std::pair<QByteArray, qint64>;

// Each in the order of its index. That it is the index that is read and not the table, INDEXED BY
// sees to: it fails where there is none.
Result<std::vector<Statement>> indexesOf(Database &database)
{
    std::vector<Statement> indexes;
    for (const char *sql :
         {"SELECT event_key, seq FROM facets INDEXED BY facets_event",
          "SELECT object_key, seq FROM facets INDEXED BY facets_object"
          " WHERE object_key IS NOT NULL",
          "SELECT run_key, seq FROM facets INDEXED BY facets_run WHERE run_key IS NOT NULL"}) {
        Result<Statement> select = database.prepare(sql);
        if (!select)
            return select.failure();
        indexes.push_back(std::move(*select));
    }
    return indexes;
}

// The same from the table.
Result<std::vector<Statement>> columnsOf(Database &database)
{
    std::vector<Statement> columns;
    for (const char *sql : {"SELECT event_key, seq FROM facets NOT INDEXED",
                            "SELECT object_key, seq FROM facets NOT INDEXED"
                            " WHERE object_key IS NOT NULL",
                            "SELECT run_key, seq FROM facets NOT INDEXED"
                            " WHERE run_key IS NOT NULL"}) {
        Result<Statement> select = database.prepare(sql);
        if (!select)
            return select.failure();
        columns.push_back(std::move(*select));
    }
    return columns;
}

Result<std::vector<Entry>> sortedEntries(Statement &select)
{
    std::vector<Entry> entries;
    const Result<void> read = forEachRow(select, [&](const Statement &row) {
        entries.emplace_back(row.integer(0), row.integer(1));
    });
    if (!read)
        return read.failure();
    std::ranges::sort(entries);
    return entries;
}

Result<std::vector<Term>> termsOf(Statement &select)
{
    return readRows<Term>(select,
                          [](const Statement &row) { return Term(row.utf8(0), row.integer(1)); });
}

} // namespace

Result<void> FacetIndexes::readNext()
{
    static constexpr std::array queries{
        "SELECT each(?1, event_key, seq) FROM facets INDEXED BY facets_event",
        "SELECT each(?1, object_key, seq) FROM facets INDEXED BY facets_object"
        " WHERE object_key IS NOT NULL",
        "SELECT each(?1, run_key, seq) FROM facets INDEXED BY facets_run"
        " WHERE run_key IS NOT NULL"};
    std::optional<Entry> last;
    quint64 sum = 0;
    const Result<void> read = m_database.visit(queries[m_at], [&](const RowValues &row) {
        const Entry entry{row.integer(0), row.integer(1)};
        m_isInOrder = m_isInOrder && (!last || *last < entry);
        last = entry;
        sum += pairHash(m_sumKey, entry.first, entry.second);
    });
    if (!read)
        return read;
    m_sums[m_at++] = sum;
    return {};
}

Result<std::vector<qint64>> numbersIndexedWrongly(Database &database, size_t most)
{
    Result<std::vector<Statement>> indexes = indexesOf(database);
    if (!indexes)
        return indexes.failure();
    Result<std::vector<Statement>> columns = columnsOf(database);
    if (!columns)
        return columns.failure();
    std::set<qint64> wrong;
    for (size_t i = 0; i < indexes->size(); ++i) {
        const Result<std::vector<Entry>> found = sortedEntries((*indexes)[i]);
        if (!found)
            return found.failure();
        const Result<std::vector<Entry>> said = sortedEntries((*columns)[i]);
        if (!said)
            return said.failure();
        std::vector<Entry> differing;
        std::ranges::set_symmetric_difference(*found, *said, std::back_inserter(differing));
        for (const auto &[key, number] : differing)
            wrong.insert(number);
    }
    std::vector<qint64> numbers(wrong.begin(), wrong.end());
    numbers.resize(std::min(numbers.size(), most));
    return numbers;
}

Result<bool> hasWholeTermIndex(Database &database)
{
    Result<Statement> index =
        database.prepare("SELECT text, id FROM terms INDEXED BY sqlite_autoindex_terms_1");
    if (!index)
        return index.failure();
    const Result<std::vector<Term>> found = termsOf(*index);
    if (!found)
        return found.failure();
    Result<Statement> table = database.prepare("SELECT text, id FROM terms NOT INDEXED");
    if (!table)
        return table.failure();
    Result<std::vector<Term>> said = termsOf(*table);
    if (!said)
        return said.failure();
    std::ranges::sort(*said); // bytes, as SQLite's BINARY compares them
    return *found == *said;
}

} // namespace warden
