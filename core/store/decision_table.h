#pragma once

#include "core/database/database.h"
#include "core/store/decision.h"

#include <vector>

namespace warden {

// What people decided, so that the next sync doesn't ask again. A record's decisions go with it.
class DecisionTable
{
public:
    explicit DecisionTable(Database &database) : m_database(database) {}

    // Replaces what was decided of the two before.
    Result<void> putMatch(const MatchDecision &decision);
    // NotFound where nothing was decided of the two.
    Result<void> removeMatch(const RecordId &one, const RecordId &other);
    // All of two books: `one` is of `from`, `other` of `to`.
    Result<std::vector<MatchDecision>> matchesBetween(const BookId &from, const BookId &to);
    // All of one record, which is `one`.
    Result<std::vector<MatchDecision>> matchesOf(const RecordId &record);

    // `version` is the route's: with other rules it is another question.
    Result<void> decline(const RouteId &route, qint64 version,
                         const std::vector<DeclinedPair> &pairs);
    Result<std::vector<DeclinedPair>> declined(const RouteId &route, qint64 version);

private:
    Database &m_database;
};

} // namespace warden
