#include "core/crypto/hash.h"
#include "core/crypto/x25519.h"
#include "core/vault/creation_attempt.h"
#include "core/vault/keyring_format.h"
#include "core/vault/new_unlock.h"
#include "core/vault/roster.h"
#include "core/vault/sign_in_spool.h"
#include "core/vault/vault.h"
#include "core/vault/vault_session.h"
#include "core/vault/workspace_files.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr qsizetype shortestPassphrase = 8;   // characters
static constexpr qsizetype longestPassphrase = 1024; // bytes
static constexpr qsizetype fewestCharacters = 4;     // different ones

Result<void> checkPassphrase(const Secret &passphrase)
{
    qsizetype characters = 0;
    QSet<char> different;
    for (const char byte : passphrase.view()) {
        if ((static_cast<unsigned char>(byte) & 0xc0) != 0x80) // not a follow-up byte of UTF-8
            ++characters;
        different.insert(byte);
    }
    if (characters < shortestPassphrase || different.size() < fewestCharacters ||
        passphrase.size() > longestPassphrase)
        return fail(ErrorKind::Usage, ErrorReason::PassphraseTooWeak);
    return {};
}

static Result<Roster> newRoster(const QString &ownerName, const X25519KeyPair &pair,
                                const DataKeys &keys, const QDateTime &now)
{
    Roster roster;
    roster.workspaceId = newUuid();
    roster.created = now;
    roster.changed = now;
    for (const DataKey key : allDataKeys) {
        const Result<QByteArray> check =
            checkValue(key, keys[static_cast<size_t>(key)], roster.workspaceId);
        if (!check)
            return check.failure();
        roster.checkValues.insert(key, *check);
    }
    Result<QByteArray> spoolKey =
        spoolPublicKey(keys[static_cast<size_t>(DataKey::Audit)], roster.workspaceId);
    if (!spoolKey)
        return spoolKey.failure();
    roster.signInSpoolKey = std::move(*spoolKey);
    OperatorEntry owner{OperatorId::create(), ownerName, Role::Owner};
    const Result<KeyHolder> sealed =
        sealKeysTo(pair.publicKey, holderName(owner.id), dataKeysOf(permissionsOf(Role::Owner)),
                   keys, roster.workspaceId);
    if (!sealed)
        return sealed.failure();
    owner.keys = *sealed;
    roster.operators.append(owner);
    return roster;
}

namespace {

Result<void> checkCreation(const QString &ownerName, const UnlockMeans &means)
{
    if (!isOperatorName(ownerName))
        return fail(ErrorKind::Usage, ErrorReason::NameUnusable);
    if (!means.passphrase && !means.keychain)
        return fail(ErrorKind::Usage, ErrorReason::NoUnlockMethod);
    return means.passphrase ? checkPassphrase(*means.passphrase) : Result<void>();
}

} // namespace

// New keys, and the owner who has them unlocked.
Result<void> Vault::makeKeys(const QString &ownerName)
{
    Result<DataKeys> keys = newDataKeys();
    if (!keys)
        return keys.failure();
    *m_keys = std::move(*keys);
    Result<X25519KeyPair> pair = newX25519KeyPair();
    if (!pair)
        return pair.failure();
    Result<Roster> roster = newRoster(ownerName, *pair, *m_keys, m_settings.clock());
    if (!roster)
        return roster.failure();
    m_keyring.roster = std::move(*roster);
    const OperatorEntry &owner = m_keyring.roster.operators.first();
    WrappedKey own{std::move(pair->privateKey),
                   m_keyring.roster.checkValues.value(DataKey::Roster)};
    m_session = std::make_unique<VaultSession>(
        VaultSession{owner.id, owner.name, owner.role, permissionsOf(Role::Owner), std::move(own)});
    return {};
}

