#include "core/sync/connection_states.h"

#include "core/store/tables.h"

namespace warden {

bool isSignInNeeded(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized && error.reason != ErrorReason::ScopesMissing;
}

Result<void> noteConnectionStates(Store &store, const FetchInput &input,
                                  const std::vector<FetchReport> &reports)
{
    QHash<ConnectionId, ConnectionState> found;
    for (const FetchReport &report : reports) {
        const auto book = std::ranges::find(input.books, report.book, &Book::id);
        if (book == input.books.end())
            continue;
        if (report.failure && isSignInNeeded(*report.failure))
            found.insert(book->connection, ConnectionState::SignInNeeded);
        else if (!report.failure && !found.contains(book->connection))
            found.insert(book->connection, ConnectionState::Ok);
    }
    if (std::ranges::all_of(found.keys(), [&](const ConnectionId &id) {
            return input.connections.value(id).state == found.value(id);
        }))
        return {};
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        Result<Connection> now = store.connections().get(it.key());
        if (!now && now.error().reason == ErrorReason::NotFound)
            continue;
        if (!now)
            return now.failure();
        // Somebody may have signed in during the fetch: of that it says nothing.
        if (now->state == it.value() || *now != input.connections.value(it.key()))
            continue;
        now->state = it.value();
        if (Result<void> updated = store.connections().update(*now); !updated)
            return updated;
    }
    return transaction->commit();
}

} // namespace warden
