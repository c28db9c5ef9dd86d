#pragma once

#include "core/contacts/match.h"
#include "core/permissions/approved_change.h"
#include "core/store/route.h"
#include "core/store/run.h"

#include <QDateTime>

#include <optional>

namespace warden {

enum class Side { Source, Destination };

// What becomes of a pair.
enum class ItemAction { Create, Update, Remove, Skip };

// Why a pair is left alone or waits. Names go into JSON and the window has a sentence for each.
enum class ItemReason {
    None,
    Conflict,             // both sides changed the same value
    RemovedAndChanged,    // gone on one side, changed on the other
    AmbiguousMatch,       // several contacts could be the same person
    RemovalNeedsPerson,   // deletion strategy "ask"
    RemovalsOff,          // deletion strategy "never"
    RemovedAtDestination, // stays removed there
    RemovedAtSource,      // undone there, or decided: stays removed there, and stays here
    KeptByPerson,         // a person wanted nothing to be written, and nothing changed since
    LeftTheGroups,        // the filter doesn't cover it any more
    GroupNeverLeaves,     // it is in a group that may never leave
    GroupClosedSince,     // likewise, and some of it left before: it stays where it went
    NothingMayLeave,      // the field policy leaves nothing
    ErasedBefore,         // was erased on purpose: doesn't come back unasked
    NotAContact,          // a list or group, not a person
    DestinationCannot,    // the service can't do that
    OtherRouteFirst,      // another route of this plan writes the same contact: next time
    ChangedSince,         // undo: somebody changed it after the run
    Irreversible,         // undo: the service can't give it back
};

// Why a whole route waits for a person.
enum class HoldReason {
    TooManyRemovals,      // in the whole plan
    TooLargeShareRemoved, // of a book, by all routes of the plan together
    BookEmptied,
    TooManyNewMatches,
    SecondPersonNeeded, // more removals than one person may decide on
};

QString itemActionName(ItemAction action);   // "create", …
QString itemReasonName(ItemReason reason);   // "conflict", …; empty for None
QString holdReasonName(HoldReason reason);   // "too_many_removals", …
QString matchReasonName(MatchReason reason); // "same_email", …

// A value that changes, as a person reads it.
struct FieldChange
{
    Field field = Field::Name;
    QString before = {};
    QString after = {};

    bool operator==(const FieldChange &) const = default;
};

// Somebody at the destination who may be the same person: for a person to decide.
struct MatchOption
{
    RecordId record = {};
    QString name = {};
    QList<MatchReason> reasons = {};

    bool operator==(const MatchOption &) const = default;
};

// One write that the item needs.
struct PlannedWrite
{
    PlanItemId id = {};            // of this write: journal and origin marker
    Side side = Side::Destination; // written to
    ChangeAction action = ChangeAction::Create;
    RecordId record = {}; // written to; empty for a create and for hooks
    QString remoteId = {};
    QString revision = {};
    QByteArray current = {}; // not in the plan's JSON: loaded again when a stored plan is applied
    Contact contact = {};    // whole new content
    QByteArray photoSha256 = {}; // in a stored plan, whose contact has no picture's bytes
    FieldSet fields = {};        // that change
    FieldSet leaving = {};       // that go out: a message holds more than what changes
    QString idempotencyKey = {};
    PlanItemId restores = {};         // undo: the journal item whose before-image is given back
    std::vector<RecordId> alike = {}; // a create: who shares an address there; see noteAlike()
    std::vector<FieldChange> changes = {};

