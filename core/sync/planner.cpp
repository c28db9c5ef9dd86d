#include "core/sync/planner.h"

#include "core/contacts/match.h"
#include "core/sync/limits.h"
#include "core/sync/moved_records.h"
#include "core/sync/same_person.h"

namespace warden {

namespace {

using RecordsById = QHash<QString, const Record *>;

struct Unlinked
{
    std::vector<const Record *> sources;
    std::vector<const Record *> destinations;
};

// Collects decisions into a route's plan and counts each pair once.
class RoutePlanBuilder
{
public:
    RoutePlanBuilder(const RouteContext &context, RoutePlan &plan)
        : m_context(context), m_plan(plan)
    {}

    void add(PairDecision decision, const Link *link = nullptr)
    {
        if (decision.isGone && link) {
            m_plan.dropped.push_back(link->id);
            return;
        }
        if (decision.relink)
            m_plan.relinks.push_back(std::move(*decision.relink));
        if (decision.isUnchanged) {
            ++m_plan.counts.read;
            ++m_plan.counts.unchanged;
        }
        if (decision.item)
            addItem(std::move(*decision.item));
    }

    void addItem(PlanItem item)
    {
        countItem(m_plan.counts, item);
        for (const PlannedWrite &write : item.writes) {
            if (write.side == Side::Destination)
                m_plan.tasks += m_context.destination.tasksPerMessage;
        }
        m_plan.items.push_back(std::move(item));
    }

private:
    const RouteContext &m_context;
    RoutePlan &m_plan;
};

QList<MatchSubject> subjects(const std::vector<const Record *> &records, const QString &region)
{
    QList<MatchSubject> result;
    for (const Record *record : records)
        result.append(
            {record->id.value(), matchKeys(record->contact, region), displayName(record->contact)});
    return result;
}

RecordsById byId(const std::vector<const Record *> &records)
{
    RecordsById result;
    for (const Record *record : records)
        result.insert(record->id.value(), record);
    return result;
}

void addAmbiguous(const Record &source, const AmbiguousMatch &match,
                  const RecordsById &destinations, RoutePlanBuilder &builder)
{
    PlanItem item;
    item.person = source.person;
    item.name = displayName(source.contact);
    item.source = source.id;
    item.sourceChange = source.changeNumber;
    item.action = ItemAction::Skip;
    item.reason = ItemReason::AmbiguousMatch;
    for (const MatchCandidate &candidate : match.candidates)
        item.conflicts.push_back({Field::Name, item.name,
                                  displayName(destinations.value(candidate.destination)->contact)});
    builder.addItem(std::move(item));
}

void planUnlinked(const RouteContext &context, Unlinked unlinked, RoutePlanBuilder &builder)
{
    for (const auto &[source, destination] :
         takeSamePersons(unlinked.sources, unlinked.destinations))
        builder.add(decideNewMatch(context, *source, *destination, MatchedBy::Person));
    // With nothing on one side there is nothing to match, and keys are costly.
    if (unlinked.sources.empty() || unlinked.destinations.empty()) {
        for (const Record *record : unlinked.sources)
            builder.add(decideUnmatchedSource(context, *record));
        for (const Record *record : unlinked.destinations)
            builder.add(decideUnmatchedDestination(context, *record));
        return;
    }
    const RecordsById sources = byId(unlinked.sources);
    const RecordsById destinations = byId(unlinked.destinations);
    const MatchResult matching = matchContacts(subjects(unlinked.sources, context.region),
                                               subjects(unlinked.destinations, context.region));
    for (const MatchPair &pair : matching.pairs)
        builder.add(decideNewMatch(context, *sources.value(pair.source),
                                   *destinations.value(pair.candidate.destination),
                                   MatchedBy::Address));
    for (const AmbiguousMatch &match : matching.ambiguous)
        addAmbiguous(*sources.value(match.source), match, destinations, builder);
    for (const QString &source : matching.unmatchedSources)
        builder.add(decideUnmatchedSource(context, *sources.value(source)));
    for (const QString &destination : matching.unmatchedDestinations)
        builder.add(decideUnmatchedDestination(context, *destinations.value(destination)));
}

} // namespace

RoutePlan planRoute(const PlannerInput &input)
{
    const RouteContext &context = input.context;
    RoutePlan plan;
    plan.route = context.route.id;
    plan.routeName = input.routeName;
    plan.routeVersion = context.route.version;
    plan.policyVersion = context.route.policy.version;
    plan.from = context.route.from;
    plan.to = context.route.to;
    plan.unreadable = input.unreadable;
    plan.counts.read = input.pairs.unchanged + input.unreadable;
    plan.counts.unchanged = input.pairs.unchanged;
    plan.counts.failed = input.unreadable;

    RoutePlanBuilder builder(context, plan);
    Unlinked unlinked;
    const MovedRecords moved = MovedRecords::find(input.pairs, context.region);
    for (size_t i = 0; i < input.pairs.pairs.size(); ++i) {
        const Pair &pair = input.pairs.pairs[i];
        if (const auto followed = moved.followed(input.pairs, i)) {
            builder.add(decideFollowed(context, followed->pair, followed->matchedBy), &*pair.link);
            continue;
        }
        if (pair.link) {
            builder.add(decideLinked(context, pair), &*pair.link);
            continue;
        }
        if (moved.isTaken(i))
            continue;
        if (pair.source && !pair.source->isAbsent &&
            isInGroups(context.route, pair.source->contact))
            unlinked.sources.push_back(&*pair.source);
        if (pair.destination && !pair.destination->isAbsent)
            unlinked.destinations.push_back(&*pair.destination);
    }
    planUnlinked(context, std::move(unlinked), builder);
    plan.sourceSize = input.pairs.sourceSizeBefore - moved.count(Side::Source);
    plan.destinationSize = context.destination.isMessageReceiver
                               ? input.pairs.linked
                               : input.pairs.destinationSizeBefore - moved.count(Side::Destination);
    holdSurprises(plan, context.route.limits, input.pairs);
    return plan;
}

} // namespace warden
