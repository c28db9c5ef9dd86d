#include "core/vault/keyring_format.h"
#include "core/vault/roster.h"
#include "core/vault/vault.h"

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

} // namespace warden
