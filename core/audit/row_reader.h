#pragma once

#include "core/audit/row_check.h"
#include "core/database/database.h"

namespace warden {

// Reads the rows of a log in order, with what lists find them by beside them.
class RowReader
{
public:
    // The rows after number `start`. With facets only from the beginning of a block on.
    static Result<RowReader> open(Database &database, qint64 start, RowCheck::Facets facets);

    // At most the rest of a block of facets, and some MiB; an empty one after the last row. The
    // memory of `used` is taken for it.
    Result<RowBatch> next(RowBatch used = {});

private:
    RowReader(Database &database, RowCheck::Facets facets, Statement events, Statement raws)
        : m_database(&database), m_facets(facets), m_events(std::move(events)),
          m_raws(std::move(raws))
    {}
    Result<void> step(Statement &select, qint64 &number);
    Result<void> readFacets(qint64 block);
    Result<void> addBeside(CheckedRow &row);
    Result<StoredCounts> countsOf(qint64 block);

    Database *m_database;
    RowCheck::Facets m_facets;
    Statement m_events;
    Statement m_raws;
    qint64 m_event = 0; // the number of the row that each stands at; after the last: the largest
    qint64 m_raw = 0;
    qint64 m_block = -1;                                         // whose facets these are:
    std::vector<std::optional<StoredFacets>> m_blockFacets = {}; // by the place in it
};

} // namespace warden
