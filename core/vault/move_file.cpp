#include "core/vault/move_file.h"

#include "core/base/durable_file.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/x25519.h"
#include "core/vault/private_key_wrap.h"
#include "core/vault/recovery_code.h"
#include "core/vault/strict_json.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const auto formatName = u"contact-warden-move"_s;
constexpr qint64 formatVersion = 1;
constexpr qint64 longestHeadLine = 4096;
constexpr qsizetype sealedKeySize = x25519KeySize + aeadOverhead + aeadKeySize;
constexpr QByteArrayView purpose = "contact-warden move v1";

QByteArray keyPurpose(const QString &workspaceId)
{
    return QByteArray("contact-warden move key v1\n") + workspaceId.toUtf8();
}

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

struct Head
{
    QByteArray bytes = {};
    QString workspaceId = {};
    PrivateKeyWrap recovery = {UnlockMethod::RecoveryCode};
    QByteArray sealedKey = {};
};

QByteArray headBytes(const Head &head)
{
    const QByteArray line =
        QJsonDocument(
            QJsonObject{{u"format"_s, formatName},
                        {u"version"_s, formatVersion},
                        {u"workspace"_s, head.workspaceId},
                        {u"recovery"_s, QString::fromLatin1(head.recovery.sealed.toBase64())},
                        {u"key"_s, QString::fromLatin1(head.sealedKey.toBase64())}})
            .toJson(QJsonDocument::Compact) +
        '\n';
    // Its own checksum tells a failing disk from a wrong code.
    return line + sha256(line).toHex() + '\n';
}

Result<Head> readHead(QFile &file)
{
    const QString path = file.fileName();
    const QByteArray line = file.readLine(longestHeadLine);
    const QByteArray checksum = file.readLine(2 * sha256Size + 2);
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const bool isSound = line.endsWith('\n') && checksum == sha256(line).toHex() + '\n';
    if (json.value(u"format"_s).toString() != formatName)
        return line.contains(formatName.toLatin1())
                   ? Result<Head>(damaged(path, u"its head"_s))
                   : fail(ErrorKind::Invalid, ErrorReason::NotAnExport, path);
    if (!isSound)
        return damaged(path, u"its head"_s);
    if (json.value(u"version"_s).toInteger() > formatVersion)
        return fail(ErrorKind::Invalid, ErrorReason::NewerVersion, path);
    StrictObject object(json);
    (void)object.text(u"format"_s, formatName.size());
    (void)object.number(u"version"_s, formatVersion, formatVersion);
    Head head;
    head.bytes = line + checksum;
    head.workspaceId = object.text(u"workspace"_s, 36);
    head.recovery.sealed = object.base64(u"recovery"_s, wrapSealedSize, wrapSealedSize);
    head.sealedKey = object.base64(u"key"_s, sealedKeySize, sealedKeySize);
    if (Result<void> fine = object.finish(); !fine)
        return damaged(path, fine.error().detail);
    return head;
}

Result<WrappedKey> unwrap(const Head &head, const Secret &code)
{
    const Result<Secret> canonical = readRecoveryCode(code);
    if (!canonical)
        return canonical.failure();
    const Result<Secret> key = keyFromRecoveryCode(*canonical, head.workspaceId);
    if (!key)
        return key.failure();
    Result<WrappedKey> wrapped = unwrapPrivateKey(head.recovery, *key, head.workspaceId);
    if (!wrapped)
        return fail(ErrorKind::Locked, ErrorReason::WrongRecoveryCode);
    return wrapped;
}

} // namespace

Result<MoveFileWriter> MoveFileWriter::create(const QString &path, const Keyring &keyring,
                                              const Secret &rosterKey, const MoveManifest &manifest)
{
    const PrivateKeyWrap *const wrap = findWrap(keyring, UnlockMethod::RecoveryCode, {});
    if (!wrap || !keyring.roster.recovery)
        return fail(ErrorKind::Usage, ErrorReason::NoRecoveryCode);
    Result<Secret> key = randomSecret(aeadKeySize);
    if (!key)
        return key.failure();
    Head head;
    head.workspaceId = keyring.roster.workspaceId;
    head.recovery = *wrap;
    Result<QByteArray> sealed =
        sealTo(keyring.roster.recovery->publicKey, key->view(), keyPurpose(head.workspaceId));
    if (!sealed)
        return sealed.failure();
    head.sealedKey = std::move(*sealed);

    const QByteArray text = manifestBytes(manifest);
    if (const Result<MoveManifest> check = parseManifest(text); !check || *check != manifest)
        return fail(ErrorKind::Internal, u"the manifest doesn't read back"_s);
    const Result<QByteArray> signature = ed25519Sign(rosterKey, signedManifest(text));
    if (!signature)
        return signature.failure();
    Result<SealedFileWriter> file =
        SealedFileWriter::create(path, {purpose.toByteArray(), headBytes(head), std::move(*key)});
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
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return fail(ErrorKind::Storage, ErrorReason::NotFound, path);
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, path);
    Result<Head> head = readHead(*file);
    if (!head)
        return head.failure();
    const Result<WrappedKey> wrapped = unwrap(*head, recoveryCode);
    if (!wrapped)
        return wrapped.failure();
    Result<Secret> key =
        openSealed(wrapped->privateKey, head->sealedKey, keyPurpose(head->workspaceId));
    if (!key)
        return damaged(path, u"its key"_s);
    SealedFileReader sealed(std::move(file), {purpose.toByteArray(), head->bytes, std::move(*key)});
    MoveFileReader reader(path, head->workspaceId, std::move(sealed));
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
