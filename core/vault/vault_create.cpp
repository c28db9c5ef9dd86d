#include "core/crypto/hash.h"
#include "core/crypto/x25519.h"
#include "core/vault/keyring_format.h"
#include "core/vault/new_unlock.h"
#include "core/vault/roster.h"
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
    OperatorEntry owner{OperatorId::create(), ownerName, Role::Owner};
    const Result<KeyHolder> sealed =
        sealKeysTo(pair.publicKey, holderName(owner.id), owner.role, keys, roster.workspaceId);
    if (!sealed)
        return sealed.failure();
    owner.keys = *sealed;
    roster.operators.append(owner);
    return roster;
}

static Result<void> addWraps(Keyring &keyring, const UnlockMeans &means,
                             const VaultSettings &settings, const WrappedKey &content)
{
    const OperatorId owner = keyring.roster.operators.first().id;
    const QString workspaceId = keyring.roster.workspaceId;
    if (means.passphrase) {
        const Result<PrivateKeyWrap> wrap =
            newPassphraseWrap(owner, *means.passphrase, settings.scryptCost, content, workspaceId);
        if (!wrap)
            return wrap.failure();
        keyring.wraps.append(*wrap);
    }
    if (means.keychain) {
        const Result<PrivateKeyWrap> wrap =
            newKeychainWrap(owner, *means.keychain, Unlocking::Ask, content, workspaceId);
        if (!wrap)
            return wrap.failure();
        keyring.wraps.append(*wrap);
    }
    return {};
}

Result<Vault> Vault::create(const QString &folder, const QString &ownerName,
                            const UnlockMeans &means, VaultSettings settings)
{
    if (!isOperatorName(ownerName))
        return fail(ErrorKind::Usage, ErrorReason::NameUnusable);
    if (!means.passphrase && !means.keychain)
        return fail(ErrorKind::Usage, ErrorReason::NoUnlockMethod);
    if (means.passphrase) {
        if (const Result<void> strong = checkPassphrase(*means.passphrase); !strong)
            return strong.failure();
    }
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

    Result<DataKeys> keys = newDataKeys();
    if (!keys)
        return keys.failure();
    Result<X25519KeyPair> pair = newX25519KeyPair();
    if (!pair)
        return pair.failure();
    Result<Roster> roster = newRoster(ownerName, *pair, *keys, settings.clock());
    if (!roster)
        return roster.failure();

    Vault vault(folder, std::move(settings));
    vault.m_keyring.roster = std::move(*roster);
    const Result<void> isSigned =
        signRoster(vault.m_keyring, (*keys)[static_cast<size_t>(DataKey::Roster)]);
    if (!isSigned)
        return isSigned.failure();
    WrappedKey content{std::move(pair->privateKey),
                       vault.m_keyring.roster.checkValues.value(DataKey::Roster)};
    if (const Result<void> added = addWraps(vault.m_keyring, means, vault.m_settings, content);
        !added)
        return added.failure();

    const QByteArray bytes = keyringBytes(vault.m_keyring);
    const Result<void> written = writeDurably(keyringPath(folder), bytes, vault.m_settings.onStep);
    if (!written) {
        if (means.keychain)
            (void)means.keychain->remove(vault.m_keyring.wraps.last().keychainEntry,
                                         Unlocking::Never);
        return written.failure();
    }
    vault.m_fileHash = sha256(bytes);
    const OperatorEntry &owner = vault.m_keyring.roster.operators.first();
    vault.m_session = std::make_unique<VaultSession>(
        VaultSession{owner.id, owner.name, owner.role, std::move(content), false});
    *vault.m_keys = std::move(*keys);
    return vault;
}

} // namespace warden