    bool operator==(const PlannedWrite &) const = default;
};

// One pair of which something becomes: at most one write a side. Pairs in which nothing changes
// are only counted.
struct PlanItem
{
    LinkId link = {}; // empty: not linked before. Its records may be others: see MovedRecords
    PersonId person = {};
    QString name = {}; // for people; never in the log
    ItemAction action = ItemAction::Skip;
    ItemReason reason = ItemReason::None;
    bool isHeld = false; // waits for a person though its route doesn't
    RecordId source = {};
    RecordId destination = {};
    qint64 sourceChange = 0; // change numbers that this was decided on
    qint64 destinationChange = 0;
    bool isNewMatch = false; // by e-mail or phone: see Limits::matchesPercent
    bool isIrreversible = false;
    FieldSet heldBack = {};                  // filled, but may not leave
    FieldSet masked = {};                    // filled, and masked by the policy
    FieldSet hashed = {};                    // filled, and hashed by the policy
    FieldSet lost = {};                      // may leave, but the destination can't hold it
    std::vector<FieldChange> conflicts = {}; // before: source's value, after: destination's
    // Whoever could be meant, for an ambiguous match; for a new contact a namesake, if there is
    // one.
    std::vector<MatchOption> candidates = {};
    std::vector<PlannedWrite> writes = {};

    bool operator==(const PlanItem &) const = default;
};

// A pair whose bases only need to be taken again: nothing is written to a service.
struct Relink
{
    LinkId link = {}; // empty: a new match in which both sides are already alike
    PersonId person = {};
    RecordId source = {};
    RecordId destination = {};
    qint64 sourceChange = 0;
    qint64 destinationChange = 0;
    bool isNewMatch = false;

    bool operator==(const Relink &) const = default;
};

struct RoutePlan
{
    RouteId route = {};
    QString routeName = {};
    qint64 routeVersion = 0;
    qint64 policyVersion = 0;
    BookId from = {};
    BookId to = {};
    std::vector<PlanItem> items = {};
    std::vector<Relink> relinks = {};
    std::vector<LinkId> dropped = {}; // gone on both sides
    Counts counts = {};               // as they will be if all succeeds
    std::vector<HoldReason> holds = {};
    std::optional<Error> unavailable =
        {};                // the source or destination couldn't be read: nothing is planned
    qint64 unreadable = 0; // items of the source that couldn't be taken (counted as failed)
    qint64 tasks = 0;      // what the receiver will count, for a hook
    // Of the books before the removals, a hook's being all that was ever sent there: what limits
    // are measured against. Not in the plan's JSON.
    qint64 sourceSize = 0;
    qint64 destinationSize = 0;

    bool isHeld() const { return !holds.empty(); }
};

// The books that its items write to, each once.
std::vector<BookId> booksWrittenBy(const RoutePlan &route);

// Counts a pair by what would become of it, once.
void countItem(Counts &counts, const PlanItem &item);

// Whether this is what a person must release: the item waits by itself, or is of the kind that its
// route waits for. In a route that waits, what isn't waits with it.
bool isHeldBack(const RoutePlan &route, const PlanItem &item);

// A person must decide before this pair goes on.
bool needsPerson(const PlanItem &item);

// What one press of "Sync now" would do.
struct Plan
{
    PlanId id = {};
    RunId run = {};        // that it becomes when it is applied: a message's bytes are known before
    QByteArray nonce = {}; // 32 random bytes: the hash in the log gives nothing away
    QDateTime createdAt = {}; // also the time that its messages bear
    RunId undoOf = {};        // set for an undo
    PersonId erases = {};     // set for an erasure: see erase_plan.h
    bool isMerge = false;     // of duplicates: see merge_plan.h
    std::vector<RoutePlan> routes = {};
    QByteArray sha256 = {}; // of toCanonicalJson(); set by seal()
    QByteArray sealed = {}; // that text, kept since it is costly; set by seal()

    Counts counts() const;
    bool isHeld() const;  // any route or item waits for a person
    bool isEmpty() const; // nothing would be written
    // An undo, an erasure or a merge: works on books as they are, also where a route is gone, and
    // no policy of a route holds it back.
    bool isApartFromRoutes() const { return !undoOf.isEmpty() || !erases.isEmpty() || isMerge; }
};

// Whether something would be written even if all that is held stayed as it is.
bool writesBesidesHeld(const Plan &plan);

} // namespace warden
