#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/vault/keyring_format.h"
#include "core/vault/new_generation.h"
#include "core/vault/roster.h"
#include "core/vault/sign_in_spool.h"
#include "core/vault/vault.h"
#include "core/vault/workspace_files.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Keys that lock files: what is under them can be written anew. The log can't follow another
// signing key yet, and holders know the roster's public key from their own wraps.
constexpr std::array fileKeys = {DataKey::Contacts, DataKey::Audit, DataKey::Credentials};

Error lackOfNewKeys()
{
    return {ErrorKind::Internal, ErrorReason::None, {}, u"a key that was lost isn't renewed"_s};
}

} // namespace

QList<DataKey> lostFileKeys(const PermissionSet &before, const PermissionSet &after)
{
    const QList<DataKey> kept = after.isEmpty() ? QList<DataKey>() : dataKeysOf(after);
    QList<DataKey> lost;
    for (const DataKey key : dataKeysOf(before)) {
        if (!kept.contains(key) && std::ranges::find(fileKeys, key) != fileKeys.end())
            lost.append(key);
    }
    return lost;
}

QList<DataKey> Vault::lostKeys(const OperatorId &id, const PermissionSet &after) const
{
    const OperatorEntry *const entry = findOperator(m_keyring.roster, id);
    return entry ? lostFileKeys(permissionsOf(m_keyring.roster, entry->role), after)
                 : QList<DataKey>();
}

QList<DataKey> Vault::lostKeys(const RoleId &id, const PermissionSet &after) const
{
    const QList<OperatorEntry> &all = m_keyring.roster.operators;
    const bool hasSomebody = std::any_of(
        all.begin(), all.end(), [&](const auto &entry) { return entry.role == RoleRef(id); });
    return hasSomebody ? lostFileKeys(permissionsOf(m_keyring.roster, id), after)
                       : QList<DataKey>();
}

QString NewGeneration::path(const QString &folder, DataKey key) const
{
    switch (key) {
    case DataKey::Contacts:
        return QDir(folder).filePath(contactsFileName(files));
    case DataKey::Audit:
        return QDir(folder).filePath(auditFileName(files));
    case DataKey::Credentials:
        return QDir(folder).filePath(credentialsFileName(files));
    case DataKey::Signing:
    case DataKey::Roster:
        break;
    }
    return {};
}

Result<NewGeneration> Vault::newGeneration(const QList<DataKey> &renewed) const
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner.failure();
    NewGeneration next;
    Result<std::unique_ptr<QLockFile>> lock = lockKeyring(m_folder);
    if (!lock)
        return lock.failure();
    next.lock = std::move(*lock);
    const Result<QByteArray> current = readBounded(keyringPath(m_folder), largestKeyring);
    if (!current)
        return current.failure();
    if (sha256(*current) != m_fileHash)
        return fail(ErrorKind::Conflict, ErrorReason::StandingChanged, keyringPath(m_folder));
    next.renewed = renewed;
    next.files = m_keyring.roster.files;
    for (const DataKey each : allDataKeys) {
        Result<Secret> value =
            renewed.contains(each) ? randomSecret(dataKeySize) : Result<Secret>(key(each).clone());
        if (!value)
            return value.failure();
        next.keys[static_cast<size_t>(each)] = std::move(*value);
    }
    next.files.contacts += renewed.contains(DataKey::Contacts);
    next.files.audit += renewed.contains(DataKey::Audit);
    next.files.credentials += renewed.contains(DataKey::Credentials);
    return next;
}

// Everybody who stays gets the new keys, sealed to a public half: nobody has to be there for it.
Result<void> Vault::applyGeneration(Roster &roster, const NewGeneration &next) const
{
    roster.files = next.files;
    for (const DataKey each : next.renewed) {
        Result<QByteArray> check =
            checkValue(each, next.keys[static_cast<size_t>(each)], workspaceId());
        if (!check)
            return check.failure();
        roster.checkValues[each] = std::move(*check);
    }
    if (next.renewed.contains(DataKey::Audit) && !roster.signInSpoolKey.isEmpty()) {
        Result<QByteArray> spool =
            spoolPublicKey(next.keys[static_cast<size_t>(DataKey::Audit)], workspaceId());
        if (!spool)
            return spool.failure();
        roster.signInSpoolKey = std::move(*spool);
    }
    for (OperatorEntry &entry : roster.operators) {
        if (Result<void> sealed = sealKeysOf(entry, roster, next.keys); !sealed)
            return sealed;
    }
    if (roster.recovery) {
        Result<KeyHolder> sealed =
            sealKeysTo(roster.recovery->publicKey, holderName({}),
                       dataKeysOf(permissionsOf(Role::Owner)), next.keys, workspaceId());
        if (!sealed)
            return sealed.failure();
        roster.recovery = std::move(*sealed);
    }
    return {};
}

Result<void> Vault::commitSigned(Keyring next, const NewGeneration *generation)
{
    if (generation) {
        if (Result<void> applied = applyGeneration(next.roster, *generation); !applied)
            return applied;
    }
    Result<Keyring> resigned = signedByOwner(std::move(next));
    if (!resigned)
        return resigned.failure();
    Result<void> committed = generation ? replaceFile(std::move(*resigned)) // it has the lock
                                        : commit(std::move(*resigned));
    if (!committed)
        return committed;
    if (generation) {
        for (const DataKey each : generation->renewed) {
            const auto index = static_cast<size_t>(each);
            (*m_keys)[index] = generation->keys[index].clone();
        }
    }
    return {};
}

// What somebody can't open any more has to be under another key when the change is committed.
Result<void> Vault::requireRenewed(const QList<DataKey> &lost, const NewGeneration *generation)
{
    for (const DataKey each : lost) {
        if (!generation || !generation->renewed.contains(each))
            return fail(lackOfNewKeys());
    }
    return {};
}

bool Vault::isForLackOfNewKeys(const Error &error)
{
    return error == lackOfNewKeys();
}

bool Vault::isNamedOnDisk(const FileGenerations &files) const
{
    const Result<QByteArray> bytes = readBounded(keyringPath(m_folder), largestKeyring);
    const Result<Keyring> now = bytes ? parseKeyring(*bytes) : Result<Keyring>(bytes.failure());
    // Where that can't be told, nothing may be thrown away.
    return !now || now->roster.files == files;
}

Result<void> Vault::takeNewFiles() const
{
    if (Result<void> adopted = adoptDrafts(draftedPaths(), workspaceId()); !adopted)
        return adopted;
    removeLeftovers(m_folder, m_keyring.roster.files, m_fileHash);
    return {};
}

} // namespace warden
