#include "core/crypto/hash.h"
#include "core/crypto/x25519.h"
#include "core/vault/keyring_format.h"
#include "core/vault/new_unlock.h"
#include "core/vault/roster.h"
#include "core/vault/sign_in_spool.h"
#include "core/vault/vault.h"
#include "core/vault/vault_session.h"
#include "core/vault/workspace_files.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<void> Vault::requireUnlocked() const
{
    if (!m_session)
        return fail(ErrorKind::Locked, u"the workspace is locked"_s);
    return {};
}

Result<void> Vault::requireOwner() const
{
    if (const Result<void> unlocked = requireUnlocked(); !unlocked)
        return unlocked;
    if (!m_session->permissions.contains(Permission::ManageOperators))
        return fail(ErrorKind::Denied, u"only an owner may change operators and keys"_s);
    return {};
}

Result<Keyring> Vault::signedByOwner(Keyring next) const
{
    next.roster.generation += 1;
    next.roster.changed = m_settings.clock();
    if (const Result<void> done = signRoster(next, key(DataKey::Roster)); !done)
        return done.failure();
    return next;
}

Result<void> Vault::commit(Keyring next)
{
    const Result<std::unique_ptr<QLockFile>> lock = lockKeyring(m_folder);
    if (!lock)
        return lock.failure();
    return replaceFile(std::move(next));
}

// Under the lock.
Result<void> Vault::replaceFile(Keyring next)
{
    const QString path = keyringPath(m_folder);
    const Result<QByteArray> current = readBounded(path, largestKeyring);
    if (!current)
        return current.failure();
    if (sha256(*current) != m_fileHash)
        return fail(ErrorKind::Conflict, ErrorReason::StandingChanged, path);
    const QByteArray bytes = keyringBytes(next);
    // What can't be read back must never replace what can.
    if (const Result<Keyring> check = parseKeyring(bytes); !check || !(*check == next))
        return fail(ErrorKind::Internal, u"the new keyring doesn't read back"_s);
    if (const Result<void> written = writeDurably(path, bytes, m_settings.onStep); !written)
        return written;
    m_keyring = std::move(next);
    m_fileHash = sha256(bytes);
    return {};
}

// After the recovery code nobody has the owner's old private half any more: a new pair, for which
// the keys are sealed anew, and no old way in.
Result<void> Vault::renewOwnPair(Keyring &next, WrappedKey &own) const
{
    const OperatorId id = m_session->operatorId;
    Result<X25519KeyPair> pair = newX25519KeyPair();
    if (!pair)
        return pair.failure();
    const Result<KeyHolder> sealed =
        sealKeysTo(pair->publicKey, holderName(id), dataKeysOf(permissionsOf(Role::Owner)), *m_keys,
                   workspaceId());
    if (!sealed)
        return sealed.failure();
    for (OperatorEntry &entry : next.roster.operators) {
        if (entry.id == id)
            entry.keys = *sealed;
    }
    removeWraps(next, UnlockMethod::Passphrase, id);
    removeWraps(next, UnlockMethod::Keychain, id);
    Result<Keyring> resigned = signedByOwner(std::move(next));
    if (!resigned)
        return resigned.failure();
    next = std::move(*resigned);
    own.privateKey = std::move(pair->privateKey);
    return {};
}

Result<void> Vault::addUnlock(UnlockMethod method, const Secret *passphrase, SecretStore *keychain,
                              Unlocking unlocking)
{
    Keyring next = m_keyring;
    WrappedKey own = m_session->cloneOwn();
    const OperatorId id = m_session->operatorId;
    if (m_session->isRecovery) {
        if (Result<void> renewed = renewOwnPair(next, own); !renewed)
            return renewed;
    }

    const Result<PrivateKeyWrap> wrap =
        passphrase ? newPassphraseWrap(id, *passphrase, m_settings.scryptCost, own, workspaceId())
                   : newKeychainWrap(id, *keychain, unlocking, own, workspaceId());
    if (!wrap)
        return wrap.failure();
    const PrivateKeyWrap *const replaced = findWrap(m_keyring, method, id);
    const QString oldEntry = replaced ? replaced->keychainEntry : QString();
    removeWraps(next, method, id);
    next.wraps.append(*wrap);
    const Result<void> committed = commit(std::move(next));
    if (!committed) {
        // After a failure that may have come behind the rename, the entry could be needed.
        const bool isUnchanged = committed.error().reason == ErrorReason::StandingChanged;
        if (keychain && isUnchanged)
            (void)keychain->remove(wrap->keychainEntry, Unlocking::Never);
        return committed;
    }
    if (keychain && !oldEntry.isEmpty())
        (void)keychain->remove(oldEntry, Unlocking::Never);
    m_session->own = std::move(own);
    m_session->isRecovery = false;
    return {};
}

