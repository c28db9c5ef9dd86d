#include "core/events/event_actions.h"
#include "core/session/field_names.h"
#include "core/session/policy_rules.h"
#include "core/session/route_name.h"
#include "core/session/session_state.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<QString> nameFor(Store &store, const Route &route)
{
    const Result<Book> from = store.books().get(route.from);
    const Result<Book> to = store.books().get(route.to);
    if (!from || !to)
        return from ? to.failure() : from.failure();
    return routeName(*from, route.direction, *to);
}

// What can't work is refused here, with a sentence, and not found out by a sync.
Result<void> checkRoute(Store &store, const Route &route)
{
    const Result<Book> from = store.books().get(route.from);
    if (!from)
        return notKnown(from.error(), route.from.value());
    const Result<Book> to = store.books().get(route.to);
    if (!to)
        return notKnown(to.error(), route.to.value());
    if (route.from == route.to)
        return fail(ErrorKind::Usage, ErrorReason::SameBook);
    if (!from->capabilities.canRead)
        return fail(ErrorKind::Usage, ErrorReason::ReadOnly, from->name,
                    u"a hook can't be read from"_s);
    if (!to->isWritable)
        return fail(ErrorKind::Usage, ErrorReason::ReadOnly, to->name);
    if (route.direction == Direction::TwoWay && (!to->capabilities.canRead || !from->isWritable))
        return fail(ErrorKind::Usage, ErrorReason::ReadOnly,
                    from->isWritable ? to->name : from->name,
                    u"two ways need two books that can be read and written"_s);
    if (route.policy.allowed.isEmpty())
        return fail(ErrorKind::Usage, ErrorReason::NoFields);
    if (Result<void> fine = checkPolicy(route.policy, to->capabilities.isMessageReceiver); !fine)
        return fine;
    const Limits &limits = route.limits;
    if (limits.removals < 0 || limits.removalsPercent < 0 || limits.removalsPercent > 100 ||
        limits.alertAbove < 1)
        return fail(ErrorKind::Usage, ErrorReason::LimitOutOfRange);
    return {};
}

} // namespace

Event Session::routeEvent(const QString &action, const Route &route) const
{
    Event event = m_state->event(action, {u"route"_s, route.id.value(), route.name});
    event.details = {
        {u"fields"_s, QJsonArray::fromStringList(fieldSetName(route.policy.allowed).split(u','))},
        {u"masked"_s, namesOf(route.policy.masked)},
        {u"hashed"_s, namesOf(route.policy.hashed)},
        {u"two_way"_s, route.direction == Direction::TwoWay},
        {u"deletions"_s, deletionStrategyName(route.deletions)},
        {u"conflicts"_s, conflictStrategyName(route.conflicts)},
        {u"policy_version"_s, route.policy.version},
        {u"limit_removals"_s, route.limits.removals},
        {u"limit_removals_percent"_s, route.limits.removalsPercent},
        {u"alert_above"_s, route.limits.alertAbove},
        {u"enabled"_s, route.isEnabled},
    };
    return event;
}

Result<std::vector<Route>> Session::routes()
{
    const Result<StoreAccess> access = m_state->toRead(Permission::SeeRoutes);
    if (!access)
        return access.failure();
    return access->store.routes().all();
}

Result<Route> Session::addRoute(const Route &draft)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageRoutes);
    if (!access)
        return access.failure();
    Store &store = access->store;
    if (Result<void> fine = checkRoute(store, draft); !fine)
        return fine.failure();
    Route route = draft;
    route.id = RouteId::create();
    route.version = 1;
    route.policy.version = 1;
    const Result<QString> name = nameFor(store, route);
    if (!name)
        return name.failure();
    if (route.name.isEmpty())
        route.name = *name;

    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> stored = store.routes().insert(route);
    if (stored)
        stored = store.outbox().append(routeEvent(actions::routeAdded, route));
    if (stored)
        stored = m_state->askAboutRoute(route, {});
    if (!stored)
        return stored.failure();
    if (Result<void> committed = m_state->commit(*transaction); !committed)
        return committed.failure();
    return route;
}

Result<Route> Session::setRoute(const Route &changed)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageRoutes);
    if (!access)
        return access.failure();
    Store &store = access->store;
    // What it is compared with stays so until the commit.
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    const Result<Route> known = store.routes().get(changed.id);
    if (!known)
        return notKnown(known.error(), changed.id.value());
    Route route = changed;
    route.from = known->from; // another pair of books is another route, with links of its own
    route.to = known->to;
    route.version = known->version + 1;
    route.policy.version =
        known->policy.version + (sameTreatments(route.policy, known->policy) ? 0 : 1);
    if (Result<void> fine = checkRoute(store, route); !fine)
        return fine.failure();
    Event event = routeEvent(actions::routeChanged, route);
    noteWidening(event.details, route.policy, known->policy);
    Result<void> stored = store.routes().update(route);
    if (stored)
        stored = store.outbox().append(event);
    if (stored)
        stored = m_state->askAboutRoute(route, *known);
    if (!stored)
        return stored.failure();
    if (Result<void> committed = m_state->commit(*transaction); !committed)
        return committed.failure();
    return route;
}

Result<void> Session::removeRoute(const RouteId &id)
{
    const Result<StoreAccess> access = m_state->toWrite(Permission::ManageRoutes);
    if (!access)
        return access.failure();
    Store &store = access->store;
    const Result<Route> route = store.routes().get(id);
    if (!route)
        return notKnown(route.error(), id.value());
    Result<Transaction> transaction = store.begin();
    if (!transaction)
        return transaction.failure();
    Result<void> removed = store.routes().remove(id);
    if (removed)
        removed = store.outbox().append(routeEvent(actions::routeRemoved, *route));
    for (const ApprovalSubject subject :
         {ApprovalSubject::NewDestination, ApprovalSubject::WiderPolicy}) {
        if (removed)
            removed = m_state->withdraw(subject, id.value());
    }
    if (!removed)
        return removed;
    return m_state->commit(*transaction);
}

} // namespace warden
