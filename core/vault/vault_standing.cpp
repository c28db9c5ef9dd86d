// What is open, and keyring.json as somebody else may have left it since: taken over where who is
// here may go on, refused where not.

#include "core/crypto/hash.h"
#include "core/vault/keyring_format.h"
#include "core/vault/roster.h"
#include "core/vault/vault.h"
#include "core/vault/vault_session.h"
#include "core/vault/workspace_files.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<void> Vault::refresh()
{
    if (const Result<void> unlocked = requireUnlocked(); !unlocked)
        return unlocked;
    const QString path = keyringPath(m_folder);
    const Result<QByteArray> bytes = readBounded(path, largestKeyring);
    if (!bytes)
        return bytes.failure();
    const QByteArray hash = sha256(*bytes);
    if (hash == m_fileHash)
        return {};
    Result<Keyring> now = parseKeyring(*bytes);
    if (!now)
        return now.failure();
    const auto changed = [&] {
        return fail(ErrorKind::Conflict, ErrorReason::StandingChanged, path);
    };
    const OperatorEntry *const own = findOperator(now->roster, m_session->operatorId);
    const bool areOthers = now->roster.files != m_keyring.roster.files ||
                           now->roster.checkValues != m_keyring.roster.checkValues ||
                           hasKeychain(*now) != hasKeychainUnlock(); // secrets lie elsewhere
    if (m_session->isRecovery || areOthers || !own)
        return changed();
    if (const Result<void> verified = verifyRoster(*now, m_session->own); !verified)
        return verified;
    if (now->roster.generation < m_keyring.roster.generation)
        return fail(ErrorKind::Storage, ErrorReason::Damaged, path, u"an older roster"_s);
    // Before anything is taken over: requireUnchangedStanding() would be content with it
    // afterwards, while the session goes on with the permissions of before.
    if (permissionsOf(now->roster, own->role) != m_session->permissions)
        return changed();
    Result<DataKeys> keys =
        openKeys(own->keys, holderName(own->id), dataKeysOf(m_session->permissions),
                 m_session->own.privateKey, now->roster);
    if (!keys)
        return changed();
    m_session->name = own->name;
    m_session->role = own->role;
    m_keyring = std::move(*now);
    m_fileHash = hash;
    return {};
}

Result<void> Vault::requireUnchangedStanding() const
{
    if (const Result<void> unlocked = requireUnlocked(); !unlocked)
        return unlocked;
    const QString path = keyringPath(m_folder);
    const Result<QByteArray> bytes = readBounded(path, largestKeyring);
    if (!bytes) // also where it is gone: that would be a way to keep a role that was taken away
        return bytes.failure();
    if (sha256(*bytes) == m_fileHash)
        return {};
    const Result<Keyring> now = parseKeyring(*bytes);
    if (!now)
        return now.failure();
    if (!m_session->isRecovery) {
        if (const Result<void> verified = verifyRoster(*now, m_session->own); !verified)
            return verified;
    }
    const OperatorEntry *const own = findOperator(now->roster, m_session->operatorId);
    const OperatorEntry *const before = findOperator(m_keyring.roster, m_session->operatorId);
    // Another pair: who unlocked it may be somebody who no longer should.
    const bool isSamePair = own && before && own->keys.publicKey == before->keys.publicKey;
    if (!isSamePair || now->roster.files != m_keyring.roster.files ||
        now->roster.checkValues != m_keyring.roster.checkValues ||
        hasKeychain(*now) != hasKeychainUnlock() || // secrets lie elsewhere
        permissionsOf(now->roster, own->role) != m_session->permissions)
        return fail(ErrorKind::Conflict, ErrorReason::StandingChanged, path);
    return {};
}

Result<std::unique_ptr<QLockFile>> Vault::lockUnchanged() const
{
    Result<std::unique_ptr<QLockFile>> lock = lockKeyring(m_folder);
    if (!lock)
        return lock;
    if (const Result<void> unchanged = requireUnchangedStanding(); !unchanged)
        return unchanged.failure();
    return lock;
}

} // namespace warden
