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

    // Two that were found to be one; `name` is for people. A person may have wanted them left
    // alone.
    void addMatch(PairDecision decision, const QString &name, const Link *link = nullptr)
    {
        if (!decision.relink || !m_context.declined.contains(pairOf(*decision.relink))) {
            add(std::move(decision), link);
            return;
        }
        const Relink &declined = *decision.relink;
        PlanItem item;
        item.link = declined.link;
        item.person = declined.person;
        item.name = name;
        item.source = declined.source;
        item.destination = declined.destination;
        item.sourceChange = declined.sourceChange;
        item.destinationChange = declined.destinationChange;
        item.reason = ItemReason::KeptByPerson;
        addItem(std::move(item));
    }

    void addItem(PlanItem item)
    {
        leaveIfDeclined(item);
        countItem(m_plan.counts, item);
        for (const PlannedWrite &write : item.writes) {
            if (write.side == Side::Destination)
                m_plan.tasks += m_context.destination.tasksPerMessage;
        }
        m_plan.items.push_back(std::move(item));
    }

private:
    // What a person wanted left alone stays so, unless the person has decided this very pair since.
    void leaveIfDeclined(PlanItem &item) const
    {
        const QString key = item.link.isEmpty() ? item.source.value() : item.link.value();
        if (item.writes.empty() || m_context.decisions.contains(key) ||
            !m_context.declined.contains(pairOf(item)))
            return;
        item.action = ItemAction::Skip;
        item.reason = ItemReason::KeptByPerson;
        item.isHeld = item.isNewMatch = item.isIrreversible = false;
        item.heldBack = item.lost = {};
        item.writes.clear();
    }

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

MatchOption optionOf(const MatchCandidate &candidate, const RecordsById &destinations)
{
    const Record &record = *destinations.value(candidate.destination);
    return {record.id, displayName(record.contact), candidate.reasons};
}

void addAmbiguous(const RouteContext &context, const Record &source, const AmbiguousMatch &match,
                  const RecordsById &destinations, RoutePlanBuilder &builder)
{
    if (context.isKeptHere(source.contact)) {
        builder.add(decideUnmatchedSource(context, source));
        return;
    }
    PlanItem item;
    item.person = source.person;
    item.name = displayName(source.contact);
    item.source = source.id;
    item.sourceChange = source.changeNumber;
    item.action = ItemAction::Skip;
    item.reason = ItemReason::AmbiguousMatch;
    for (const MatchCandidate &candidate : match.candidates) {
        item.candidates.push_back(optionOf(candidate, destinations));
        item.conflicts.push_back({Field::Name, item.name, item.candidates.back().name});
    }
    builder.addItem(std::move(item));
}

// A contact without a counterpart. A namesake is no match, but a person may know better.
void addUnmatched(const RouteContext &context, const Record &source, const MatchCandidate *namesake,
                  const RecordsById &destinations, RoutePlanBuilder &builder)
{
    PairDecision decision = decideUnmatchedSource(context, source);
    if (namesake && decision.item && decision.item->action == ItemAction::Create)
        decision.item->candidates.push_back(optionOf(*namesake, destinations));
    builder.add(std::move(decision));
}

void planUnlinked(const RouteContext &context, Unlinked unlinked, const KnownApart &apart,
                  RoutePlanBuilder &builder)
{
    for (const auto &[source, destination] :
         takeSamePersons(unlinked.sources, unlinked.destinations, apart))
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
    const MatchResult matching =
        matchContacts(subjects(unlinked.sources, context.region),
                      subjects(unlinked.destinations, context.region), apart);
    for (const MatchPair &pair : matching.pairs) {
        const Record &source = *sources.value(pair.source);
        builder.addMatch(decideNewMatch(context, source,
                                        *destinations.value(pair.candidate.destination),
                                        MatchedBy::Address),
                         displayName(source.contact));
    }
    for (const AmbiguousMatch &match : matching.ambiguous)
        addAmbiguous(context, *sources.value(match.source), match, destinations, builder);
    QHash<QString, const MatchCandidate *> namesakes;
    for (const MatchPair &hint : matching.nameHints)
        namesakes.insert(hint.source, &hint.candidate);
    for (const QString &source : matching.unmatchedSources)
        addUnmatched(context, *sources.value(source), namesakes.value(source), destinations,
                     builder);
    for (const QString &destination : matching.unmatchedDestinations)
        builder.add(decideUnmatchedDestination(context, *destinations.value(destination)));
}

