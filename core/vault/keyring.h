#pragma once

#include "core/base/id.h"
#include "core/base/role.h"
#include "core/crypto/scrypt.h"
#include "core/vault/data_key.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace warden {

// What keyring.json holds. docs/file-formats/keyring.md is the format.

// Whoever can open the workspace: an operator, or the recovery code.
struct KeyHolder
{
    QByteArray publicKey = {};                 // X25519
    QMap<DataKey, QByteArray> sealedKeys = {}; // to publicKey

    bool operator==(const KeyHolder &) const = default;
};

struct OperatorEntry
{
    OperatorId id = {};
    QString name = {};
    RoleRef role = Role::Owner;
    KeyHolder keys = {};

    bool operator==(const OperatorEntry &) const = default;
};

// A role that the workspace made itself. Never with ManageOperators.
struct OwnRole
{
    RoleId id = {};
    QString name = {};
    PermissionSet permissions = {};

    bool operator==(const OwnRole &) const = default;
};

// Which generation of each file counts: 1 is contacts.db, 2 is contacts-2.db and so on.
struct FileGenerations
{
    qint64 contacts = 1;
    qint64 audit = 1;
    qint64 credentials = 1;

    bool operator==(const FileGenerations &) const = default;
};

// The part that an owner signs.
struct Roster
{
    QString workspaceId = {};
    QDateTime created = {};
    QDateTime changed = {};
    qint64 generation = 1; // grows with every signed change
    FileGenerations files = {};
    QMap<DataKey, QByteArray> checkValues = {}; // see checkValue()
    QList<OperatorEntry> operators = {};
    QList<OwnRole> roles = {};
    std::optional<KeyHolder> recovery = {};
    QByteArray signInSpoolKey = {}; // X25519; empty while no spool is set up

    bool operator==(const Roster &) const = default;
};

enum class UnlockMethod { Passphrase, Keychain, RecoveryCode };

// A holder's private half, wrapped. Each holder may change one's own, so this isn't signed.
struct PrivateKeyWrap
{
    UnlockMethod method = UnlockMethod::Passphrase;
    OperatorId operatorId = {}; // empty for RecoveryCode
    ScryptCost cost = {};       // Passphrase
    QByteArray salt = {};       // Passphrase
    QString keychainEntry = {}; // Keychain: the entry's key
    QByteArray sealed = {};

    bool operator==(const PrivateKeyWrap &) const = default;
};

struct Keyring
{
    Roster roster = {};
    QByteArray rosterText = {}; // exactly what was signed
    QByteArray signature = {};  // Ed25519, by DataKey::Roster
    QList<PrivateKeyWrap> wraps = {};

    bool operator==(const Keyring &) const = default;
};

const OperatorEntry *findOperator(const Roster &roster, const OperatorId &id);
const OperatorEntry *findOperator(const Roster &roster, const QString &name); // in any case
const OwnRole *findRole(const Roster &roster, const RoleId &id);
const OwnRole *findRole(const Roster &roster, const QString &name); // in any case
// Empty for a role that isn't there.
PermissionSet permissionsOf(const Roster &roster, const RoleRef &role);
int ownerCount(const Roster &roster);
const PrivateKeyWrap *findWrap(const Keyring &keyring, UnlockMethod method,
                               const OperatorId &operatorId);
void removeWraps(Keyring &keyring, UnlockMethod method, const OperatorId &operatorId);

QString unlockMethodName(UnlockMethod method); // "passphrase"; a contract of keyring.json

} // namespace warden
