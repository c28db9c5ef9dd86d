#include "core/audit/archive_reader.h"
#include "core/audit/archive_writer.h"
#include "core/crypto/ed25519.h"

#include <QTemporaryFile>

#include <cstdint>
#include <cstdlib>

using namespace warden;

namespace {

const QByteArray head = "an archive of a test\n";

Secret secretOf(char letter)
{
    return Secret(QByteArrayView(QByteArray(32, letter)));
}

// Sealing anew would keep nearly every changed input out, so what is in the file is sealed here.
QByteArray sealedFile(QByteArrayView plain)
{
    QTemporaryFile place;
    if (!place.open())
        std::abort();
    place.close();
    Result<SealedFileWriter> writer = SealedFileWriter::create(
        place.fileName(), {archivePurpose.toByteArray(), head, secretOf('k')});
    if (!writer || !writer->write(plain) || !writer->commit([] { return Result<void>(); }))
        std::abort();
    QFile file(place.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The first byte says whether the rest is a sealed file as it is, or what is in one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView rest(reinterpret_cast<const char *>(data) + 1,
                              static_cast<qsizetype>(size) - 1);
    const QByteArray bytes = data[0] == 'p' ? sealedFile(rest) : rest.toByteArray();
    QTemporaryFile place;
    if (!place.open() || place.write(bytes) != bytes.size() || !place.flush())
        std::abort();
    auto file = std::make_unique<QFile>(place.fileName());
    if (!file->open(QIODevice::ReadOnly) || file->read(head.size()) != head)
        return 0;
    Result<ArchiveReader> reader =
        ArchiveReader::open(std::move(file), {archivePurpose.toByteArray(), head, secretOf('k')});
    if (!reader)
        return 0;
    const ArchiveManifest manifest = reader->manifest();
    const Result<ArchiveManifest> again = parseArchiveManifest(archiveManifestBytes(manifest));
    if (!again || *again != manifest || manifest.first < 1 || manifest.last < manifest.first)
        std::abort();
    qint64 next = manifest.first;
    const ArchiveVisitor visitor{[&next](qint64 seq, const QByteArray &) {
                                     if (seq != next++)
                                         std::abort();
                                     return Result<void>();
                                 },
                                 {}};
    Progress progress;
    const QByteArray publicKey = ed25519PublicKey(secretOf('s')).value();
    if (reader->read(publicKey, {}, visitor, progress) && next != manifest.last + 1)
        std::abort();
    return 0;
}
