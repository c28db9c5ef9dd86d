#include "core/sync/connection_states.h"

#include "core/store/tables.h"

namespace warden {

// Where writing wasn't granted, reading goes on.
static bool isSignInNeeded(const std::optional<Error> &failure)
{
    return failure && failure->kind == ErrorKind::Unauthorized &&
           failure->reason != ErrorReason::ScopesMissing;
}

Result<void> noteConnectionStates(Store &store, const FetchInput &input,
                                  const std::vector<FetchReport> &reports)
{
    QHash<ConnectionId, ConnectionState> found;
    for (const FetchReport &report : reports) {
        const auto book = std::ranges::find(input.books, report.book, &Book::id);
        if (book == input.books.end())
            continue;
        if (isSignInNeeded(report.failure))
            found.insert(book->connection, ConnectionState::SignInNeeded);
        else if (!report.failure && !found.contains(book->connection))
            found.insert(book->connection, ConnectionState::Ok);
    }
    std::vector<Connection> changed;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        Connection connection = input.connections.value(it.key());
        if (connection.state == it.value())
            continue;
        connection.state = it.value();
        changed.push_back(std::move(connection));
    }
    if (changed.empty())
        return {};
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    for (const Connection &connection : changed) {
        if (Result<void> updated = store.connections().update(connection); !updated)
            return updated;
    }
    return transaction->commit();
}

} // namespace warden
