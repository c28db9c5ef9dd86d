#include "core/session/connection_view.h"

#include "core/base/error_names.h"
#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/store/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Of a test message, or of another address, it would say nothing.
Result<std::optional<FailedMessage>> failedMessage(Store &store, const ConnectionView &view,
                                                   const Book &book)
{
    const Result<std::optional<JournalItem>> newest = store.journal().newestTried(book.id);
    if (!newest)
        return newest.failure();
    std::optional<Error> error;
    if (*newest && (*newest)->state != JournalState::Done)
        error = errorFromNames((*newest)->errorKind, (*newest)->errorReason);
    if (!error)
        return std::optional<FailedMessage>();
    const Result<Run> run = store.runs().get((*newest)->run);
    if (!run)
        return run.failure();
    error->subject = view.connection.name;
    FailedMessage failed{run->endedAt.isValid() ? run->endedAt : run->startedAt, *error};
    if (view.testSentAt > failed.at || view.secretSince > failed.at)
        return std::optional<FailedMessage>();
    return std::optional(std::move(failed));
}

} // namespace

Result<ConnectionView> connectionView(Store &store, const Connection &connection)
{
    const Result<std::vector<Book>> books = store.books().ofConnection(connection.id);
    if (!books)
        return books.failure();
    ConnectionView view{connection, {}};
    view.wayBack = connection.settings.value(settings::wayBack).toString();
    view.testSentAt = settings::time(connection.settings, settings::testSentAt);
    view.testConfirmedAt = settings::time(connection.settings, settings::testConfirmedAt);
    view.secretSince = settings::time(connection.settings, settings::secretSince);
    if (signsInWithBrowser(connection)) {
        Result<CloudAccess> access = cloudAccess(store, connection, *books);
        if (!access)
            return access.failure();
        view.access = std::move(*access);
    }
    for (const Book &book : *books) {
        const Result<qint64> count = store.records().count(book.id);
        if (!count)
            return count.failure();
        view.books.push_back({book, *count});
        if (!book.capabilities.isMessageReceiver)
            continue;
        Result<std::optional<FailedMessage>> failed = failedMessage(store, view, book);
        if (!failed)
            return failed.failure();
        view.failedMessage = std::move(*failed);
    }
    return view;
}

DeliveryState testState(const ConnectionView &view)
{
    if (!view.testSentAt.isValid())
        return DeliveryState::Unsent;
    return view.testConfirmedAt.isValid() ? DeliveryState::Confirmed : DeliveryState::Accepted;
}

Result<std::vector<Route>> routesOf(Store &store, const ConnectionId &connection)
{
    const Result<std::vector<Book>> books = store.books().ofConnection(connection);
    if (!books)
        return books.failure();
    Result<std::vector<Route>> routes = store.routes().all();
    if (!routes)
        return routes;
    std::erase_if(*routes, [&books](const Route &route) {
        return std::ranges::none_of(*books, [&route](const Book &book) {
            return route.from == book.id || route.to == book.id;
        });
    });
    return routes;
}

ObjectReference connectionReference(const Connection &connection)
{
    return {u"connection"_s, connection.id.value(), connection.name};
}

} // namespace warden
