#pragma once

#include "core/providers/provider.h"
#include "core/store/decision.h"
#include "core/store/record.h"
#include "core/store/route.h"
#include "core/sync/plan.h"

#include <QHash>
#include <QSet>

namespace warden {

// What a route's two books can hold and do, and how a person decided open questions.
struct RouteContext
{
    const Route &route;
    Capabilities source = {};
    Capabilities destination = {};
    QString region = {};
    QDateTime now = {};
    bool destinationWritable = true;
    bool sourceWritable = true;
    QHash<QString, ConflictStrategy> decisions = {}; // by link, else by source record
    QSet<DeclinedPair> declined = {};                // that a person wanted left alone
    FieldHashing hashing = {};
    QStringList neverLeaving = {}; // groups; none on a route within one connection
    QSet<PersonId> erased = {};    // also those whose erasure has only begun

    // Fields that may leave and that the other side can hold.
    FieldSet fieldsTo(Side side) const;
    // As it may go to the destination; fields that may not leave take no part anyway.
    Contact leaving(const Contact &contact) const;
    bool isKeptHere(const Contact &contact) const
    {
        return isInAnyGroup(contact.groups, neverLeaving);
    }
    bool isTwoWay() const { return route.direction == Direction::TwoWay; }
};

// What a pair comes to: an item to show, or only bases to take again, or nothing but a count.
struct PairDecision
{
    std::optional<PlanItem> item = {};
    std::optional<Relink> relink = {};
    bool isUnchanged = false;
    bool isGone = false; // on both sides: the link can go
};

// How two records were found to be one: an earlier run knows it or a person said so, or an e-mail
// address or phone number does. The limit for new matches counts the latter only.
enum class MatchedBy { Person, Address };

// A linked pair.
PairDecision decideLinked(const RouteContext &context, const Pair &pair);

// A linked pair, of which a record isn't the link's own any more: see MovedRecords.
PairDecision decideFollowed(const RouteContext &context, const Pair &pair, MatchedBy matchedBy);

// Two records that no link knows yet but that are the same person.
PairDecision decideNewMatch(const RouteContext &context, const Record &source,
                            const Record &destination, MatchedBy matchedBy);

// A record that has no counterpart on the other side.
PairDecision decideUnmatchedSource(const RouteContext &context, const Record &source);
PairDecision decideUnmatchedDestination(const RouteContext &context, const Record &destination);

// In the state that the item or relink was decided on.
template <class Planned>
DeclinedPair pairOf(const Planned &planned)
{
    return {planned.source, planned.destination, planned.sourceChange, planned.destinationChange};
}

// Whether the route's group filter covers a contact.
bool isInGroups(const Route &route, const Contact &contact);

} // namespace warden