Result<void> Vault::makeDrafts(const NewWorkspace &more) const
{
    if (!more.makeDatabases)
        return {};
    const QStringList paths{contactsPath(), auditPath()};
    const QString id = workspaceId();
    Result<void> made =
        more.makeDatabases(*this, draftPath(paths.at(0), id), draftPath(paths.at(1), id));
    if (!made)
        return made;
    tell(m_settings.onCreationStep, CreationStep::DatabasesMade);
    if (Result<void> synced = syncDrafts(paths, id); !synced)
        return synced;
    tell(m_settings.onCreationStep, CreationStep::DatabasesSynced);
    return {};
}

Result<void> Vault::addFirstRecovery(Secret &code)
{
    Result<NewRecovery> recovery =
        newRecovery(*m_keys, m_session->own.rosterPublicKey, workspaceId());
    if (!recovery)
        return recovery.failure();
    m_keyring.roster.recovery = recovery->holder;
    m_keyring.wraps.append(recovery->wrap);
    code = std::move(recovery->code);
    return {};
}

// The keychain last: its entry is the one thing that can't be found again after a crash.
Result<void> Vault::addFirstUnlocks(const UnlockMeans &means)
{
    if (means.passphrase) {
        const Result<PrivateKeyWrap> wrap =
            newPassphraseWrap(m_session->operatorId, *means.passphrase, m_settings.scryptCost,
                              m_session->own, workspaceId());
        if (!wrap)
            return wrap.failure();
        m_keyring.wraps.append(*wrap);
    }
    if (means.keychain) {
        const Result<PrivateKeyWrap> wrap = newKeychainWrap(
            m_session->operatorId, *means.keychain, Unlocking::Ask, m_session->own, workspaceId());
        if (!wrap)
            return wrap.failure();
        m_keyring.wraps.append(*wrap);
    }
    return {};
}

// The commit point; then the drafts get their names.
Result<void> Vault::commitFirst()
{
    const QByteArray bytes = keyringBytes(m_keyring);
    if (const Result<void> written = writeDurably(keyringPath(m_folder), bytes, m_settings.onStep);
        !written)
        return written;
    m_fileHash = sha256(bytes);
    tell(m_settings.onCreationStep, CreationStep::Committed);
    if (const Result<void> named = adoptDrafts(draftedPaths(), workspaceId()); !named)
        return named;
    tell(m_settings.onCreationStep, CreationStep::Finished);
    return {};
}

Result<Vault> Vault::create(const QString &folder, const QString &ownerName,
                            const UnlockMeans &means, VaultSettings settings,
                            const NewWorkspace &more)
{
    if (const Result<void> fine = checkCreation(ownerName, means); !fine)
        return fine.failure();
    // Before the folder's permissions are touched, and again when nobody else can be creating.
    const auto exists = [&] {
        return fail(ErrorKind::Storage, ErrorReason::WorkspaceExists, folder);
    };
    if (holdsWorkspace(folder))
        return exists();
    if (const Result<void> prepared = prepareFolder(folder); !prepared)
        return prepared.failure();
    const Result<std::unique_ptr<QLockFile>> lock = lockKeyring(folder);
    if (!lock)
        return lock.failure();
    if (holdsWorkspace(folder))
        return exists();
    removeDrafts(folder);
    tell(settings.onCreationStep, CreationStep::FolderReady);

    Vault vault(folder, std::move(settings));
    if (const Result<void> made = vault.makeKeys(ownerName); !made)
        return made.failure();
    CreationAttempt attempt(folder);
    if (const Result<void> drafted = vault.makeDrafts(more); !drafted)
        return drafted.failure();
    Keyring &keyring = vault.m_keyring;
    if (more.recoveryCode) {
        if (const Result<void> added = vault.addFirstRecovery(*more.recoveryCode); !added)
            return added.failure();
    }
    if (const Result<void> done = signRoster(keyring, vault.key(DataKey::Roster)); !done)
        return done.failure();
    if (const Result<void> added = vault.addFirstUnlocks(means); !added)
        return added.failure();
    if (means.keychain) {
        attempt.hasWritten(*means.keychain, keyring.wraps.last().keychainEntry);
        tell(vault.m_settings.onCreationStep, CreationStep::KeychainWritten);
    }

    if (const Result<void> committed = vault.commitFirst(); !committed)
        return committed.failure();
    return vault;
}

} // namespace warden
