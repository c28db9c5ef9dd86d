#include "core/events/event_actions.h"
#include "core/secrets/file_credentials.h"
#include "core/session/session_state.h"

#include <algorithm>

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
    const bool isLast = std::ranges::count(vault.keyring().wraps, UnlockMethod::Keychain,
                                           &PrivateKeyWrap::method) == 1;
    if (isLast && !vault.holds(DataKey::Credentials)) // the secrets couldn't move
        return fail(ErrorKind::Denied, ErrorReason::OwnersOnly);
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

// By what the log tells of somebody's passphrase: who set it last.
static Result<bool> isPassphraseOfOther(AuditReader &log, const OperatorId &id)
{
    const auto newest = [&](const QString &action) -> Result<qint64> {
        AuditFilter filter;
        filter.object = id.value();
        filter.action = action;
        filter.limit = 1;
        const Result<std::vector<AuditRow>> rows = log.rows(filter);
        if (!rows)
            return rows.failure();
        return rows->empty() ? 0 : rows->front().seq;
    };
    const Result<qint64> added = newest(actions::operatorAdded);
    if (!added)
        return added.failure();
    const Result<qint64> reset = newest(actions::passphraseReset);
    if (!reset)
        return reset.failure();
    const Result<qint64> changed = newest(actions::passphraseChanged);
    if (!changed)
        return changed.failure();
    return std::max(*added, *reset) > *changed;
}

Result<OwnUnlocks> Session::ownUnlocks()
{
    if (Result<void> allowed = m_state->require(Permission::OwnSettings); !allowed)
        return allowed.failure();
    const Result<Keyring> keyring = m_state->keyringNow();
    if (!keyring)
        return keyring.failure();
    const OperatorId &own = m_state->actor.id;
    OwnUnlocks unlocks;
    unlocks.hasPassphrase = findWrap(*keyring, UnlockMethod::Passphrase, own) != nullptr;
    unlocks.hasKeychain = findWrap(*keyring, UnlockMethod::Keychain, own) != nullptr;
    if (!unlocks.hasPassphrase)
        return unlocks;
    const std::lock_guard lock(m_state->reading);
    const Result<bool> isOfOther = isPassphraseOfOther(*m_state->readLog, own);
    if (!isOfOther)
        return isOfOther.failure();
    unlocks.isPassphraseKnownToOther = *isOfOther;
    return unlocks;
}

// The same as with its end: a crash in between leaves secrets in both places, of which the keyring
// says which counts. The log has the keychain for a witness from the next unlock on.
Result<void> Session::startKeychainUnlock()
{
    const Result<std::unique_lock<std::mutex>> lock = m_state->toChangePeople();
    if (!lock)
        return lock.failure();
    State &state = *m_state;
    if (findWrap(state.vault.keyring(), UnlockMethod::Keychain, state.actor.id))
        return {};
    if (!state.environment.keychain)
        return fail(ErrorKind::Locked, ErrorReason::KeychainMissing);
    Progress progress;
    const Result<RunLease> lease =
        RunLease::acquire(state.vault.folder(), patienceForOtherRun, progress);
    if (!lease)
        return lease.failure();
    SecretStore &keychain = *state.environment.keychain;
    const FileGenerations files = state.vault.keyring().roster.files;
    const bool isFirst = !state.isKeychainUsed();
    std::unique_ptr<CredentialStorage> before = state.storageFor(files);
    std::unique_ptr<CredentialStorage> after =
        keychainStorage(keychain, state.vault.workspaceId(), files);
    const Result<QStringList> names = state.secretNames();
    if (!names)
        return names.failure();
    if (isFirst) {
        if (Result<void> copied = copySealed(*before, *after, *names); !copied)
            return copied;
    }
    if (Result<void> started = state.vault.enableKeychain(keychain, Unlocking::Ask); !started)
        return started;
    if (isFirst) {
        const std::lock_guard reading(state.reading); // previewPolicy() reads by it
        state.useStorage(std::move(after));
        for (const QString &name : *names)
            (void)before->remove(name); // sealed all the same
    }
    return state.note(
        state.event(actions::keychainUnlockStarted, {u"operator"_s, state.actor.id.value()}));
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
