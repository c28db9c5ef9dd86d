#pragma once

#include "core/audit/archive_manifest.h"
#include "core/audit/merkle_tree.h"
#include "core/audit/signed_note.h"
#include "core/base/progress.h"
#include "core/crypto/sealed_file.h"

#include <functional>

namespace warden {

// SHA-256 of a whole file, as the log names it. FileUnreadable.
Result<QByteArray> archiveHash(const QString &path);

// What an archive is read for, event by event; each may be empty.
struct ArchiveVisitor
{
    std::function<Result<void>(qint64 seq, const QByteArray &json)> event = {};
    std::function<Result<void>(qint64 seq, const QByteArray &raw)> raw = {}; // what a service sent
};

// A sealed range of the log (archive_writer.h). What is handed to a visitor is proved only once
// read() has ended well.
class ArchiveReader
{
public:
    // `file` stands behind the head that `terms` has. ArchiveDamaged (also for another key).
    static Result<ArchiveReader> open(std::unique_ptr<QFile> file, SealedFileTerms terms);

    const ArchiveManifest &manifest() const { return m_manifest; }
    Checkpoint checkpoint() const { return m_checkpoint; } // that the manifest has

    // All of it, once: computes the tree anew from the events' bytes, and holds it against every
    // checkpoint in the file, what services sent against what events name, and the end against the
    // manifest's checkpoint, which `publicKey` must have signed. Each witness whose size is in this
    // range has to be of the same tree (WitnessDisagrees).
    // ArchiveDamaged for anything that isn't as it was signed; Cancelled.
    Result<void> read(const QByteArray &publicKey, const std::vector<Checkpoint> &witnesses,
                      const ArchiveVisitor &visitor, Progress &progress);

private:
    ArchiveReader(QString path, SealedFileReader file, ArchiveManifest manifest,
                  Checkpoint checkpoint)
        : m_path(std::move(path)), m_file(std::move(file)), m_manifest(std::move(manifest)),
          m_checkpoint(std::move(checkpoint))
    {}
    struct Reading;
    Result<QByteArray> sized(qsizetype largest);
    Result<void> readRecord(qint64 seq, Reading &reading);
    Result<void> compare(const QByteArray &note, Reading &reading) const;

    QString m_path;
    SealedFileReader m_file;
    ArchiveManifest m_manifest;
    Checkpoint m_checkpoint;
};

} // namespace warden
