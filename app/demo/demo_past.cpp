#include "app/demo/demo_past.h"

#include "app/sandbox/demo_people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// More than a fifth of the book, which is the limit.
constexpr int removedSuppliers = 8;

Result<RouteId> routeBetweenTheBooks(Session &session)
{
    const Result<std::vector<Route>> routes = session.routes();
    if (!routes)
        return routes.failure();
    const auto both = std::ranges::find(*routes, Direction::TwoWay, &Route::direction);
    if (both == routes->end())
        return fail(ErrorKind::Internal, u"the demo has no route both ways"_s);
    return both->id;
}

void removeSuppliers(CardDavSandbox &service)
{
    for (const DemoCard &card : demoSuppliers().last(removedSuppliers))
        service.remove(u"suppliers"_s, card.fileName);
}

} // namespace

Result<void> giveItAPast(DemoWorkspace &demo, Progress &progress)
{
    const Result<RouteId> route = routeBetweenTheBooks(demo.session());
    if (!route)
        return route.failure();
    CardDavSandbox &service = demo.sandbox().cardDav();
    const auto syncedAs = [&](const QString &state) -> Result<void> {
        const Result<SyncOutcome> outcome = demo.session().sync({*route}, progress);
        if (!outcome)
            return outcome.failure();
        if (outcome->state != state)
            return fail(ErrorKind::Internal,
                        u"the demo expected "_s + state + u" and got "_s + outcome->state);
        return {};
    };
    const DemoCard duplicate = demoDuplicate();
    service.put(u"customers"_s, duplicate.fileName, duplicate.bytes);
    if (Result<void> synced = syncedAs(u"done"_s); !synced)
        return synced;
    removeSuppliers(service);
    return syncedAs(u"held"_s);
}

} // namespace warden
