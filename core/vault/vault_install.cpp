#include "core/vault/creation_attempt.h"
#include "core/vault/keyring_format.h"
#include "core/vault/vault.h"
#include "core/vault/vault_session.h"
#include "core/vault/workspace_files.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<void> requireFree(const QString &folder)
{
    if (holdsWorkspace(folder))
        return fail(ErrorKind::Storage, ErrorReason::WorkspaceExists, folder);
    if (!isFreeForWorkspace(folder))
        return fail(ErrorKind::Storage, ErrorReason::FolderNotEmpty, folder);
    return {};
}

} // namespace

bool Vault::hasOwnPassphrase() const
{
    return m_session &&
           findWrap(m_keyring, UnlockMethod::Passphrase, m_session->operatorId) != nullptr;
}

Result<Vault> Vault::install(const QString &folder, const QByteArray &keyring,
                             const Secret &recoveryCode, const UnlockMeans &means,
                             VaultSettings settings, const NewWorkspace &more)
{
    Result<Keyring> parsed = parseKeyring(keyring);
    if (!parsed)
        return parsed.failure();
    // Before the folder's permissions are touched, and again when nobody else can be creating.
    if (const Result<void> isFree = requireFree(folder); !isFree)
        return isFree.failure();
    if (const Result<void> prepared = prepareFolder(folder); !prepared)
        return prepared.failure();
    const Result<std::unique_ptr<QLockFile>> lock = lockKeyring(folder);
    if (!lock)
        return lock.failure();
    if (const Result<void> isFree = requireFree(folder); !isFree)
        return isFree.failure();
    removeDrafts(folder);
    tell(settings.onCreationStep, CreationStep::FolderReady);

    Vault vault(folder, std::move(settings));
    vault.m_keyring = std::move(*parsed);
    // Their keys stay in the keychains of where they were made.
    vault.m_keyring.wraps.removeIf(
        [](const PrivateKeyWrap &wrap) { return wrap.method == UnlockMethod::Keychain; });
    if (const Result<void> unlocked = vault.unlockWithRecoveryCode(recoveryCode); !unlocked)
        return unlocked.failure();
    CreationAttempt attempt(folder);
    if (const Result<void> drafted = vault.makeDrafts(more); !drafted)
        return drafted.failure();
    if (!vault.hasOwnPassphrase() && (means.passphrase || means.keychain)) {
        if (means.passphrase) {
            if (const Result<void> strong = checkPassphrase(*means.passphrase); !strong)
                return strong.failure();
        }
        WrappedKey own = vault.m_session->cloneOwn();
        if (const Result<void> renewed = vault.renewOwnPair(vault.m_keyring, own); !renewed)
            return renewed.failure();
        vault.m_session->own = std::move(own);
        vault.m_session->isRecovery = false;
        if (const Result<void> added = vault.addFirstUnlocks(means); !added)
            return added.failure();
        if (means.keychain) {
            attempt.hasWritten(*means.keychain, vault.m_keyring.wraps.last().keychainEntry);
            tell(vault.m_settings.onCreationStep, CreationStep::KeychainWritten);
        }
    }
    if (const Result<void> committed = vault.commitFirst(); !committed)
        return committed.failure();
    return vault;
}

} // namespace warden
