#pragma once

#include "core/audit/witness.h"
#include "core/base/secret.h"

namespace warden {

// What lies among the sealed secrets for a witness: bindSecret()'s, for "witness" and kind, place
// and settings. Its row in audit.db can be changed by whoever has the key to the log alone, so a
// password or an address is bound to all that decides where it goes, and the name of an environment
// variable counts only here. The schedule isn't part of it.
Secret sealedWitness(const Witness &witness, const Secret &secret);

// The secret, where the row is as it was sealed. Unauthorized with SecretMissing where it isn't.
// Of before this there is the secret alone: a hook's address then tells where it goes by itself,
// and is taken where nothing else is said of it.
Result<Secret> secretOfSeal(const Witness &witness, const Secret &sealed);

// A password or an address. The others have a seal alone, or none.
bool needsSecret(const Witness &witness);

// Whether it may be told without anything sealed: a folder of this computer. Elsewhere the system
// might sign in with the account's password.
bool isToldUnsealed(const Witness &witness);

} // namespace warden
