#pragma once

#include "core/secrets/secret_store.h"
#include "core/vault/private_key_wrap.h"

#include <optional>

// Private to core/vault: new ways to unlock.
namespace warden {

// The cost is calibrated where none is given.
Result<PrivateKeyWrap> newPassphraseWrap(const OperatorId &id, const Secret &passphrase,
                                         std::optional<ScryptCost> cost, const WrappedKey &content,
                                         const QString &workspaceId);

// Stores a new random key in the keychain, under a name that was never used, and reads it back: a
// keychain that loses it is noticed before anything depends on it. The caller removes the entry
// where it doesn't go on.
Result<PrivateKeyWrap> newKeychainWrap(const OperatorId &id, SecretStore &keychain,
                                       Unlocking unlocking, const WrappedKey &content,
                                       const QString &workspaceId);

// A code to print, the pair that it opens, and that pair's place in keyring.json.
struct NewRecovery
{
    Secret code = {};
    KeyHolder holder = {};
    PrivateKeyWrap wrap = {UnlockMethod::RecoveryCode};
    Secret privateKey = {};
};
Result<NewRecovery> newRecovery(const DataKeys &keys, const QByteArray &rosterPublicKey,
                                const QString &workspaceId);

} // namespace warden
