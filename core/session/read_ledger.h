#pragma once

#include "core/session/contact_ledger.h"
#include "core/store/store.h"

namespace warden {

// A view of the deliveries, with the books that hold the contact now. NotKnownHere for whom no book
// has and of whom nothing was sent.
Result<ContactLedger> readLedger(Store &store, const PersonId &person);

} // namespace warden
