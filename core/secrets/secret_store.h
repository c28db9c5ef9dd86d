#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

// What a store says about one entry, without asking anybody anything.
enum class SecretState {
    Present,
    Missing,     // the store is open and has no such entry
    Locked,      // the entry may be there: a person has to unlock the store first
    Unavailable, // there is no such store on this computer
    Silent,      // the store didn't answer in time
};

// Whether the person may be asked to unlock the store.
enum class Unlocking { Never, Ask };

// Where secrets rest: the keychain of the operating system, or memory in tests.
// Calls block, at most for the store's deadline, and may come from any thread.
//
// Failures are of kind Locked, with the reason KeychainLocked, KeychainMissing, KeychainSilent or
// (read only) KeychainEntryGone. Only KeychainEntryGone says that the entry isn't there.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual SecretState probe(const QString &key) = 0;
    virtual Result<Secret> read(const QString &key, Unlocking unlocking) = 0;
    // Replaces. After KeychainSilent it isn't known whether the value was stored.
    virtual Result<void> write(const QString &key, const Secret &value, Unlocking unlocking) = 0;
    // Fine where there is no such entry.
    virtual Result<void> remove(const QString &key, Unlocking unlocking) = 0;
};

// The failure that a state other than Present stands for.
tl::unexpected<Error> failureOf(SecretState state, QString detail = {});

} // namespace warden
