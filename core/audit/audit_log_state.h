#pragma once

#include "core/audit/anchor_follower.h"
#include "core/audit/archive_manifest.h"
#include "core/audit/audit_log.h"
#include "core/audit/checkpoint_table.h"
#include "core/audit/event_table.h"
#include "core/audit/tree_table.h"

// Private to AuditLog.
namespace warden {

struct AuditLog::Private
{
    Database database;
    QString origin;
    QByteArray publicKey;
    std::optional<Secret> signing;
    Anchor *anchor;
    AnchorFollower follower;
    Clock clock;
    ClockWatch clockWatch;
    AppendHook hook = {};
    AuditVerdict atOpen = {};
    Frontier frontier = {}; // of the log as last seen; empty after a batch that failed
    struct Seen
    {
        qint64 size = 0; // 0: nothing yet
        QByteArray root = {};
    };
    Seen seen = {}; // what the log begins with, or it isn't the one that was open

    EventTable events() { return EventTable(database); }
    TreeTable tree() { return TreeTable(database); }
    CheckpointTable checkpoints() { return CheckpointTable(database); }

    static tl::unexpected<Error> notTrusted(const QString &why);
    void reached(AppendStep step) const
    {
        if (hook)
            hook(step);
    }
    Result<void> name();
    void lookAtOpening();
    Result<void> requireWhatWasSeen(qint64 size);
    Result<qint64> catchUp(); // how many events the newest checkpoint covers
    Result<void> insert(Event event, std::optional<qint64> outboxNumber,
                        const QByteArray &raw = {});
    Result<void> insertOwnNotes(qint64 signedSize);
    Result<void> sign();
    Result<AppendReport> write(std::span<const OutboxEvent> batch, const Beside &beside);
    void moveAnchor(AppendReport &report);

    // The steps of archive().
    Result<void> requireWitnessPast(qint64 size) const;
    Result<LogArchive> planArchive(const ArchiveDraft &draft, ArchiveManifest &manifest);
    Result<qint64> writeAndReadBack(const ArchiveDraft &draft, const ArchiveManifest &manifest,
                                    LogArchive &archive, Progress &progress);
    Result<Event> nameAndRemember(LogArchive &archive, const ArchiveDraft &draft,
                                  const std::vector<LogArchive> &earlier);
    enum class Commit { NotTried, Tried };
    Result<AppendReport> moveOut(LogArchive &archive, const ArchiveDraft &draft, Commit &commit);
};

} // namespace warden
