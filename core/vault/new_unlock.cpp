#include "core/vault/new_unlock.h"

#include "core/crypto/random.h"
#include "core/crypto/x25519.h"
#include "core/vault/recovery_code.h"
#include "core/vault/roster.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<PrivateKeyWrap> newPassphraseWrap(const OperatorId &id, const Secret &passphrase,
                                         std::optional<ScryptCost> cost, const WrappedKey &content,
                                         const QString &workspaceId)
{
    PrivateKeyWrap wrap{UnlockMethod::Passphrase, id};
    wrap.cost = cost ? *cost : calibrateScrypt();
    Result<QByteArray> salt = randomBytes(wrapSaltSize);
    if (!salt)
        return salt.failure();
    wrap.salt = std::move(*salt);
    const Result<Secret> key = keyFromPassphrase(passphrase, wrap);
    if (!key)
        return key.failure();
    if (const Result<void> done = wrapPrivateKey(wrap, content, *key, workspaceId); !done)
        return done.failure();
    return wrap;
}

Result<PrivateKeyWrap> newKeychainWrap(const OperatorId &id, SecretStore &keychain,
                                       Unlocking unlocking, const WrappedKey &content,
                                       const QString &workspaceId)
{
    PrivateKeyWrap wrap{UnlockMethod::Keychain, id};
    wrap.keychainEntry = u"%1/unlock/%2"_s.arg(workspaceId, newUuid());
    const Result<Secret> key = randomSecret(wrapKeySize);
    if (!key)
        return key.failure();
    if (const Result<void> done = wrapPrivateKey(wrap, content, *key, workspaceId); !done)
        return done.failure();

    if (const Result<void> stored = keychain.write(wrap.keychainEntry, *key, unlocking); !stored)
        return stored.failure();
    const Result<Secret> kept = keychain.read(wrap.keychainEntry, Unlocking::Never);
    if (!kept || !kept->equals(*key)) {
        (void)keychain.remove(wrap.keychainEntry, Unlocking::Never);
        if (!kept)
            return kept.failure();
        return fail(ErrorKind::Locked, ErrorReason::KeychainMissing, {},
                    u"the keychain gives back something else than it was given"_s);
    }
    return wrap;
}

Result<NewRecovery> newRecovery(const DataKeys &keys, const QByteArray &rosterPublicKey,
                                const QString &workspaceId)
{
    Result<Secret> code = newRecoveryCode();
    if (!code)
        return code.failure();
    Result<X25519KeyPair> pair = newX25519KeyPair();
    if (!pair)
        return pair.failure();
    Result<KeyHolder> sealed = sealKeysTo(
        pair->publicKey, holderName({}), dataKeysOf(permissionsOf(Role::Owner)), keys, workspaceId);
    if (!sealed)
        return sealed.failure();
    const Result<Secret> key = keyFromRecoveryCode(*code, workspaceId);
    if (!key)
        return key.failure();
    NewRecovery recovery;
    WrappedKey content{std::move(pair->privateKey), rosterPublicKey};
    if (const Result<void> done = wrapPrivateKey(recovery.wrap, content, *key, workspaceId); !done)
        return done.failure();
    recovery.code = std::move(*code);
    recovery.holder = std::move(*sealed);
    recovery.privateKey = std::move(content.privateKey);
    return recovery;
}

} // namespace warden
