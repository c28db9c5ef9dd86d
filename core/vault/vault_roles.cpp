#include "core/crypto/hash.h"
#include "core/vault/keyring_format.h"
#include "core/vault/roster.h"
#include "core/vault/vault.h"
#include "core/vault/vault_session.h"
#include "core/vault/workspace_files.h"

using namespace Qt::StringLiterals;

namespace warden {

static Result<void> checkOwnRole(const Roster &roster, const RoleId &id, const QString &name,
                                 const PermissionSet &permissions)
{
    if (!isOwnRoleName(name))
        return fail(ErrorKind::Usage, ErrorReason::NameUnusable, name);
    const OwnRole *const namesake = findRole(roster, name);
    if (namesake && namesake->id != id)
        return fail(ErrorKind::Usage, ErrorReason::AlreadyExists, name);
    if (permissions.contains(Permission::ManageOperators))
        return fail(ErrorKind::Usage, ErrorReason::OwnersOnly,
                    permissionName(Permission::ManageOperators));
    return {};
}

Result<RoleId> Vault::addRole(const QString &name, const PermissionSet &permissions)
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner.failure();
    if (const Result<void> sound = checkOwnRole(m_keyring.roster, {}, name, permissions); !sound)
        return sound.failure();
    if (m_keyring.roster.roles.size() >= mostOwnRoles)
        return fail(ErrorKind::Usage, u"one role too many"_s);
    Keyring next = m_keyring;
    const OwnRole role{RoleId::create(), name, withImplied(permissions)};
    next.roster.roles.append(role);
    if (const Result<void> committed = commitSigned(std::move(next)); !committed)
        return committed.failure();
    return role.id;
}

Result<void> Vault::setRole(const RoleId &id, const QString &name, const PermissionSet &permissions,
                            const NewGeneration *generation)
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner;
    Keyring next = m_keyring;
    const auto role = std::find_if(next.roster.roles.begin(), next.roster.roles.end(),
                                   [&](const OwnRole &each) { return each.id == id; });
    if (role == next.roster.roles.end())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    if (const Result<void> sound = checkOwnRole(next.roster, id, name, permissions); !sound)
        return sound;
    if (const Result<void> renewed =
            requireRenewed(lostKeys(id, withImplied(permissions)), generation);
        !renewed)
        return renewed;
    role->name = name;
    role->permissions = withImplied(permissions);
    for (OperatorEntry &entry : next.roster.operators) {
        if (entry.role != RoleRef(id))
            continue;
        if (const Result<void> sealed = sealKeysOf(entry, next.roster, *m_keys); !sealed)
            return sealed;
    }
    return commitSigned(std::move(next), generation);
}

Result<void> Vault::removeRole(const RoleId &id)
{
    if (const Result<void> owner = requireOwner(); !owner)
        return owner;
    const OwnRole *const role = findRole(m_keyring.roster, id);
    if (!role)
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, id.value());
    for (const OperatorEntry &entry : m_keyring.roster.operators) {
        if (entry.role == RoleRef(id))
            return fail(ErrorKind::Usage, ErrorReason::RoleInUse, role->name);
    }
    Keyring next = m_keyring;
    next.roster.roles.removeIf([&](const OwnRole &each) { return each.id == id; });
    return commitSigned(std::move(next));
}

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

} // namespace warden