Result<void> Vault::changePassphrase(const Secret &current, const Secret &replacement)
{
    if (const Result<void> unlocked = requireUnlocked(); !unlocked)
        return unlocked;
    if (const Result<void> strong = checkPassphrase(replacement); !strong)
        return strong;
    const PrivateKeyWrap *wrap =
        findWrap(m_keyring, UnlockMethod::Passphrase, m_session->operatorId);
    if (!wrap)
        return fail(ErrorKind::Usage, ErrorReason::NoPassphraseSet);
    const Result<Secret> key = keyFromPassphrase(current, *wrap);
    if (!key)
        return key.failure();
    if (!unwrapPrivateKey(*wrap, *key, workspaceId()))
        return fail(ErrorKind::Locked, ErrorReason::WrongPassphrase);
    return addUnlock(UnlockMethod::Passphrase, &replacement, nullptr, Unlocking::Never);
}

Result<void> Vault::strengthenPassphrase(const Secret &passphrase)
{
    if (const Result<void> unlocked = requireUnlocked(); !unlocked)
        return unlocked;
    const PrivateKeyWrap *const wrap =
        findWrap(m_keyring, UnlockMethod::Passphrase, m_session->operatorId);
    const quint64 least = m_settings.scryptCost ? m_settings.scryptCost->n : ScryptCost().n;
    if (!wrap || wrap->cost.n >= least)
        return {};
    return addUnlock(UnlockMethod::Passphrase, &passphrase, nullptr, Unlocking::Never);
}

Result<void> Vault::setPassphrase(const Secret &passphrase)
{
    if (const Result<void> unlocked = requireUnlocked(); !unlocked)
        return unlocked;
    if (const Result<void> strong = checkPassphrase(passphrase); !strong)
        return strong;
    if (!m_session->isRecovery &&
        findWrap(m_keyring, UnlockMethod::Passphrase, m_session->operatorId))
        return fail(ErrorKind::Denied, u"the passphrase of before is asked for"_s);
    return addUnlock(UnlockMethod::Passphrase, &passphrase, nullptr, Unlocking::Never);
}

Result<void> Vault::enableKeychain(SecretStore &keychain, Unlocking unlocking)
{
    if (const Result<void> unlocked = requireUnlocked(); !unlocked)
        return unlocked;
    return addUnlock(UnlockMethod::Keychain, nullptr, &keychain, unlocking);
}

Result<void> Vault::disableKeychain(SecretStore &keychain, Unlocking unlocking)
{
    if (const Result<void> unlocked = requireUnlocked(); !unlocked)
        return unlocked;
    const OperatorId id = m_session->operatorId;
    if (m_session->isRecovery || !findWrap(m_keyring, UnlockMethod::Passphrase, id))
        return fail(ErrorKind::Denied, u"a passphrase has to be set first"_s);
    const PrivateKeyWrap *const wrap = findWrap(m_keyring, UnlockMethod::Keychain, id);
    if (!wrap)
        return {};
    const QString entry = wrap->keychainEntry;
    Keyring next = m_keyring;
    removeWraps(next, UnlockMethod::Keychain, id);
    if (const Result<void> committed = commit(std::move(next)); !committed)
        return committed;
    // Without its wrap the entry opens nothing but older copies of the file; what has ended has
    // ended, also where the keychain doesn't let go of it.
    (void)keychain.remove(entry, unlocking);
    return {};
}

Result<Secret> Vault::createRecoveryCode()
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner.failure();
    Result<NewRecovery> recovery =
        newRecovery(*m_keys, m_session->own.rosterPublicKey, workspaceId());
    if (!recovery)
        return recovery.failure();
    Keyring next = m_keyring;
    next.roster.recovery = recovery->holder;
    removeWraps(next, UnlockMethod::RecoveryCode, {});
    next.wraps.append(recovery->wrap);
    Result<Keyring> resigned = signedByOwner(std::move(next));
    if (!resigned)
        return resigned.failure();
    if (const Result<void> committed = commit(std::move(*resigned)); !committed)
        return committed.failure();
    // A session that the old code opened goes on with the new one.
    if (m_session->isRecovery)
        m_session->own.privateKey = std::move(recovery->privateKey);
    return std::move(recovery->code);
}

Result<void> Vault::setUpSignInSpool()
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner;
    const Result<QByteArray> wanted = spoolPublicKey(key(DataKey::Audit), workspaceId());
    if (!wanted)
        return wanted.failure();
    if (m_keyring.roster.signInSpoolKey == *wanted)
        return {};
    Keyring next = m_keyring;
    next.roster.signInSpoolKey = *wanted;
    Result<Keyring> resigned = signedByOwner(std::move(next));
    if (!resigned)
        return resigned.failure();
    return commit(std::move(*resigned));
}

} // namespace warden
