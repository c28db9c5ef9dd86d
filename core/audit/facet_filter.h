#pragma once

#include "core/audit/audit_query.h"
#include "core/database/database.h"

#include <QVarLengthArray>

namespace warden {

// Conditions of literal SQL, each beginning with " AND ", and the numbers for their parameters.
struct Conditions
{
    QByteArray sql = {};
    QVarLengthArray<qint64, 8> values = {};

    void add(QByteArrayView condition, qint64 value);
    Conditions operator+(const Conditions &other) const;
};

// A filter in the numbers that the tables facets and facet_blocks hold.
struct FacetFilter
{
    Conditions terms = {};            // on actor, source, action, outcome: columns of both tables
    Conditions keys = {};             // on object_key, run_key: of facets alone
    std::optional<qint64> since = {}; // milliseconds, inclusive
    std::optional<qint64> until = {}; // exclusive
    QStringList words = {};           // of which an event's texts have all
    bool isImpossible = false;        // names what never occurred

    Conditions times() const; // on facets.time
    Conditions onFacets() const { return terms + keys + times(); }
    Conditions onBlocks() const; // terms, and blocks that the times may touch
};

Result<FacetFilter> facetFilter(Database &database, const AuditFilter &filter);

// The same numbers for two events can stand for two ids: what is read is compared.
bool hasIds(const Event &event, const AuditFilter &filter);

// Binds from parameter `index` + 1 on.
void bindValues(Statement &statement, int &index, const Conditions &conditions);

} // namespace warden
