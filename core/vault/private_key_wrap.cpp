#include "core/vault/private_key_wrap.h"

#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/x25519.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace warden {

Result<Secret> keyFromPassphrase(const Secret &passphrase, const PrivateKeyWrap &wrap)
{
    return scrypt(passphrase, wrap.salt, wrap.cost, wrapKeySize);
}

Result<Secret> keyFromRecoveryCode(const Secret &code, const QString &workspaceId)
{
    return hkdfSha256(code, workspaceId.toUtf8(), "contact-warden recovery v1", wrapKeySize);
}

static QByteArray associatedData(const PrivateKeyWrap &wrap, const QString &workspaceId)
{
    QStringList lines{u"contact-warden wrap v1"_s, workspaceId, unlockMethodName(wrap.method)};
    switch (wrap.method) {
    case UnlockMethod::Passphrase:
        lines << wrap.operatorId.value() << QString::number(wrap.cost.n)
              << QString::number(wrap.cost.r) << QString::number(wrap.cost.p)
              << QString::fromLatin1(wrap.salt.toBase64());
        break;
    case UnlockMethod::Keychain:
        lines << wrap.operatorId.value() << wrap.keychainEntry;
        break;
    case UnlockMethod::RecoveryCode:
        break;
    }
    return lines.join(u'\n').toUtf8();
}

Result<void> wrapPrivateKey(PrivateKeyWrap &wrap, const WrappedKey &content, const Secret &key,
                            const QString &workspaceId)
{
    Secret plain(x25519KeySize + ed25519KeySize);
    if (content.privateKey.size() != x25519KeySize ||
        content.rosterPublicKey.size() != ed25519KeySize)
        return fail(ErrorKind::Internal, u"wrapping keys of the wrong size"_s);
    std::memcpy(plain.data(), content.privateKey.data(), x25519KeySize);
    std::memcpy(plain.data() + x25519KeySize, content.rosterPublicKey.constData(), ed25519KeySize);
    Result<QByteArray> sealed = seal(key, plain.view(), associatedData(wrap, workspaceId));
    if (!sealed)
        return sealed.failure();
    wrap.sealed = std::move(*sealed);
    return {};
}

Result<WrappedKey> unwrapPrivateKey(const PrivateKeyWrap &wrap, const Secret &key,
                                    const QString &workspaceId)
{
    const Result<Secret> plain = unseal(key, wrap.sealed, associatedData(wrap, workspaceId));
    if (!plain)
        return plain.failure();
    if (plain->size() != x25519KeySize + ed25519KeySize)
        return fail(ErrorKind::Invalid, ErrorReason::Damaged);
    return WrappedKey{Secret(plain->view().first(x25519KeySize)),
                      plain->view().last(ed25519KeySize).toByteArray()};
}

} // namespace warden
