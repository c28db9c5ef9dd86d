#include "core/sync/run_events.h"

#include "core/events/event_actions.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

QMap<QString, qint64> countsByName(const Counts &counts)
{
    return {{u"read"_s, counts.read},
            {u"created"_s, counts.created},
            {u"updated"_s, counts.updated},
            {u"removed"_s, counts.removed},
            {u"unchanged"_s, counts.unchanged},
            {u"skipped"_s, counts.skipped},
            {u"failed"_s, counts.failed},
            {u"confirmed"_s, counts.confirmed},
            {u"irreversible"_s, counts.irreversible}};
}

Event planEvent(const QString &action, const Plan &plan, const QString &actor,
                const QDateTime &time)
{
    Event event;
    event.time = time;
    event.actor = actor;
    event.source = u"contact-warden"_s;
    event.action = action;
    event.object = {u"plan"_s, plan.id.value(), {}};
    event.outcome = plan.isHeld() ? Outcome::Held : Outcome::Success;
    event.counts = countsByName(plan.counts());
    event.details = {{u"plan_sha256"_s, QString::fromLatin1(plan.sha256.toHex())}};
    if (!plan.undoOf.isEmpty())
        event.details.insert(u"undo_of"_s, plan.undoOf.value());
    if (!plan.erases.isEmpty())
        event.details.insert(u"erases"_s, plan.erases.value());
    if (plan.isMerge)
        event.details.insert(u"merge"_s, true);
    QJsonArray holds;
    for (const RoutePlan &route : plan.routes) {
        for (HoldReason reason : route.holds)
            holds.append(holdReasonName(reason));
    }
    if (!holds.isEmpty())
        event.details.insert(u"holds"_s, holds);
    return event;
}

namespace {

Outcome outcomeOf(RunState state, const Counts &counts)
{
    switch (state) {
    case RunState::Running:
    case RunState::Interrupted:
        return Outcome::Unknown;
    case RunState::Held:
        return Outcome::Held;
    case RunState::Failed:
        return Outcome::Failure;
    case RunState::Done:
        return counts.failed == 0 && counts.addsUp() ? Outcome::Success : Outcome::Failure;
    }
    return Outcome::Unknown;
}

void addDestination(QJsonObject &details, const RouteDestination &destination)
{
    if (destination.connection.isEmpty())
        return;
    details.insert(u"destination"_s, destination.connection.value());
    details.insert(u"destination_name"_s, destination.name);
    details.insert(u"destination_routes"_s, destination.routes);
    details.insert(u"destination_alert_above"_s, destination.alertAbove);
}

// Not where it couldn't be read to the end, nor where the plan is about some of its contacts: an
// undo, an erasure, or what of a route waited for a person.
bool isOfWholeSource(const Plan &plan, const RoutePlan &planned)
{
    const bool isPart = !planned.isHeld() && std::ranges::any_of(planned.items, &PlanItem::isHeld);
    return !planned.unavailable && !plan.isApartFromRoutes() && !isPart;
}

} // namespace

Event runEvent(const QString &action, const Run &run, const QDateTime &time)
{
    Event event;
    event.time = time;
    event.actor = run.operatorName;
    event.source = u"contact-warden"_s;
    event.action = action;
    event.object = {u"run"_s, run.id.value(), {}};
    // That a run began is a fact, whatever becomes of it.
    event.outcome =
        action == actions::runStarted ? Outcome::Success : outcomeOf(run.state, run.counts);
    event.run = run.id;
    event.counts = countsByName(run.counts);
    event.details = {{u"plan_sha256"_s, QString::fromLatin1(run.planSha256.toHex())}};
    if (!run.undoOf.isEmpty())
        event.details.insert(u"undo_of"_s, run.undoOf.value());
    // As the clock on the wall has it: people's hours are no matter of UTC.
    if (action == actions::runStarted)
        event.details.insert(u"local_hour"_s, time.toLocalTime().time().hour());
    return event;
}

Event routeEvent(const Run &run, const RunRoute &route, const Plan &plan, const RoutePlan &planned,
                 const Destinations &destinations)
{
    FieldSet fields;
    for (const PlanItem &item : planned.items) {
        for (const PlannedWrite &write : item.writes)
            fields = fields | write.fields | write.leaving;
    }
    Event event;
    event.time = run.endedAt;
    event.actor = run.operatorName;
    event.source = u"contact-warden"_s;
    event.action = actions::runRouteFinished;
    event.object = {u"route"_s, route.route.value(), route.routeName};
    event.outcome = outcomeOf(route.state, route.counts);
    event.run = run.id;
    event.counts = countsByName(route.counts);
    if (!isOfWholeSource(plan, planned))
        event.counts.remove(u"read"_s);
    event.details = {{u"fields"_s, QJsonArray::fromStringList(fieldSetName(fields).split(u','))}};
    if (!route.reason.isEmpty())
        event.details.insert(u"reason"_s, route.reason);
    addDestination(event.details, destinations.of(planned.to));
    if (const std::optional<int> above = destinations.alertAboveOf(route.route))
        event.details.insert(u"alert_above"_s, *above);
    return event;
}

} // namespace warden
