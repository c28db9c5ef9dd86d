#include "app/cli/commands/known_route.h"

#include <algorithm>

namespace warden {

Result<Route> knownRoute(Session &session, const QString &id)
{
    const Result<std::vector<Route>> all = session.routes();
    if (!all)
        return all.failure();
    const auto known = std::ranges::find(*all, RouteId(id), &Route::id);
    if (known == all->end())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id);
    return *known;
}

} // namespace warden
