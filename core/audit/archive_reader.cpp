#include "core/audit/archive_reader.h"

#include "core/audit/archive_writer.h"
#include "core/audit/event_facets.h"
#include "core/audit/event_rows.h"
#include "core/audit/packed_event.h"
#include "core/crypto/hash.h"

#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 eventsBetweenReports = 1024;
constexpr qint64 mostSignatures = 20'000; // the last one covers all of them

tl::unexpected<Error> damaged(const QString &path, const QString &what)
{
    return fail(ErrorKind::Invalid, ErrorReason::ArchiveDamaged, path, what);
}

Result<QByteArray> sizedFrom(SealedFileReader &file, const QString &path, qsizetype largest)
{
    const Result<QByteArray> prefix = file.read(sizeof(quint32));
    if (!prefix)
        return damaged(path, prefix.error().detail);
    const auto size = qFromBigEndian<quint32>(prefix->constData());
    if (size > static_cast<quint64>(largest))
        return damaged(path, u"a part is too long"_s);
    Result<QByteArray> bytes = file.read(size);
    return bytes ? bytes : Result<QByteArray>(damaged(path, bytes.error().detail));
}

// The hash of what a service sent, as the event names it.
QByteArray rawNamedIn(const QByteArray &json)
{
    if (const std::optional<EventFacets> facets = facetsIn(json))
        return facets->raw.toByteArray();
    const Result<AuditRow> row = rowFromJson(json);
    return row ? row->event.raw.toLatin1() : QByteArray();
}

} // namespace

Result<QByteArray> archiveHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, path);
    Sha256 hash;
    for (;;) {
        const QByteArray bytes = file.read(sealedPieceSize);
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, path);
        if (bytes.isEmpty())
            return hash.finish();
        hash.add(bytes);
    }
}

struct ArchiveReader::Reading
{
    QByteArray publicKey;
    const std::vector<Checkpoint> &witnesses;
    const ArchiveVisitor &visitor;
    Frontier tree;
    qint64 checkpoints = 0;
};

Result<ArchiveReader> ArchiveReader::open(std::unique_ptr<QFile> file, SealedFileTerms terms)
{
    const QString path = file->fileName();
    SealedFileReader sealed(std::move(file), std::move(terms));
    const Result<QByteArray> text = sizedFrom(sealed, path, largestArchiveManifest);
    if (!text)
        return text.failure();
    Result<ArchiveManifest> manifest = parseArchiveManifest(*text);
    if (!manifest)
        return damaged(path, manifest.error().detail);
    const Result<Checkpoint> checkpoint = readUnverifiedCheckpoint(manifest->checkpoint);
    if (!checkpoint || checkpoint->origin != manifest->origin || checkpoint->size != manifest->last)
        return damaged(path, u"its checkpoint"_s);
    return ArchiveReader(path, std::move(sealed), std::move(*manifest), *checkpoint);
}

Result<QByteArray> ArchiveReader::sized(qsizetype largest)
{
    return sizedFrom(m_file, m_path, largest);
}

// A checkpoint that the log had when it was as long as the tree is now.
Result<void> ArchiveReader::compare(const QByteArray &note, Reading &reading) const
{
    const Checkpoint expected{m_manifest.origin, reading.tree.size(), reading.tree.root()};
    if (++reading.checkpoints > mostSignatures) {
        const Result<Checkpoint> text = readUnverifiedCheckpoint(note);
        return text && *text == expected ? Result<void>() : damaged(m_path, u"a checkpoint"_s);
    }
    const Result<ParsedNote> parsed = readCheckpoint(note, reading.publicKey);
    if (!parsed || parsed->signature != NoteSignature::Good || parsed->checkpoint != expected)
        return damaged(m_path, u"a checkpoint"_s);
    return {};
}

Result<void> ArchiveReader::readRecord(qint64 seq, Reading &reading)
{
    const Result<QByteArray> flags = m_file.read(1);
    if (!flags)
        return damaged(m_path, flags.error().detail);
    const Result<QByteArray> packed = sized(largestPackedEvent);
    if (!packed)
        return packed.failure();
    const Result<QByteArray> json = unpackEvent(*packed);
    if (!json || sequenceIn(*json) != seq)
        return damaged(m_path, u"event %1"_s.arg(seq));
    reading.tree.append(leafHash(*json));
    if (reading.visitor.event) {
        if (Result<void> visited = reading.visitor.event(seq, *json); !visited)
            return visited;
    }
    if ((flags->front() & archiveHasRaw) != 0) {
        const Result<QByteArray> bytes = sized(largestPackedRaw);
        if (!bytes)
            return bytes.failure();
        const Result<QByteArray> raw = unpackRaw(*bytes);
        if (!raw || sha256(*raw).toHex() != rawNamedIn(*json))
            return damaged(m_path, u"what a service sent about event %1"_s.arg(seq));
        if (reading.visitor.raw) {
            if (Result<void> visited = reading.visitor.raw(seq, *raw); !visited)
                return visited;
        }
    }
    if ((flags->front() & archiveHasCheckpoint) != 0) {
        const Result<QByteArray> note = sized(largestArchivedNote);
        if (!note)
            return note.failure();
        if (Result<void> compared = compare(*note, reading); !compared)
            return compared;
    }
    for (const Checkpoint &witness : reading.witnesses) {
        if (witness.size == seq && witness.root != reading.tree.root())
            return fail(ErrorKind::Invalid, ErrorReason::WitnessDisagrees, m_path);
    }
    return {};
}

Result<void> ArchiveReader::read(const QByteArray &publicKey,
                                 const std::vector<Checkpoint> &witnesses,
                                 const ArchiveVisitor &visitor, Progress &progress)
{
    const Result<Frontier> before = frontierOf(m_manifest.first - 1, m_manifest.before);
    if (!before)
        return damaged(m_path, before.error().detail);
    Reading reading{publicKey, witnesses, visitor, *before};
    const qint64 total = m_manifest.last - m_manifest.first + 1;
    for (qint64 seq = m_manifest.first; seq <= m_manifest.last; ++seq) {
        if (Result<void> taken = readRecord(seq, reading); !taken)
            return taken;
        if ((seq - m_manifest.first) % eventsBetweenReports != 0)
            continue;
        if (Result<void> goOn = progress.check(); !goOn)
            return goOn;
        progress.report(
            {Stage::Verifying, QFileInfo(m_path).fileName(), seq - m_manifest.first, total});
    }
    if (const Result<void> ended = m_file.finish(); !ended)
        return damaged(m_path, ended.error().detail);
    const Result<ParsedNote> note = readCheckpoint(m_manifest.checkpoint, publicKey);
    if (!note || note->signature != NoteSignature::Good ||
        note->checkpoint.root != reading.tree.root())
        return damaged(m_path, u"the events aren't the ones that were signed"_s);
    return {};
}

} // namespace warden
