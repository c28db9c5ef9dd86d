#pragma once

#include "core/secrets/secret_store.h"

#include <map>
#include <mutex>
#include <optional>

namespace warden {

// For tests: a store that can be locked, silent or gone, has a limit for each entry where told so,
// and can break down after a number of writes as a crash would.
class MemorySecretStore : public SecretStore
{
public:
    // Windows' Credential Manager takes at most 2,560 bytes an entry.
    static constexpr qsizetype windowsLimit = 2560;

    explicit MemorySecretStore(std::optional<qsizetype> entryLimit = {}) : m_limit(entryLimit) {}

    // Present and Missing mean that it works; any other state is what every call meets.
    void setState(SecretState state);
    // `count` more changes succeed, later ones fail as Unavailable; nothing for no end.
    void stopAfterChanges(std::optional<int> count);
    qsizetype entryCount() const;
    qsizetype largestEntry() const;
    // Another store with the same entries, as a person would have after copying a keychain.
    void copyFrom(const MemorySecretStore &other);

    SecretState probe(const QString &key) override;
    Result<Secret> read(const QString &key, Unlocking unlocking) override;
    Result<void> write(const QString &key, const Secret &value, Unlocking unlocking) override;
    Result<void> remove(const QString &key, Unlocking unlocking) override;

private:
    bool isBroken() const;
    Result<void> countChange();

    mutable std::mutex m_mutex;
    std::optional<qsizetype> m_limit;
    std::optional<int> m_changesLeft;
    SecretState m_state = SecretState::Present;
    std::map<QString, Secret> m_entries;
};

} // namespace warden
