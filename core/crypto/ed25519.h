#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

inline constexpr qsizetype ed25519KeySize = 32;
inline constexpr qsizetype ed25519SignatureSize = 64;

// RFC 8032, pure Ed25519. The private key is the 32-byte seed.
struct Ed25519KeyPair
{
    Secret privateKey;    // 32 bytes
    QByteArray publicKey; // 32 bytes
};

Result<Ed25519KeyPair> newEd25519KeyPair();
Result<QByteArray> ed25519PublicKey(const Secret &privateKey);

Result<QByteArray> ed25519Sign(const Secret &privateKey, QByteArrayView message); // 64 bytes

// False for a key or a signature of the wrong size as well.
bool ed25519Verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace warden
