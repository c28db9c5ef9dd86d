#pragma once

#include "core/store/store.h"
#include "core/sync/plan.h"

#include <QHash>

namespace warden {

// A plan that removes a person from each book that holds the contact and can be written, a part a
// book. Books in `keep` are left alone because a person wants so, those in `failures` because they
// couldn't be read. Not sealed yet; expects that the books were just fetched.
Result<Plan> planErasure(Store &store, const PersonId &person, const std::vector<BookId> &keep,
                         const QHash<BookId, Error> &failures);

// The books in which the contact stays if all of the plan succeeds.
std::vector<BookId> booksThatKeep(const Plan &plan);

} // namespace warden
