#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"
#include "core/sync/provider_source.h"

#include <memory>
#include <optional>
#include <vector>

namespace warden {

class PhoneKeys;

// What became of one book's fetch. With a failure, nothing about its contacts may be concluded.
struct FetchReport
{
    BookId book = {};
    std::optional<Error> failure = {};
    std::vector<UnreadableItem> unreadable = {};
    bool wasTokenExpired = false;
};

struct FetchInput
{
    std::vector<Book> books = {};
    QHash<ConnectionId, Connection> connections = {};
    std::shared_ptr<PhoneKeys> phones = {};
    bool wantsFullListing = false; // also where a sync state is known
};

// Brings the store level with what the services hold: one worker a connection fetches, normalises
// and makes match keys side by side, and the calling thread writes. A book that answers wrongly is
// reported and the others go on; Error only when cancelled or the store fails.
Result<std::vector<FetchReport>> fetchBooks(Store &store, const FetchInput &input,
                                            const ProviderSource &providers, Progress &progress);

} // namespace warden
