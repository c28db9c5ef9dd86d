#pragma once

#include "core/base/progress.h"
#include "core/contacts/contact.h"
#include "core/contacts/value_limit.h"
#include "core/permissions/approved_change.h"

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace warden {

// What a book can do. The planner and the preview ask here instead of knowing services by name.
struct Capabilities
{
    FieldSet fields = FieldSet::all(); // what it can hold; the rest is shown as a loss beforehand
    // Where it has room for fewer values than the model; what doesn't fit is shown as a loss too.
    QList<ValueLimit> limits = {};
    bool holdsPartialDates = true; // a birthday without its year
    bool canRead = true;           // false for a hook
    bool canCreate = true;
    bool canUpdate = true;
    bool canRemove = true;
    bool canRestore = true;     // a removed item can be given back (undo)
    bool isIncremental = false; // fetch() understands a sync state
    bool knowsTimes = false;    // RawContact::modified is filled
    bool isMessageReceiver =
        false;               // a hook: at least once, sent/accepted/confirmed, sequence numbers
    bool proposesIds = true; // a create keeps the name that we propose
    int writeBatch = 1;      // most changes in one call of push(); 0: all at once (a file)
    int tasksPerMessage =
        0; // what one message costs at the receiver (Zapier tasks), for the preview

    bool operator==(const Capabilities &) const = default;
};

// A collection as a service lists it.
struct RemoteBook
{
    QString remoteId = {}; // CardDAV: the collection's absolute URL; file: "contacts"; hook: "hook"
    QString name = {};
    bool isWritable = true;
    Capabilities capabilities = {};

    bool operator==(const RemoteBook &) const = default;
};

// Who answered: compared with what the connection was made with, so that another account or server
// is "source unavailable" and never "everything deleted".
struct SourceIdentity
{
    QString account = {};    // CardDAV: principal URL; file: path and kind
    QString collection = {}; // the collection's own id

    bool operator==(const SourceIdentity &) const = default;
};

// An item as the service gave it.
struct RawContact
{
    QString remoteId = {}; // CardDAV: the item's path (normalised href)
    QString revision = {}; // ETag and the like; for files a hash of the item
    QByteArray bytes = {}; // verbatim
    std::optional<QDateTime> modified = {};
};

// An item that is there but can't be taken: listed with its reason while the others go on.
struct UnreadableItem
{
    QString remoteId = {};
    Error error = {};
};

struct FetchRequest
{
    QString book = {};         // RemoteBook::remoteId
    QByteArray syncState = {}; // from the last FetchResult; empty: a full listing
    // What answered before; empty at the first time. A provider checks it before anything reaches
    // the sink and fails with Invalid/OtherAccount where something else answers.
    SourceIdentity expected = {};
    // Revisions as last stored, by remote id: what still has its revision needn't come again. Asked
    // for only where something is listed.
    std::function<Result<QHash<QString, QString>>()> knownRevisions = {};
};

enum class ListingKind {
    Delta, // only what changed since the sync state; `removed` is what the service says is gone
    Full,  // a complete listing: what isn't in `listed` is absent
};

struct FetchResult
{
    ListingKind kind = ListingKind::Full;
    QByteArray syncState = {}; // to store, after everything else is stored
    SourceIdentity identity = {};
    QHash<QString, QString> listed = {}; // Full: every remote id with its revision
    QStringList removed = {};            // Delta: remote ids that are gone
    std::vector<UnreadableItem> unreadable = {};
    bool wasTokenExpired = false; // a delta was asked for and the service couldn't
};

// Takes fetched items in batches while the next one is under way. Called in the thread of fetch().
using FetchSink = std::function<Result<void>(std::vector<RawContact>)>;

// What became of one change. Errors of single items stand in its Result; the others go on.
struct PushOutcome
{
    QString remoteId = {};                   // the service's own name for it
    QString revision = {};                   // empty where the service doesn't tell: read it back
    std::optional<QByteArray> readBack = {}; // the item as the service holds it now, where known
    bool isIrreversible = false;
};

// What is known of creations whose outcome isn't.
struct FoundCreations
{
    QHash<QString, QString> remoteIds = {}; // OutgoingChange::item → remote id, of those there
    // The service may show a write only after this time: who isn't found before isn't known to be
    // missing.
    std::chrono::seconds mostDelay = {};
};

// One account on one service. Synchronous: calls block, notice a cancel within 100 ms and end by
// their own time-outs. An object is used by one thread at a time.
class Provider
{
public:
    virtual ~Provider() = default;

    // Signs in and lists the books. Errors: Unauthorized, Offline, Invalid (NotThisService), …
    virtual Result<std::vector<RemoteBook>> books(Progress &progress) = 0;

    virtual Result<FetchResult> fetch(const FetchRequest &request, const FetchSink &sink,
                                      Progress &progress) = 0;

    // A second, independent complete listing: remote id → revision. Absence counts only when
    // both listings agree.
    virtual Result<QHash<QString, QString>> list(const QString &book, Progress &progress) = 0;

    // One item as it is now; ErrorReason::NotFound when it is gone.
    virtual Result<RawContact> get(const QString &book, const QString &remoteId,
                                   Progress &progress) = 0;

    virtual Result<Contact> normalise(const RawContact &raw) const = 0;

    // The bytes that push() would send for this change, for the preview. A secret in them is
    // masked.
    virtual Result<QByteArray> preview(const QString &book, const OutgoingChange &change) const = 0;

    // Writes; one Result a change, in order. Stops at a cancel: the rest is Cancelled. An outcome
    // that isn't known (connection lost after sending, a gateway's 504) is Offline with reason
    // TimedOut, AnswerIncomplete or ServerFailed.
    virtual std::vector<Result<PushOutcome>>
    push(const QString &book, std::span<const ApprovedChange> changes, Progress &progress) = 0;

    // What creations left whose outcome a crash or a lost answer kept from being known, where the
    // service makes ids of its own and a creation carries a mark: those among `items` that are
    // there. Nothing: it can't be asked so.
    virtual Result<std::optional<FoundCreations>>
    created(const QString &book, const QStringList &items, Progress &progress)
    {
        Q_UNUSED(book)
        Q_UNUSED(items)
        Q_UNUSED(progress)
        return std::optional<FoundCreations>();
    }
};

} // namespace warden
