#include "core/session/connection_view.h"

#include "core/session/cloud_services.h"
#include "core/session/connection_settings.h"
#include "core/store/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

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
