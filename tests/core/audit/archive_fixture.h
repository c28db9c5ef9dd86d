#pragma once

#include "core/audit/archive_reader.h"
#include "core/audit/archive_writer.h"
#include "core/events/event_actions.h"
#include "tests/core/audit/audit_fixture.h"

// A log of which parts go into files.
namespace warden::test {

inline const QByteArray archiveHead = "an archive of a test\n";

inline Secret archiveKey()
{
    return Secret(QByteArrayView(QByteArray(32, 'k')));
}

inline ArchiveDraft archiveDraft(const QString &path, qint64 last)
{
    Event event;
    event.actor = QStringLiteral("Ada");
    event.source = QStringLiteral("contact-warden");
    event.action = actions::auditArchived;
    event.object = {QStringLiteral("log"), {}, {}};
    return {newUuid(),
            last,
            path,
            archiveHead,
            archiveKey(),
            std::move(event),
            [] { return Result<void>(); }};
}

// numberedEvents(), some of them with what a service sent.
inline std::vector<OutboxEvent> eventsWithRaws(qint64 first, qint64 count)
{
    std::vector<OutboxEvent> events = numberedEvents(first, count);
    for (OutboxEvent &event : events) {
        if (*event.outboxNumber % 25 == 0)
            event.raw = "{\"n\":" + QByteArray::number(*event.outboxNumber) + '}';
    }
    return events;
}

// In batches of 500.
inline bool fill(AuditLog &log, qint64 first, qint64 count)
{
    for (qint64 done = 0; done < count; done += 500) {
        if (!log.append(eventsWithRaws(first + done, std::min<qint64>(500, count - done))))
            return false;
    }
    return true;
}

inline Result<ArchiveReader> openArchive(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly) || file->read(archiveHead.size()) != archiveHead)
        return fail(ErrorKind::Invalid, ErrorReason::NotAnArchive, path);
    return ArchiveReader::open(std::move(file),
                               {archivePurpose.toByteArray(), archiveHead, archiveKey()});
}

inline Result<void> readArchive(const QString &path, const ArchiveVisitor &visitor = {},
                                const std::vector<Checkpoint> &witnesses = {})
{
    Result<ArchiveReader> reader = openArchive(path);
    if (!reader)
        return reader.failure();
    Progress progress;
    return reader->read(publicKey(), witnesses, visitor, progress);
}

struct ArchivedFolder : LogFolder
{
    QString file(const QString &name = QStringLiteral("old.archive")) const
    {
        return folder.filePath(name);
    }
    Result<ArchivedLog> archive(AuditLog &log, qint64 last,
                                const QString &name = QStringLiteral("old.archive"))
    {
        Progress progress;
        return log.archive(archiveDraft(file(name), last), progress);
    }
};

} // namespace warden::test