// Pairs whom a person joined, first of all; each record once.
void planDecided(const RouteContext &context, const std::vector<MatchDecision> &matches,
                 Unlinked &unlinked, RoutePlanBuilder &builder)
{
    const RecordsById sources = byId(unlinked.sources);
    const RecordsById destinations = byId(unlinked.destinations);
    QSet<RecordId> taken;
    for (const MatchDecision &decision : matches) {
        const Record *source = sources.value(decision.one.value());
        const Record *destination = destinations.value(decision.other.value());
        if (decision.verdict != MatchVerdict::Same || !source || !destination ||
            taken.contains(source->id) || taken.contains(destination->id))
            continue;
        taken << source->id << destination->id;
        builder.add(decideNewMatch(context, *source, *destination, MatchedBy::Person));
    }
    const auto isTaken = [&taken](const Record *record) { return taken.contains(record->id); };
    std::erase_if(unlinked.sources, isTaken);
    std::erase_if(unlinked.destinations, isTaken);
}

bool isThere(const std::optional<Record> &record)
{
    return record && !record->isAbsent;
}

// A stub, or somebody whose erasure has begun and waits to be ended: until then nothing of theirs
// goes anywhere.
bool isErased(const Pair &pair, const RouteContext &context)
{
    const auto isStub = [](const std::optional<Record> &record) {
        return record && record->isErased;
    };
    const auto hasBegun = [&context](const std::optional<Record> &record) {
        return record && context.erased.contains(record->person);
    };
    if (isStub(pair.source) || isStub(pair.destination))
        return true;
    return (hasBegun(pair.source) || hasBegun(pair.destination)) &&
           (isThere(pair.source) || isThere(pair.destination) ||
            context.destination.isMessageReceiver);
}

// Counted where a contact in its place would be; nobody knows whose name a stub has.
void addErased(const RouteContext &context, const Pair &pair, RoutePlanBuilder &builder)
{
    const bool isSource = isThere(pair.source);
    if (!isSource && (!isThere(pair.destination) ||
                      (!context.isTwoWay() && context.route.deletions != DeletionStrategy::Mirror)))
        return;
    const Record &record = isSource ? *pair.source : *pair.destination;
    PlanItem item;
    item.person = record.person;
    item.name = displayName(record.contact);
    (isSource ? item.source : item.destination) = record.id;
    (isSource ? item.sourceChange : item.destinationChange) = record.changeNumber;
    item.reason = ItemReason::ErasedBefore;
    builder.addItem(std::move(item));
}

// An absence that a person declined to carry over. One that the link's bases were taken with counts
// nowhere.
void countAnswered(const RouteContext &context, const Pair &pair, AnsweredBefore &answered)
{
    const Link &link = *pair.link;
    const qint64 sourceChange = pair.source ? pair.source->changeNumber : 0;
    const qint64 destinationChange = pair.destination ? pair.destination->changeNumber : 0;
    const bool isDeclined =
        context.declined.contains({link.source, link.destination, sourceChange, destinationChange});
    if (pair.source && pair.source->isAbsent)
        answered.absentSources += isDeclined && sourceChange != link.sourceChange;
    if (pair.destination && pair.destination->isAbsent)
        answered.absentDestinations += isDeclined && destinationChange != link.destinationChange;
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
    AnsweredBefore answered;
    const MovedRecords moved = MovedRecords::find(input.pairs, context.region);
    for (size_t i = 0; i < input.pairs.pairs.size(); ++i) {
        const Pair &pair = input.pairs.pairs[i];
        if (isErased(pair, context)) {
            addErased(context, pair, builder);
            continue;
        }
        if (const auto followed = moved.followed(input.pairs, i)) {
            const std::optional<Record> &known =
                followed->pair.source ? followed->pair.source : followed->pair.destination;
            builder.addMatch(decideFollowed(context, followed->pair, followed->matchedBy),
                             known ? displayName(known->contact) : QString(), &*pair.link);
            continue;
        }
        if (pair.link) {
            countAnswered(context, pair, answered);
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
    if (!input.matches.empty())
        planDecided(context, input.matches, unlinked, builder);
    planUnlinked(context, std::move(unlinked), knownApart(input.matches), builder);
    plan.sourceSize = input.pairs.sourceSizeBefore - moved.count(Side::Source);
    plan.destinationSize = context.destination.isMessageReceiver
                               ? input.pairs.linked
                               : input.pairs.destinationSizeBefore - moved.count(Side::Destination);
    holdSurprises(plan, context.route.limits, input.pairs, answered);
    return plan;
}

} // namespace warden
