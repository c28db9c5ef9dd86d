#include "core/sync/route_rules.h"

#include "core/sync/change_text.h"
#include "core/sync/write_rules.h"

#include <algorithm>

namespace warden {

FieldSet RouteContext::fieldsTo(Side side) const
{
    return route.policy.allowed & (side == Side::Destination ? destination.fields : source.fields);
}

Contact RouteContext::leaving(const Contact &contact) const
{
    return route.policy.treated().isEmpty() ? contact : applyPolicy(contact, route.policy, hashing);
}

bool isInGroups(const Route &route, const Contact &contact)
{
    if (route.groups.isEmpty())
        return true;
    return isInAnyGroup(contact.groups, route.groups);
}

namespace {

// To a hook nothing can be read: what was last sent stands for it.
const Contact *destinationContact(const Pair &pair, const Capabilities &destination)
{
    if (destination.isMessageReceiver)
        return &pair.link->destinationBase;
    return pair.destination && !pair.destination->isAbsent ? &pair.destination->contact : nullptr;
}

ConflictStrategy strategyFor(const RouteContext &context, const PlanItem &item)
{
    const QString key = item.link.isEmpty() ? item.source.value() : item.link.value();
    return context.decisions.value(key, context.route.conflicts);
}

PairDecision skip(PlanItem item, ItemReason reason)
{
    item.action = ItemAction::Skip;
    item.reason = reason;
    item.writes.clear();
    return {.item = std::move(item)};
}

MergeOutcome mergePair(const RouteContext &context, const PlanItem &item, const Contact &source,
                       const Contact &destination, const Link *link, const Record &sourceRecord,
                       const std::optional<Record> &destinationRecord)
{
    // Two ways, a field that one side can't hold would look as if it had been cleared there.
    const FieldSet fields =
        context.isTwoWay() ? context.fieldsTo(Side::Destination) & context.fieldsTo(Side::Source)
                           : context.fieldsTo(Side::Destination);
    MergeOutcome outcome = merge(
        {.source = source,
         .destination = destination,
         .sourceBase = link ? &link->sourceBase : nullptr,
         .destinationBase = link ? &link->destinationBase : nullptr,
         .fields = fields,
         .direction = context.route.direction,
         .strategy = strategyFor(context, item),
         .sourceModified = sourceRecord.modified,
         .destinationModified = destinationRecord ? destinationRecord->modified : std::nullopt});
    // What a hook was sent before the field was masked or hashed is no value to go on with.
    for (Field field : (fields & context.route.policy.treated()).toList()) {
        copyField(source, outcome.destination, field);
        if (!sameField(destination, source, field))
            outcome.destinationChanges.insert(field);
    }
    return outcome;
}

PairDecision keptHere(PlanItem item)
{
    const ItemReason reason =
        item.link.isEmpty() ? ItemReason::GroupNeverLeaves : ItemReason::GroupClosedSince;
    return skip(std::move(item), reason);
}

Relink relinkOf(const PlanItem &item)
{
    return {item.link,        item.person,       item.source,
            item.destination, item.sourceChange, item.destinationChange,
            item.isNewMatch};
}

PairDecision decideBothPresent(const RouteContext &context, PlanItem item, const Record &source,
                               const Contact &destination,
                               const std::optional<Record> &destinationRecord, const Link *link)
{
    if (context.isKeptHere(source.contact) ||
        (context.isTwoWay() && context.isKeptHere(destination)))
        return keptHere(std::move(item));
    const Contact leaving = context.leaving(source.contact);
    const MergeOutcome merged =
        mergePair(context, item, leaving, destination, link, source, destinationRecord);
    if (!merged.conflicts.isEmpty()) {
        item.conflicts = describeChanges(leaving, destination, merged.conflicts);
        return skip(std::move(item), ItemReason::Conflict);
    }
    if (!merged.destinationChanges.isEmpty()) {
        if (!context.destinationWritable || !context.destination.canUpdate)
            return skip(std::move(item), ItemReason::DestinationCannot);
        item.writes.push_back(updateWrite(context, Side::Destination, destinationRecord,
                                          destination, merged.destination,
                                          merged.destinationChanges));
        noteLosses(context, Side::Destination, source.contact, item);
        item.isIrreversible = context.destination.isMessageReceiver;
    }
    if (!merged.sourceChanges.isEmpty()) {
        if (!context.sourceWritable || !context.source.canUpdate)
            return skip(std::move(item), ItemReason::DestinationCannot);
        item.writes.push_back(updateWrite(context, Side::Source, source, source.contact,
                                          merged.source, merged.sourceChanges));
    }
    if (item.writes.empty())
        return {.relink = relinkOf(item), .isUnchanged = true};
    item.action = ItemAction::Update;
    return {.item = std::move(item)};
}

// The absence was known when the link's bases were taken: an undo took the contact away there.
bool wasAbsentBefore(const std::optional<Record> &record, qint64 change)
{
    return record && record->isAbsent && record->changeNumber == change;
}

// Gone on one side, changed on `side`, and that change counts: both ways the contact comes back
// where it is gone; one way it is the destination's own from now on.
PairDecision keepChanged(const RouteContext &context, PlanItem item, Side side,
                         const Contact &contact)
{
    if (!context.isTwoWay())
        return skip(std::move(item), ItemReason::RemovedAtSource);
    if (context.isKeptHere(contact))
        return keptHere(std::move(item));
    const bool toSource = side == Side::Destination;
    const bool writable = toSource ? context.sourceWritable : context.destinationWritable;
    if (!writable || !(toSource ? context.source : context.destination).canCreate)
        return skip(std::move(item), ItemReason::DestinationCannot);
    return createItem(context, toSource ? Side::Source : Side::Destination, std::move(item),
                      contact);
}

// The contact is gone on one side and still there on the other.
PairDecision decideRemoval(const RouteContext &context, PlanItem item, Side side,
                           const std::optional<Record> &record, const Contact &contact,
                           const Contact &base)
{
    const bool writable =
        side == Side::Destination ? context.destinationWritable : context.sourceWritable;
    const Capabilities &target = side == Side::Destination ? context.destination : context.source;
    if (context.route.deletions == DeletionStrategy::Never)
        return skip(std::move(item), ItemReason::RemovalsOff);
    if (!writable || !target.canRemove)
        return skip(std::move(item), ItemReason::DestinationCannot);

    const FieldSet fields = context.fieldsTo(side);
    if (!target.isMessageReceiver && !(differingFields(contact, base) & fields).isEmpty()) {
        const ConflictStrategy strategy = strategyFor(context, item);
        const bool isAtDestination = side == Side::Destination;
        if (strategy ==
            (isAtDestination ? ConflictStrategy::Destination : ConflictStrategy::Source))
            return keepChanged(context, std::move(item), side, contact);
        const bool removalWins = strategy == (isAtDestination ? ConflictStrategy::Source
                                                              : ConflictStrategy::Destination);
        if (!removalWins) {
            item.conflicts =
                describeChanges(base, contact, differingFields(contact, base) & fields);
            return skip(std::move(item), ItemReason::RemovedAndChanged);
        }
    }
    item.action = ItemAction::Remove;
    item.writes.push_back(removeWrite(context, side, record, contact));
    item.isIrreversible = !target.canRestore;
    if (context.route.deletions == DeletionStrategy::Ask) {
        item.reason = ItemReason::RemovalNeedsPerson;
        item.isHeld = true;
    }
    return {.item = std::move(item)};
}

PairDecision decideMissingAtDestination(const RouteContext &context, PlanItem item,
                                        const Record &source,
                                        const std::optional<Record> &destination, const Link &link)
{
    if (context.isTwoWay() && wasAbsentBefore(destination, link.destinationChange))
        return skip(std::move(item), ItemReason::RemovedAtDestination);
    if (context.isTwoWay())
        return decideRemoval(context, std::move(item), Side::Source, source, source.contact,
                             link.sourceBase);
    if (context.route.deletions != DeletionStrategy::Mirror)
        return skip(std::move(item), ItemReason::RemovedAtDestination);
    if (context.isKeptHere(source.contact))
        return keptHere(std::move(item));
    return createItem(context, Side::Destination, std::move(item), source.contact);
}

} // namespace

PairDecision decideLinked(const RouteContext &context, const Pair &pair)
{
    const Link &link = *pair.link;
    PlanItem item;
    item.link = link.id;
    item.person = link.person;
    item.source = pair.source ? pair.source->id : link.source;
    item.destination = pair.destination ? pair.destination->id : link.destination;
    item.sourceChange = pair.source ? pair.source->changeNumber : 0;
    item.destinationChange = pair.destination ? pair.destination->changeNumber : 0;

    const Record *source = pair.source && !pair.source->isAbsent ? &*pair.source : nullptr;
    const Contact *destination = destinationContact(pair, context.destination);
    if (!source && !destination)
        return {.isGone = true};

    item.name = displayName(source ? source->contact : *destination);
    if (!source && wasAbsentBefore(pair.source, link.sourceChange))
        return skip(std::move(item), ItemReason::RemovedAtSource);
    if (!source)
        return decideRemoval(context, std::move(item), Side::Destination, pair.destination,
                             *destination, link.destinationBase);
    if (!isInGroups(context.route, source->contact))
        return skip(std::move(item), ItemReason::LeftTheGroups);
    if (!destination)
        return decideMissingAtDestination(context, std::move(item), *source, pair.destination,
                                          link);
    return decideBothPresent(context, std::move(item), *source, *destination, pair.destination,
                             &link);
}

PairDecision decideFollowed(const RouteContext &context, const Pair &pair, MatchedBy matchedBy)
{
    PairDecision decision = decideLinked(context, pair);
    if (decision.item)
        decision.item->isNewMatch = matchedBy == MatchedBy::Address;
    if (decision.relink)
        decision.relink->isNewMatch = matchedBy == MatchedBy::Address;
    return decision;
}

PairDecision decideNewMatch(const RouteContext &context, const Record &source,
                            const Record &destination, MatchedBy matchedBy)
{
    PlanItem item;
    item.person = source.person;
    item.name = displayName(source.contact);
    item.source = source.id;
    item.destination = destination.id;
    item.sourceChange = source.changeNumber;
    item.destinationChange = destination.changeNumber;
    item.isNewMatch = matchedBy == MatchedBy::Address;
    return decideBothPresent(context, std::move(item), source, destination.contact, destination,
                             nullptr);
}

PairDecision decideUnmatchedSource(const RouteContext &context, const Record &source)
{
    PlanItem item;
    item.person = source.person;
    item.name = displayName(source.contact);
    item.source = source.id;
    item.sourceChange = source.changeNumber;
    if (source.contact.kind == ContactKind::Group)
        return skip(std::move(item), ItemReason::NotAContact);
    if (context.isKeptHere(source.contact))
        return keptHere(std::move(item));
    if (!context.destinationWritable || !context.destination.canCreate)
        return skip(std::move(item), ItemReason::DestinationCannot);
    return createItem(context, Side::Destination, std::move(item), source.contact);
}

PairDecision decideUnmatchedDestination(const RouteContext &context, const Record &destination)
{
    PlanItem item;
    item.person = destination.person;
    item.name = displayName(destination.contact);
    item.destination = destination.id;
    item.destinationChange = destination.changeNumber;
    if (destination.contact.kind == ContactKind::Group)
        return {};
    if (context.isTwoWay()) {
        if (!isInGroups(context.route, destination.contact))
            return {};
        if (context.isKeptHere(destination.contact))
            return keptHere(std::move(item));
        if (!context.sourceWritable || !context.source.canCreate)
            return skip(std::move(item), ItemReason::DestinationCannot);
        return createItem(context, Side::Source, std::move(item), destination.contact);
    }
    if (context.route.deletions != DeletionStrategy::Mirror)
        return {}; // the destination's own: not this route's business
    return decideRemoval(context, std::move(item), Side::Destination, destination,
                         destination.contact, destination.contact);
}

} // namespace warden
