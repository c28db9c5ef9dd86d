#pragma once

#include "core/secrets/secret_store.h"

#include <chrono>
#include <functional>

namespace warden {

struct KeychainOptions
{
    // The name under which the system lists our entries.
    QString service = QStringLiteral("contact-warden");
    // How long a call may take where nobody is asked, and where a person may be typing.
    std::chrono::milliseconds deadline{5000};
    std::chrono::milliseconds questionDeadline{120000};
    // Ends a wait within 100 ms, as KeychainSilent; may be called from any thread.
    std::function<bool()> isCancelled = {};
};

// The keychain of the operating system through QtKeychain: Secret Service, macOS Keychain, Windows
// Credential Manager. Never falls back to plain text.
//
// On Linux the Secret Service itself is asked before each call, since QtKeychain answers "entry not
// found" for a locked keyring and claims to have deleted what a locked keyring keeps.
// Once a call has gone unanswered, later ones fail as KeychainSilent at once until it is answered:
// QtKeychain runs one job at a time, so they would only wait behind it.
class KeychainStore : public SecretStore
{
public:
    explicit KeychainStore(KeychainOptions options = {}) : m_options(std::move(options)) {}

    SecretState probe(const QString &key) override;
    Result<Secret> read(const QString &key, Unlocking unlocking) override;
    Result<void> write(const QString &key, const Secret &value, Unlocking unlocking) override;
    Result<void> remove(const QString &key, Unlocking unlocking) override;

private:
    // Whether a new entry could be stored now; Missing stands for yes.
    SecretState probeForWriting();
    // Nothing where a job may start in this state; else the failure to return.
    Result<void> mayAsk(SecretState state, Unlocking unlocking) const;
    std::chrono::milliseconds deadlineFor(SecretState state) const;

    KeychainOptions m_options;
};

} // namespace warden
