#pragma once

#include "core/crypto/aead.h"
#include "core/vault/keyring.h"

namespace warden {

// What a wrap holds: a holder's X25519 private key, and the public key that signs the roster. The
// second is how a holder knows the owner: a keyring.json signed by anybody else is noticed.
struct WrappedKey
{
    Secret privateKey;          // 32 bytes
    QByteArray rosterPublicKey; // 32 bytes
};

inline constexpr qsizetype wrapSaltSize = 16;
inline constexpr qsizetype wrapKeySize = aeadKeySize;
inline constexpr qsizetype wrapSealedSize = aeadOverhead + 64;

// The key that wraps: scrypt of a passphrase with the wrap's salt and cost, or HKDF-SHA256 of a
// recovery code (salt = workspace id, info = "contact-warden recovery v1"). A keychain holds its
// key as it is.
Result<Secret> keyFromPassphrase(const Secret &passphrase, const PrivateKeyWrap &wrap);
Result<Secret> keyFromRecoveryCode(const Secret &code, const QString &workspaceId);

// Sets wrap.sealed; all other members go into the associated data, so they can't be changed.
Result<void> wrapPrivateKey(PrivateKeyWrap &wrap, const WrappedKey &content, const Secret &key,
                            const QString &workspaceId);

// Invalid with reason Damaged where the key doesn't fit; the caller knows what that means.
Result<WrappedKey> unwrapPrivateKey(const PrivateKeyWrap &wrap, const Secret &key,
                                    const QString &workspaceId);

} // namespace warden
