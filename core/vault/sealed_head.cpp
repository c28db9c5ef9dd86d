#include "core/vault/sealed_head.h"

#include "core/crypto/hash.h"
#include "core/crypto/x25519.h"
#include "core/vault/recovery_code.h"
#include "core/vault/strict_json.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 longestHeadLine = 4096;
constexpr qsizetype longestId = 36;
constexpr qsizetype sealedKeySize = x25519KeySize + aeadOverhead + aeadKeySize;

QByteArray purposeOf(const SealedHeadFormat &format, const QString &workspaceId)
{
    return format.keyPurpose + '\n' + workspaceId.toUtf8();
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<SealedHead> readHead(QFile &file, const SealedHeadFormat &format)
{
    const QString path = file.fileName();
    const auto damaged = [&](const QString &what) {
        return fail(ErrorKind::Invalid, format.damaged, path, what);
    };
    const QByteArray line = file.readLine(longestHeadLine);
    const QByteArray checksum = file.readLine(2 * sha256Size + 2);
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const bool isSound = line.endsWith('\n') && checksum == sha256(line).toHex() + '\n';
    if (json.value(u"format"_s).toString() != format.name)
        return line.contains(format.name.toLatin1())
                   ? Result<SealedHead>(damaged(u"its head"_s))
                   : fail(ErrorKind::Invalid, format.otherFile, path);
    if (!isSound)
        return damaged(u"its head"_s);
    if (json.value(u"version"_s).toInteger() > format.version)
        return fail(ErrorKind::Invalid, ErrorReason::NewerVersion, path);
    StrictObject object(json);
    (void)object.text(u"format"_s, format.name.size());
    (void)object.number(u"version"_s, format.version, format.version);
    SealedHead head;
    head.bytes = line + checksum;
    head.workspaceId = object.text(u"workspace"_s, longestId);
    if (!format.idMember.isEmpty())
        head.id = object.text(format.idMember, longestId);
    if (format.needsRecovery || object.has(u"recovery"_s) || object.has(u"key"_s))
        head.recovery = RecoverySeal{object.base64(u"recovery"_s, wrapSealedSize, wrapSealedSize),
                                     object.base64(u"key"_s, sealedKeySize, sealedKeySize)};
    if (Result<void> fine = object.finish(); !fine)
        return damaged(fine.error().detail);
    return head;
}

} // namespace

Result<std::optional<RecoverySeal>> sealToRecovery(const Keyring &keyring, const Secret &key,
                                                   const SealedHeadFormat &format)
{
    const PrivateKeyWrap *const wrap = findWrap(keyring, UnlockMethod::RecoveryCode, {});
    if (!wrap || !keyring.roster.recovery)
        return std::optional<RecoverySeal>();
    Result<QByteArray> sealed = sealTo(keyring.roster.recovery->publicKey, key.view(),
                                       purposeOf(format, keyring.roster.workspaceId));
    if (!sealed)
        return sealed.failure();
    return std::optional(RecoverySeal{wrap->sealed, std::move(*sealed)});
}

void writeSealedHead(SealedHead &head, const SealedHeadFormat &format)
{
    QJsonObject json{{u"format"_s, format.name},
                     {u"version"_s, format.version},
                     {u"workspace"_s, head.workspaceId}};
    if (!format.idMember.isEmpty())
        json.insert(format.idMember, head.id);
    if (head.recovery) {
        json.insert(u"recovery"_s, base64(head.recovery->recovery));
        json.insert(u"key"_s, base64(head.recovery->sealedKey));
    }
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    head.bytes = line + sha256(line).toHex() + '\n';
}

Result<OpenedSealed> openSealedHead(const QString &path, const SealedHeadFormat &format)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return fail(ErrorKind::Storage, ErrorReason::NotFound, path);
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, path);
    Result<SealedHead> head = readHead(*file, format);
    if (!head)
        return head.failure();
    return OpenedSealed{std::move(file), std::move(*head)};
}

Result<WrappedKey> unwrapRecovery(const SealedHead &head, const Secret &recoveryCode)
{
    if (!head.recovery)
        return fail(ErrorKind::Usage, ErrorReason::NoRecoveryCode);
    const Result<Secret> canonical = readRecoveryCode(recoveryCode);
    if (!canonical)
        return canonical.failure();
    const Result<Secret> key = keyFromRecoveryCode(*canonical, head.workspaceId);
    if (!key)
        return key.failure();
    PrivateKeyWrap wrap{UnlockMethod::RecoveryCode};
    wrap.sealed = head.recovery->recovery;
    Result<WrappedKey> wrapped = unwrapPrivateKey(wrap, *key, head.workspaceId);
    if (!wrapped)
        return fail(ErrorKind::Locked, ErrorReason::WrongRecoveryCode);
    return wrapped;
}

Result<Secret> keyOfSealed(const SealedHead &head, const WrappedKey &wrapped,
                           const SealedHeadFormat &format, const QString &path)
{
    Result<Secret> key = openSealed(wrapped.privateKey, head.recovery->sealedKey,
                                    purposeOf(format, head.workspaceId));
    if (!key)
        return fail(ErrorKind::Invalid, format.damaged, path, u"its key"_s);
    return key;
}

} // namespace warden
