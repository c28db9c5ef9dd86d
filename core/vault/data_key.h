#pragma once

#include "core/base/secret.h"
#include "core/permissions/permission_set.h"

#include <QList>

#include <array>

namespace warden {

// The keys of a workspace. Contacts, Audit and Credentials are 32 random bytes; Signing and Roster
// are Ed25519 seeds. Roster signs keyring.json itself, so only owners have it.
enum class DataKey { Contacts, Audit, Credentials, Signing, Roster };

inline constexpr std::array allDataKeys = {DataKey::Contacts, DataKey::Audit, DataKey::Credentials,
                                           DataKey::Signing, DataKey::Roster};
inline constexpr qsizetype dataKeySize = 32;

// Indexed by DataKey. A key that isn't held is empty.
using DataKeys = std::array<Secret, allDataKeys.size()>;

QString dataKeyName(DataKey key); // "contacts"; a contract of keyring.json
QList<DataKey> dataKeysOf(const PermissionSet &permissions);
bool isEd25519(DataKey key);

Result<DataKeys> newDataKeys();

// What the signed roster says of each key, so that a key put in by somebody else is noticed: the
// public half of an Ed25519 key, and for the others
//   HKDF-SHA256(key, salt = workspace id, info = "contact-warden key check v1 <name>").
Result<QByteArray> checkValue(DataKey key, const Secret &value, const QString &workspaceId);

} // namespace warden
