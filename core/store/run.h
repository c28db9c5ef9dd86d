#pragma once

#include "core/base/id.h"
#include "core/permissions/approved_change.h"

#include <QDateTime>

#include <optional>

namespace warden {

// Pairs, by what became of them: read = created + updated + removed + unchanged + skipped + failed,
// else the run isn't green. For a hook `created` means accepted; `confirmed` stands beside.
struct Counts
{
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 removed = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 failed = 0;
    qint64 confirmed = 0;
    qint64 irreversible = 0;

    bool addsUp() const
    {
        return read == created + updated + removed + unchanged + skipped + failed;
    }
    Counts &operator+=(const Counts &other);
    bool operator==(const Counts &) const = default;
};

enum class PlanState { Planned, Held, Applied, Stale, Superseded, Declined };
enum class RunState { Running, Done, Held, Failed, Interrupted };

bool isOpen(PlanState state); // neither applied nor given up
QString planStateName(PlanState state);
Result<PlanState> planStateFromName(const QString &name);
QString runStateName(RunState state); // "running", "done", "held", "failed", "interrupted"
Result<RunState> runStateFromName(const QString &name);

// `body` is the plan's canonical JSON (sync/plan_json.h), of which `sha256` is the hash.
struct StoredPlan
{
    PlanId id = {};
    QByteArray sha256 = {}; // 32 bytes
    QByteArray body = {};
    PlanState state = PlanState::Planned;
    QDateTime createdAt = {};
};

struct RunRoute
{
    RouteId route = {};
    QString routeName = {}; // of that moment
    RunState state = RunState::Running;
    Counts counts = {};
    QString reason = {}; // ErrorReason's or hold's name; empty when done

    bool operator==(const RunRoute &) const = default;
};

struct Run
{
    RunId id = {};
    QByteArray planSha256 = {};
    QString operatorName = {};
    QDateTime startedAt = {};
    QDateTime endedAt = {}; // invalid while it runs
    RunState state = RunState::Running;
    Counts counts = {};
    RunId undoOf = {}; // set for an undo
    std::vector<RunRoute> routes = {};
};

enum class JournalState {
    Pending, // intended; nothing was sent
    Sent,    // handed to the service, outcome not known
    Done,
    Failed,
    Skipped,
    Cancelled,
};

// One write of a run: what is meant to happen, recorded before it happens, and what came of it.
// `change` with its current bytes is also the before-image that undo works from.
struct JournalItem
{
    RunId run = {};
    PlanItemId item = {};
    qint64 ordinal = 0;
    RouteId route = {};
    BookId book = {};          // written to
    RecordId record = {};      // written to; empty for a create and for hooks
    RecordId counterpart = {}; // the pair's record on the other side; empty where there is none
    LinkId link = {};
    OutgoingChange change = {};
    JournalState state = JournalState::Pending;
    QString resultRemoteId = {};
    QString resultRevision = {};
    QByteArray after = {}; // the item as read back; undo compares with it
    bool isIrreversible = false;
    QString errorKind = {};   // kindName()
    QString errorReason = {}; // reasonName()
    // The images were removed (age, or the book's connection): can't be undone any more.
    bool isImageRemoved = false;
};

QString journalStateName(JournalState state); // "pending", "sent", "done", …
Result<JournalState> journalStateFromName(const QString &name);

enum class DeliveryState { Unsent, Sent, Accepted, Confirmed };

QString deliveryStateName(DeliveryState state); // "unsent", "sent", "accepted", "confirmed"
Result<DeliveryState> deliveryStateFromName(const QString &name);

// How it is known that a message did its work. A hook's answer doesn't tell: only its way back does
// (a file in which the Zap names the message), or a person who looked.
enum class ConfirmationWay { File, Person };

QString confirmationWayName(ConfirmationWay way); // "file", "person"
Result<ConfirmationWay> confirmationWayFromName(const QString &name);

struct Confirmation
{
    ConfirmationWay way = ConfirmationWay::File;
    QString person = {}; // who said so; empty for a file
    QDateTime time = {}; // when it was read, or said

    bool operator==(const Confirmation &) const = default;
};

// One message or item that left, for the ledger. Holds no values: a keyed hash of them.
// Of the fields of a delivery; all others left as they are.
struct TreatedFields
{
    FieldSet masked = {};
    FieldSet hashed = {};

    bool operator==(const TreatedFields &) const = default;
};

struct Delivery
{
    DeliveryId id = {};
    PlanItemId item = {};
    RunId run = {};
    PersonId person = {};
    RouteId route = {};
    FieldSet fields = {};
    std::optional<TreatedFields> treated = {}; // not known of what left before it was recorded
    qint64 policyVersion = 0;
    QByteArray valuesHash = {};
    QString idempotencyKey = {};
    qint64 sequence = 0;
    DeliveryState state = DeliveryState::Unsent;
    QDateTime time = {};  // of that state; once confirmed, when it was accepted
    BookId receiver = {}; // the hook of a message; empty for other items
    std::optional<Confirmation> confirmation = {}; // of a confirmed message
};

// A delivery with where it went. The names are those of its moment where a route or a book is gone.
struct DeliveredItem
{
    Delivery delivery = {};
    BookId book = {}; // empty where nothing tells any more
    QString routeName = {};
};

} // namespace warden
