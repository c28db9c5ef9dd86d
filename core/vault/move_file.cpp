#include "core/vault/move_file.h"

#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/vault/sealed_head.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const SealedHeadFormat headFormat{.name = u"contact-warden-move"_s,
                                  .keyPurpose = "contact-warden move key v1",
                                  .otherFile = ErrorReason::NotAnExport,
                                  .damaged = ErrorReason::ExportDamaged};
constexpr QByteArrayView purpose = "contact-warden move v1";

tl::unexpected<Error> damaged(const QString &path, const QString &what)
{
    return fail(ErrorKind::Invalid, ErrorReason::ExportDamaged, path, what);
}

// Damage is told of the file, and not of the workspace.
template <class T>
Result<T> ofExport(const QString &path, Result<T> result)
{
    if (!result && result.error().reason == ErrorReason::Damaged)
        return damaged(path, result.error().detail);
    return result;
}

} // namespace

Result<MoveFileWriter> MoveFileWriter::create(const QString &path, const Keyring &keyring,
                                              const Secret &rosterKey, const MoveManifest &manifest)
{
    Result<Secret> key = randomSecret(aeadKeySize);
    if (!key)
        return key.failure();
    SealedHead head;
    head.workspaceId = keyring.roster.workspaceId;
    Result<std::optional<RecoverySeal>> seal = sealToRecovery(keyring, *key, headFormat);
    if (!seal)
        return seal.failure();
    if (!*seal)
        return fail(ErrorKind::Usage, ErrorReason::NoRecoveryCode);
    head.recovery = std::move(*seal);
    writeSealedHead(head, headFormat);

    const QByteArray text = manifestBytes(manifest);
    if (const Result<MoveManifest> check = parseManifest(text); !check || *check != manifest)
        return fail(ErrorKind::Internal, u"the manifest doesn't read back"_s);
    const Result<QByteArray> signature = ed25519Sign(rosterKey, signedManifest(text));
    if (!signature)
        return signature.failure();
    Result<SealedFileWriter> file =
        SealedFileWriter::create(path, {purpose.toByteArray(), head.bytes, std::move(*key)});
    if (!file)
        return file.failure();
    MoveFileWriter writer(std::move(*file));
    QByteArray size(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(text.size()), size.data());
    if (Result<void> written = writer.write(size + text + *signature); !written)
        return written.failure();
    return writer;
}

Result<MoveFileReader> MoveFileReader::open(const QString &path, const Secret &recoveryCode)
{
    Result<OpenedSealed> opened = openSealedHead(path, headFormat);
    if (!opened)
        return opened.failure();
    const SealedHead &head = opened->head;
    const Result<WrappedKey> wrapped = unwrapRecovery(head, recoveryCode);
    if (!wrapped)
        return wrapped.failure();
    Result<Secret> key = keyOfSealed(head, *wrapped, headFormat, path);
    if (!key)
        return key.failure();
    SealedFileReader sealed(std::move(opened->file),
                            {purpose.toByteArray(), head.bytes, std::move(*key)});
    MoveFileReader reader(path, head.workspaceId, std::move(sealed));
    if (Result<void> read = reader.readManifest(wrapped->rosterPublicKey); !read)
        return read.failure();
    return reader;
}

// Anybody can seal to a public key; only an owner can sign with the roster's.
Result<void> MoveFileReader::readManifest(const QByteArray &rosterPublicKey)
{
    const Result<QByteArray> prefix = ofExport(m_path, m_file.read(sizeof(quint32)));
    if (!prefix)
        return prefix.failure();
    const auto size = qFromBigEndian<quint32>(prefix->constData());
    if (size > largestManifest)
        return damaged(m_path, u"its manifest"_s);
    const Result<QByteArray> text = ofExport(m_path, m_file.read(size));
    if (!text)
        return text.failure();
    const Result<QByteArray> signature = ofExport(m_path, m_file.read(ed25519SignatureSize));
    if (!signature)
        return signature.failure();
    if (!ed25519Verify(rosterPublicKey, signedManifest(*text), *signature))
        return damaged(m_path, u"an owner of the workspace didn't sign this"_s);
    Result<MoveManifest> manifest = ofExport(m_path, parseManifest(*text));
    if (!manifest)
        return manifest.failure();
    m_manifest = std::move(*manifest);
    return {};
}

Result<void> MoveFileReader::read(const MovedFile &file,
                                  const std::function<Result<void>(QByteArrayView)> &take)
{
    Sha256 hash;
    for (qint64 left = file.size; left > 0;) {
        const qint64 part = std::min<qint64>(left, sealedPieceSize);
        const Result<QByteArray> bytes = ofExport(m_path, m_file.read(part));
        if (!bytes)
            return bytes.failure();
        hash.add(*bytes);
        if (Result<void> taken = take(*bytes); !taken)
            return taken;
        left -= part;
    }
    if (hash.finish() != file.sha256)
        return damaged(m_path, u"a part isn't the one that was signed"_s);
    return {};
}

Result<QByteArray> MoveFileReader::read(const MovedFile &file)
{
    QByteArray all;
    Result<void> done = read(file, [&all](QByteArrayView bytes) -> Result<void> {
        all.append(bytes);
        return {};
    });
    if (!done)
        return done.failure();
    return all;
}

Result<void> MoveFileReader::finish()
{
    return ofExport(m_path, m_file.finish());
}

} // namespace warden
