#pragma once

#include "core/base/id.h"
#include "core/permissions/permission_set.h"

#include <QDateTime>

namespace warden {

// What the window and the command line show of people and roles.

struct RoleView
{
    RoleRef role = {};
    QString name = {}; // "owner", …, or what one of the workspace's own is called
    PermissionSet permissions = {};
    int operators = 0; // who have it

    bool operator==(const RoleView &) const = default;
};

struct OperatorView
{
    OperatorId id = {};
    QString name = {};
    RoleRef role = {};
    QString roleName = {}; // as in RoleView
    PermissionSet permissions = {};
    bool isSelf = false; // who asks
    bool hasPassphrase = false;
    bool hasKeychain = false;   // unlocks by the keychain of an OS account
    QDateTime lastSignIn = {};  // invalid: the log has none under this name
    int failedSignIns = 0;      // since then, as far as they were imported; at most 1,000
    QDateTime lastFailure = {}; // of these; invalid: none

    bool operator==(const OperatorView &) const = default;
};

// How one unlocks oneself.
struct OwnUnlocks
{
    bool hasPassphrase = false;
    bool hasKeychain = false;
    bool canUseKeychain = false; // none for a portable copy
    // An owner set it, for the first time or after it was forgotten, and so knows it.
    bool isPassphraseKnownToOther = false;

    bool operator==(const OwnUnlocks &) const = default;
};

// What a new operator means for unlocking by the keychain: whoever uses the same OS account could
// open the workspace as its operator.
enum class KeychainUnlock {
    Ask,       // where anybody unlocks so, the person isn't added (KeychainUnlockActive)
    NotShared, // it stays: nobody else uses that OS account
    End,       // it ends first; one's own passphrase has to be set (NoPassphraseSet)
};

} // namespace warden
