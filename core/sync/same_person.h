#pragma once

#include "core/contacts/match.h"
#include "core/store/decision.h"
#include "core/store/record.h"

#include <utility>
#include <vector>

namespace warden {

using RecordPair = std::pair<const Record *, const Record *>; // source, destination

// Whom a person keeps apart, by what they decided.
KnownApart knownApart(const std::vector<MatchDecision> &matches);

// Takes out of both lists, and pairs, what an earlier run made or found to be one person, by
// whichever route. A person with several records on a side isn't paired: which one is meant isn't
// known. Neither are two whom a person keeps apart. Order is that of the sources.
std::vector<RecordPair> takeSamePersons(std::vector<const Record *> &sources,
                                        std::vector<const Record *> &destinations,
                                        const KnownApart &apart);

} // namespace warden
