#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

inline constexpr qsizetype x25519KeySize = 32;

// RFC 7748.
struct X25519KeyPair
{
    Secret privateKey;    // 32 bytes
    QByteArray publicKey; // 32 bytes
};

Result<X25519KeyPair> newX25519KeyPair();
Result<QByteArray> x25519PublicKey(const Secret &privateKey);

// The raw shared value; fails where it is all zero (a public key of small order).
Result<Secret> x25519SharedSecret(const Secret &privateKey, QByteArrayView publicKey);

// Seals to whoever holds the private half. The blob is the ephemeral public key (32 bytes), then
// what seal() makes (core/crypto/aead.h) with the key
//   HKDF-SHA256(shared value, no salt, info = "contact-warden seal v1" | ephemeral | recipient).
// It says nothing about who sealed: that needs a signature beside it.
Result<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView plain,
                          QByteArrayView associated);

// Invalid with reason Damaged when anything differs.
Result<Secret> openSealed(const Secret &privateKey, QByteArrayView sealed,
                          QByteArrayView associated);

} // namespace warden
