#pragma once

#include "core/audit/anchor.h"
#include "core/audit/archive_table.h"
#include "core/audit/audit_verify.h"
#include "core/audit/clock_watch.h"
#include "core/audit/merkle_tree.h"
#include "core/audit/saved_view_table.h"
#include "core/audit/witness_table.h"
#include "core/base/secret.h"
#include "core/database/database.h"

#include <memory>
#include <optional>
#include <span>

namespace warden {

// A null signing key is an auditor's: what is appended then is covered, and named by an event
// "audit.tail_signed", with the next append of someone who can sign.
struct AuditKeys
{
    Secret database = {};               // 32 bytes
    QByteArray publicKey = {};          // 32 bytes, Ed25519; needed without a signing key
    std::optional<Secret> signing = {}; // 32 bytes, Ed25519 seed
};

// An event on its way into the log. The number is its place in contacts.db's outbox; none for
// events that never were there (a failed unlock, the log's own).
struct OutboxEvent
{
    std::optional<qint64> outboxNumber = {};
    Event event = {};
    QByteArray raw = {}; // what a service sent, kept beside the event, which then names its
                         // SHA-256; at most 256 KiB, else only the hash is kept
};

struct AppendReport
{
    qint64 appended = 0;  // the batch's events; the log's own notes not counted
    qint64 repeated = 0;  // were there already, by their id
    qint64 missing = 0;   // outbox numbers that were jumped over: events lost on the way
    qint64 size = 0;      // of the log, now
    QByteArray root = {}; // of the log, now; for contacts.db to remember
    std::optional<Error> anchorFailure = {}; // the log is written; its witness is one commit behind
};

// For tests of crashes: called after each step.
enum class AppendStep {
    Begun,
    EventsWritten,
    CheckpointWritten,
    Committed,
    Anchored,
    // Of archive(), which first writes its file; events are removed before the commit.
    ArchiveWritten,
    ArchiveVerified,
    ArchiveRemoved,
};
using AppendHook = std::function<void(AppendStep)>;

// A range that is to go into a sealed file.
struct ArchiveDraft
{
    QString id = {};
    qint64 last = 0; // its last event: a multiple of 1,024
    QString path = {};
    QByteArray head = {}; // of the file, in the clear; ends with a line feed
    Secret key = {};      // 32 bytes, of this file alone
    Event event = {};     // audit.archived: numbers, hashes and the archive's id are added
    std::function<Result<void>()> mayReplace = {}; // an Error keeps what is at `path`
};

struct ArchivedLog
{
    LogArchive archive = {};
    qint64 bytes = 0; // of the file
    AppendReport report = {};
};

// The one that writes to audit.db; one thread at a time. Any number of processes may have one.
class AuditLog
{
public:
    // `path` is audit.db's; `anchor` may be null and outlives the log.
    static Result<AuditLog> create(const QString &path, const QString &workspaceId, AuditKeys keys,
                                   Anchor *anchor, Clock clock);
    // Also verifies the newest part: see verdictAtOpen(). A bad verdict doesn't keep the log from
    // opening, since it has to be read to be judged. A crash between commit and anchor is mended.
    static Result<AuditLog> open(const QString &path, const QString &workspaceId, AuditKeys keys,
                                 Anchor *anchor, Clock clock);

    AuditLog(AuditLog &&) noexcept;
    AuditLog &operator=(AuditLog &&) noexcept;
    ~AuditLog();

    const AuditVerdict &verdictAtOpen() const;
    QString origin() const;
    QByteArray publicKey() const;

    // Each event exactly once, by its id; all of them or none. On disk when it returns. The anchor
    // is moved afterwards, and only while it agrees with the log, so that a log that was rolled
    // back can't wipe out its witness.
    // Errors: Storage with LogNotTrusted (the stored tree isn't the one last signed), DiskFull …;
    // Busy.
    Result<AppendReport> append(std::span<const OutboxEvent> events);

    // The same with what lies beside the log and belongs to these events, in one transaction: a
    // failure of `beside` undoes all. There may be no events.
    using Beside = std::function<Result<void>(Database &database)>;
    Result<AppendReport> append(std::span<const OutboxEvent> events, const Beside &beside);

    // Moves all events up to draft.last that aren't archived yet into a sealed file. It is written,
    // synced, read back and proved first; then one transaction adds the signed event that names it
    // and takes the events out. So whatever ends the process leaves the whole log, perhaps with a
    // file beside it that nothing names, or the archived one. Verify the log before.
    // Errors: Denied (who can't sign), Usage with NothingToArchive, Storage (as for append()),
    // Conflict with ChangedMeanwhile (somebody else archived), Cancelled.
    Result<ArchivedLog> archive(const ArchiveDraft &draft, Progress &progress);

    // What another witness saw of it, such as contacts.db: nothing is appended to a log that
    // doesn't begin with this, nor to one that is another than this process had seen already.
    void mustHave(qint64 size, const QByteArray &root);

    // After a person confirmed that this log, as it is now, is the one to go on with (a restored
    // backup): it may take more; and the anchor, with the verdict, is of now.
    void goOnWith(qint64 size, const QByteArray &root);
    Result<void> anchorAgain();

    // What people keep of their own beside the log.
    SavedViewTable savedViews();
    // Who is told its checkpoints.
    WitnessTable witnesses();
    // For the tables of core/posture, which lie beside the log as well.
    Database &database();

    void setHook(AppendHook hook);
    void setBeginCheck(Database::BeginCheck check); // of its database

private:
    struct Private;
    explicit AuditLog(std::unique_ptr<Private> d);
    static Result<AuditLog> start(Database database, const QString &workspaceId, AuditKeys keys,
                                  Anchor *anchor, Clock clock);
    std::unique_ptr<Private> d;
};

} // namespace warden
