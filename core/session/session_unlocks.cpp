#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/session/session_state.h"

using namespace Qt::StringLiterals;

namespace warden {

// What the keychain kept goes to the file first, so that a crash in between loses nothing.
Result<void> Session::State::endKeychainUnlock()
{
    if (!findWrap(vault.keyring(), UnlockMethod::Keychain, actor.id))
        return {};
    if (!findWrap(vault.keyring(), UnlockMethod::Passphrase, actor.id))
        return fail(ErrorKind::Usage, ErrorReason::NoPassphraseSet);
    if (!environment.keychain)
        return fail(ErrorKind::Locked, ErrorReason::KeychainMissing);
    // No run renews a token meanwhile; whoever has the workspace open otherwise has to unlock
    // again.
    Progress progress;
    const Result<RunLease> lease = RunLease::acquire(vault.folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    const std::unique_ptr<CredentialStorage> before = storageFor(vault.keyring().roster.files);
    const bool wasUsed = isKeychainUsed();
    auto after = std::make_unique<FileCredentials>(vault.credentialsPath());
    const Result<QStringList> names = secretNames();
    if (!names)
        return names.failure();
    if (Result<void> copied = copySealed(*before, *after, *names); !copied)
        return copied;
    if (Result<void> ended = vault.disableKeychain(*environment.keychain, Unlocking::Ask); !ended)
        return ended;
    if (wasUsed && !isKeychainUsed() && credentials) {
        const std::lock_guard lock(reading); // previewPolicy() reads by it
        useStorage(std::move(after));
        for (const QString &name : *names)
            (void)before->remove(name); // sealed all the same
    }
    return note(event(actions::keychainUnlockEnded, {u"operator"_s, actor.id.value()}));
}

Result<void> Session::endKeychainUnlock()
{
    if (Result<void> allowed = m_state->require(Permission::OwnSettings); !allowed)
        return allowed;
    const std::lock_guard lock(m_state->writing);
    if (Result<void> fresh = m_state->refreshVault(); !fresh)
        return fresh;
    return m_state->endKeychainUnlock();
}

Result<void> Session::setPassphrase(const Secret &passphrase)
{
    if (Result<void> allowed = m_state->require(Permission::OwnSettings); !allowed)
        return allowed;
    const std::lock_guard lock(m_state->writing);
    if (Result<void> fresh = m_state->refreshVault(); !fresh)
        return fresh;
    if (findWrap(m_state->vault.keyring(), UnlockMethod::Passphrase, m_state->actor.id))
        return fail(ErrorKind::Usage, ErrorReason::AlreadyExists, {},
                    u"the passphrase of before is asked for"_s);
    if (Result<void> set = m_state->vault.setPassphrase(passphrase); !set)
        return set;
    return m_state->note(
        m_state->event(actions::passphraseChanged, {u"operator"_s, m_state->actor.id.value()}));
}

} // namespace warden
