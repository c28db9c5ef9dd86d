#include "core/sync/sending_rules.h"

#include "core/store/policy_settings.h"
#include "core/store/tables.h"

namespace warden {

Result<QStringList> neverLeavingOn(Store &store, const Route &route)
{
    Result<QStringList> groups = neverLeavingGroups(store);
    if (!groups || groups->isEmpty())
        return groups;
    const Result<Book> from = store.books().get(route.from);
    if (!from)
        return from.failure();
    const Result<Book> to = store.books().get(route.to);
    if (!to)
        return to.failure();
    if (from->connection == to->connection)
        groups->clear(); // nothing leaves the account
    return groups;
}

Result<SendingRules> sendingRules(Store &store, const RouteId &id)
{
    const Result<Route> route = store.routes().get(id);
    if (!route)
        return route.failure();
    Result<QStringList> groups = neverLeavingOn(store, *route);
    if (!groups)
        return groups.failure();
    return SendingRules{route->policy, std::move(*groups)};
}

} // namespace warden
