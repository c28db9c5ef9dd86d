#pragma once

#include "core/base/id.h"
#include "core/base/role.h"
#include "core/vault/private_key_wrap.h"

// Private to core/vault.
namespace warden {

// Who unlocked the vault.
struct VaultSession
{
    OperatorId operatorId = {};
    QString name = {};
    RoleRef role = Role::Auditor;
    PermissionSet permissions = {};
    WrappedKey own = {}; // by recovery code: the code's pair
    bool isRecovery = false;

    WrappedKey cloneOwn() const { return {own.privateKey.clone(), own.rosterPublicKey}; }
};

} // namespace warden
