#pragma once

#include "core/vault/keyring.h"
#include "core/vault/private_key_wrap.h"

namespace warden {

// The name of a holder in associated data: an operator's id, or "recovery".
QString holderName(const OperatorId &id);

// Seals `which` of the keys to publicKey, with the associated data
//   "contact-warden data key v1", workspace id, holder's name, key's name (one a line).
Result<KeyHolder> sealKeysTo(const QByteArray &publicKey, const QString &holder,
                             const QList<DataKey> &which, const DataKeys &keys,
                             const QString &workspaceId);

// The other way, each compared with the roster's check value.
Result<DataKeys> openKeys(const KeyHolder &holder, const QString &name, const QList<DataKey> &which,
                          const Secret &privateKey, const Roster &roster);

// Sets rosterText and signature from roster.
Result<void> signRoster(Keyring &keyring, const Secret &rosterKey);

// Storage with reason Damaged unless the roster is signed by the key that the wrap vouches for.
Result<void> verifyRoster(const Keyring &keyring, const WrappedKey &wrapped);

// Whether anybody unlocks by a keychain, which then keeps the secrets as well.
bool hasKeychain(const Keyring &keyring);

} // namespace warden
