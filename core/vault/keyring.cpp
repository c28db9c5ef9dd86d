#include "core/vault/keyring.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

const OperatorEntry *findOperator(const Roster &roster, const OperatorId &id)
{
    for (const OperatorEntry &entry : roster.operators) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

const OperatorEntry *findOperator(const Roster &roster, const QString &name)
{
    for (const OperatorEntry &entry : roster.operators) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

const OwnRole *findRole(const Roster &roster, const RoleId &id)
{
    for (const OwnRole &role : roster.roles) {
        if (role.id == id)
            return &role;
    }
    return nullptr;
}

const OwnRole *findRole(const Roster &roster, const QString &name)
{
    for (const OwnRole &role : roster.roles) {
        if (role.name.compare(name, Qt::CaseInsensitive) == 0)
            return &role;
    }
    return nullptr;
}

PermissionSet permissionsOf(const Roster &roster, const RoleRef &role)
{
    if (role.fixed != Role::Own)
        return permissionsOf(role.fixed);
    const OwnRole *const own = findRole(roster, role.own);
    return own ? own->permissions : PermissionSet();
}

int ownerCount(const Roster &roster)
{
    return static_cast<int>(
        std::count_if(roster.operators.begin(), roster.operators.end(),
                      [](const OperatorEntry &entry) { return entry.role == Role::Owner; }));
}

const PrivateKeyWrap *findWrap(const Keyring &keyring, UnlockMethod method,
                               const OperatorId &operatorId)
{
    for (const PrivateKeyWrap &wrap : keyring.wraps) {
        if (wrap.method == method && wrap.operatorId == operatorId)
            return &wrap;
    }
    return nullptr;
}

void removeWraps(Keyring &keyring, UnlockMethod method, const OperatorId &operatorId)
{
    keyring.wraps.removeIf([&](const PrivateKeyWrap &wrap) {
        return wrap.method == method && wrap.operatorId == operatorId;
    });
}

QString unlockMethodName(UnlockMethod method)
{
    switch (method) {
    case UnlockMethod::Passphrase:
        return u"passphrase"_s;
    case UnlockMethod::Keychain:
        return u"keychain"_s;
    case UnlockMethod::RecoveryCode:
        return u"recovery_code"_s;
    }
    Q_UNREACHABLE();
}

} // namespace warden
