#include "core/events/event_actions.h"
#include "core/session/keychain_anchor.h"
#include "core/session/secret_home.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

Result<void> Session::State::endKeychainUnlock()
{
    if (!findWrap(vault.keyring(), UnlockMethod::Keychain, actor.id))
        return {};
    if (!findWrap(vault.keyring(), UnlockMethod::Passphrase, actor.id))
        return fail(ErrorKind::Usage, ErrorReason::NoPassphraseSet);
    if (!environment.keychain)
        return fail(ErrorKind::Locked, ErrorReason::KeychainMissing);
    SecretHome secrets(*this);
    const SecretHome::Place place = secrets.without(actor.id);
    if (place != secrets.now() && !vault.holds(DataKey::Credentials)) // they couldn't move
        return fail(ErrorKind::Denied, ErrorReason::OwnersOnly);
    const Result<void> ended = secrets.moveWith(place, SecretHome::Unreadable::Stops, [this] {
        return vault.disableKeychain(*environment.keychain, Unlocking::Ask);
    });
    if (!ended)
        return ended;
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
    unlocks.canUseKeychain = m_state->environment.keychain != nullptr;
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
    // From the next unlock on it is the log's witness.
    Result<Transaction> transaction = state.store->begin();
    if (!transaction)
        return transaction.failure();
    State::SecretHome secrets(state);
    Result<void> due = state.store->settings().set(anchorDueSetting, u"1"_s);
    if (due)
        due = secrets.noteKeychain();
    if (due)
        due = transaction->commit();
    if (!due)
        return due;
    SecretStore &keychain = *state.environment.keychain;
    const Result<void> started =
        secrets.moveWith(State::SecretHome::Place::Keychain, State::SecretHome::Unreadable::Stops,
                         [&] { return state.vault.enableKeychain(keychain, Unlocking::Ask); });
    if (!started)
        return started;
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
