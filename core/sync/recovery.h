#pragma once

#include "core/sync/sync_engine.h"

namespace warden {

// Books that an interrupted run was writing to: to be fetched before recoverRuns().
Result<std::vector<BookId>> booksToRecover(Store &store);

// Finishes or gives up what interrupted runs left open, from what the services hold now: a contact
// that was created is linked instead of being created again, a change that arrived is taken over, a
// message whose fate isn't known is sent again under its old key once `rule` lets its route run,
// and the rest is cancelled and planned anew. `fetched` are the books whose fetch succeeded.
// Returns the books where something is still open, since they couldn't be asked: nothing may be
// planned for them.
Result<std::vector<BookId>> recoverRuns(Store &store, const ProviderSource &providers,
                                        const QString &region, const SyncEngine::RouteRule &rule,
                                        const Actor &actor, const std::vector<BookId> &fetched,
                                        Progress &progress);

} // namespace warden
