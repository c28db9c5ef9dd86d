#include "core/vault/vault.h"

#include "core/crypto/hash.h"
#include "core/vault/keyring_format.h"
#include "core/vault/recovery_code.h"
#include "core/vault/roster.h"
#include "core/vault/vault_session.h"
#include "core/vault/workspace_files.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace warden {

Vault::Vault(QString folder, VaultSettings settings)
    : m_folder(std::move(folder)), m_settings(std::move(settings)),
      m_keys(std::make_unique<DataKeys>())
{}

Vault::Vault(Vault &&) noexcept = default;
Vault &Vault::operator=(Vault &&) noexcept = default;
Vault::~Vault() = default;

Result<Vault> Vault::open(const QString &folder, VaultSettings settings)
{
    Vault vault(folder, std::move(settings));
    const QString path = keyringPath(folder);
    const Result<QByteArray> bytes = readBounded(path, largestKeyring);
    if (!bytes && bytes.error().reason == ErrorReason::NotFound) {
        // Databases whose keys are gone are no empty folder.
        const bool isBroken = holdsWorkspace(folder);
        return fail(isBroken ? ErrorKind::Storage : ErrorKind::Usage,
                    isBroken ? ErrorReason::Damaged : ErrorReason::NotAWorkspace, folder,
                    u"no keyring.json"_s);
    }
    if (!bytes)
        return bytes.failure();
    Result<Keyring> keyring = parseKeyring(*bytes);
    if (!keyring) {
        Error error = keyring.error();
        error.subject = path;
        return fail(std::move(error));
    }
    vault.m_keyring = std::move(*keyring);
    vault.m_fileHash = sha256(*bytes);
    return vault;
}

bool Vault::hasKeychainUnlock() const
{
    return hasKeychain(m_keyring);
}

Result<void> Vault::unlock(const PrivateKeyWrap &wrap, WrappedKey wrapped)
{
    const Roster &roster = m_keyring.roster;
    if (const Result<void> verified = verifyRoster(m_keyring, wrapped); !verified)
        return verified;

    auto session = std::make_unique<VaultSession>();
    session->isRecovery = wrap.method == UnlockMethod::RecoveryCode;
    const OperatorEntry *entry = findOperator(roster, wrap.operatorId);
    for (qsizetype i = 0; session->isRecovery && !entry && i < roster.operators.size(); ++i) {
        if (roster.operators.at(i).role == Role::Owner)
            entry = &roster.operators.at(i);
    }
    if (!entry)
        return fail(ErrorKind::Storage, ErrorReason::Damaged, {}, u"an unlock of nobody"_s);
    session->operatorId = entry->id;
    session->name = entry->name;
    session->role = entry->role;
    session->permissions = permissionsOf(roster, entry->role);

    const KeyHolder &holder = session->isRecovery ? *roster.recovery : entry->keys;
    Result<DataKeys> keys = openKeys(holder, holderName(wrap.operatorId),
                                     dataKeysOf(session->permissions), wrapped.privateKey, roster);
    if (!keys)
        return keys.failure();
    // Deriving the key took its time: somebody may have made new keys and files.
    if (!isNamedOnDisk(roster.files))
        return fail(ErrorKind::Conflict, ErrorReason::StandingChanged, keyringPath(m_folder));
    if (isOlderThanFiles(m_folder, roster.files))
        return fail(ErrorKind::Storage, ErrorReason::Damaged, keyringPath(m_folder),
                    u"an older keyring.json: later databases than it names are there"_s);
    if (Result<void> finished = adoptDrafts(draftedPaths(), workspaceId()); !finished)
        return finished;
    session->own = std::move(wrapped);
    *m_keys = std::move(*keys);
    m_session = std::move(session);
    removeLeftovers(m_folder, roster.files, m_fileHash);
    return {};
}

