#pragma once

#include "core/vault/keyring.h"

namespace warden {

inline constexpr qint64 largestKeyring = 256 * 1024; // bytes
inline constexpr int keyringVersion = 1;
inline constexpr qsizetype mostOperators = 100;
inline constexpr qsizetype mostOwnRoles = 50;
inline constexpr qsizetype longestOperatorName = 100;

// Reads a keyring.json of at most largestKeyring bytes. Strict: anything missing, unknown, out of
// bounds or contradictory is Storage with reason Damaged; a higher version NewerVersion.
// Knows nothing of keys: whether the signature is right shows at unlocking (verifyRoster()).
Result<Keyring> parseKeyring(QByteArrayView bytes);

// The roster as it is signed; the file as it is stored.
QByteArray rosterText(const Roster &roster);
QByteArray keyringBytes(const Keyring &keyring);

// 1 to 100 characters, nothing that can't be seen, no blank at either end.
bool isOperatorName(const QString &name);
// The same, and none of the four roles', nor "own".
bool isOwnRoleName(const QString &name);

} // namespace warden
