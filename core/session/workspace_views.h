#pragma once

#include "core/base/error.h"
#include "core/vault/keyring.h"

#include <QStringList>

#include <optional>

namespace warden {

// What stands in a folder, without unlocking anything.
struct WorkspaceStatus
{
    bool exists = false;
    bool canUseKeychain = false;       // this workspace can be unlocked by the keychain
    QStringList operators = {};        // names that can sign in
    std::optional<Error> problem = {}; // keychain locked, silent or gone; keyring damaged; …
};

struct WorkspaceSetup
{
    QString folder = {};
    QString ownerName = {};
    QString region = {}; // ISO 3166 alpha-2, for phone numbers; empty: from the system
    UnlockMethod unlock = UnlockMethod::Keychain;
    bool makeRecoveryCode = true;
};

struct WorkspaceImport
{
    QString file = {};
    QString folder = {};
    // For a first owner who has no passphrase: the keychain of this computer, the passphrase that
    // is given, or RecoveryCode for neither, by which a passphrase can be set later.
    UnlockMethod unlock = UnlockMethod::Keychain;
};

struct ImportedWorkspace
{
    QString workspaceId = {};
    QStringList operators = {};
    qint64 events = 0;          // in the log that came along
    qint64 toSignIn = 0;        // connections whose password or sign-in has to be given anew
    bool canOwnerUnlock = true; // else with the recovery code and a new passphrase
};

struct ExportedWorkspace
{
    qint64 bytes = 0;
    QString moveId = {};
    qint64 logSize = 0; // the log that goes along, before it says so itself
    QByteArray logRoot = {};
};

} // namespace warden