Result<void> Vault::unlockWithKeychain(SecretStore &keychain, Unlocking unlocking)
{
    lock();
    Error problem{ErrorKind::Locked, ErrorReason::NoKeychainUnlock};
    for (const PrivateKeyWrap &wrap : m_keyring.wraps) {
        if (wrap.method != UnlockMethod::Keychain)
            continue;
        const Result<Secret> key = keychain.read(wrap.keychainEntry, unlocking);
        if (!key) {
            problem = key.error();
            // Another operator's entry may be the one of this computer's account.
            if (problem.reason == ErrorReason::KeychainEntryGone)
                continue;
            return fail(std::move(problem));
        }
        Result<WrappedKey> wrapped = key->size() == wrapKeySize
                                         ? unwrapPrivateKey(wrap, *key, workspaceId())
                                         : fail(ErrorKind::Invalid, ErrorReason::Damaged);
        if (!wrapped) {
            problem = {ErrorKind::Locked,
                       ErrorReason::WrongKey,
                       {},
                       u"the keychain's entry doesn't fit this workspace"_s};
            continue;
        }
        return unlock(wrap, std::move(*wrapped));
    }
    return fail(std::move(problem));
}

Result<void> Vault::unlockWithPassphrase(const QString &operatorName, const Secret &passphrase)
{
    lock();
    QList<PrivateKeyWrap> wraps;
    const OperatorEntry *const named = findOperator(m_keyring.roster, operatorName);
    if (!operatorName.isEmpty() && !named)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, operatorName);
    for (const PrivateKeyWrap &wrap : m_keyring.wraps) {
        if (wrap.method == UnlockMethod::Passphrase && (!named || wrap.operatorId == named->id))
            wraps.append(wrap);
    }
    if (wraps.size() > 1)
        return fail(ErrorKind::Usage, u"several operators: say who"_s);
    if (wraps.isEmpty())
        return fail(ErrorKind::Locked, u"no passphrase is set up"_s);

    const Result<Secret> key = keyFromPassphrase(passphrase, wraps.first());
    if (!key)
        return key.failure();
    Result<WrappedKey> wrapped = unwrapPrivateKey(wraps.first(), *key, workspaceId());
    // The file's checksum was right, so it isn't a disk's error: the passphrase is wrong, or
    // somebody put another wrap there. Cryptography can't tell these two apart.
    if (!wrapped)
        return fail(ErrorKind::Locked, ErrorReason::WrongPassphrase);
    return unlock(wraps.first(), std::move(*wrapped));
}

Result<void> Vault::unlockWithRecoveryCode(const Secret &code)
{
    lock();
    const Result<Secret> canonical = readRecoveryCode(code);
    if (!canonical)
        return canonical.failure();
    const PrivateKeyWrap *wrap = findWrap(m_keyring, UnlockMethod::RecoveryCode, {});
    if (!wrap)
        return fail(ErrorKind::Locked, ErrorReason::WrongRecoveryCode, {},
                    u"this workspace has no recovery code"_s);
    const Result<Secret> key = keyFromRecoveryCode(*canonical, workspaceId());
    if (!key)
        return key.failure();
    Result<WrappedKey> wrapped = unwrapPrivateKey(*wrap, *key, workspaceId());
    if (!wrapped)
        return fail(ErrorKind::Locked, ErrorReason::WrongRecoveryCode);
    return unlock(*wrap, std::move(*wrapped));
}

void Vault::lock()
{
    for (Secret &key : *m_keys)
        key = Secret();
    m_session.reset();
}

bool Vault::isUnlockedByRecoveryCode() const
{
    return m_session && m_session->isRecovery;
}

OperatorId Vault::operatorId() const
{
    return m_session ? m_session->operatorId : OperatorId();
}

QString Vault::operatorName() const
{
    return m_session ? m_session->name : QString();
}

Role Vault::role() const
{
    return m_session ? m_session->role.fixed : Role::Auditor;
}

PermissionSet Vault::permissions() const
{
    return m_session ? m_session->permissions : PermissionSet();
}

QByteArray Vault::signingPublicKey() const
{
    return m_keyring.roster.checkValues.value(DataKey::Signing);
}

QString Vault::contactsPath() const
{
    return QDir(m_folder).filePath(contactsFileName(m_keyring.roster.files));
}

QString Vault::auditPath() const
{
    return QDir(m_folder).filePath(auditFileName(m_keyring.roster.files));
}

QStringList Vault::draftedPaths() const
{
    return {contactsPath(), auditPath(), credentialsPath()};
}

QString Vault::credentialsPath() const
{
    return QDir(m_folder).filePath(credentialsFileName(m_keyring.roster.files));
}

} // namespace warden
