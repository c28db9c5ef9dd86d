#pragma once

#include "core/secrets/keychain_store.h"

#include <QByteArray>

#include <optional>

// Private to core/secrets.
namespace warden {

enum class KeychainOutcome {
    Done,
    NotFound,
    Denied,      // locked, or the person refused
    Unavailable, // no backend, or it failed for another reason
    Silent,      // not answered by the deadline, or cancelled
};

struct KeychainAnswer
{
    KeychainOutcome outcome = KeychainOutcome::Silent;
    Secret value = {}; // of a read
    QString detail = {};
};

enum class KeychainOperation { Read, Write, Remove };

// QtKeychain queues its jobs in one object that belongs to the thread of the first job and is never
// freed: when that thread ends, no later job of the process is ever run. So all jobs run in one
// thread of our own that lasts until the application ends, and callers wait for it with a deadline.
// A job whose caller has gone stays alive until it is answered: libsecret would call into freed
// memory otherwise.
KeychainAnswer runKeychainJob(KeychainOperation operation, const KeychainOptions &options,
                              const QString &key, const Secret &value,
                              std::chrono::milliseconds deadline);

// Runs `work` in the same thread; nothing where it didn't end in time.
std::optional<SecretState> runInKeychainThread(std::function<SecretState()> work,
                                               const KeychainOptions &options);

} // namespace warden
