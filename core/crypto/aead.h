#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

inline constexpr qsizetype aeadKeySize = 32;
inline constexpr qsizetype aeadNonceSize = 12;
inline constexpr qsizetype aeadTagSize = 16;
inline constexpr qsizetype aeadOverhead = aeadNonceSize + aeadTagSize;

// AES-256-GCM (NIST SP 800-38D). A sealed blob is nonce (12 random bytes), ciphertext, tag (16).
// `associated` is not in the blob, but has to be the same at opening: it says what the blob is for.
// One key seals at most 2^32 blobs, as always with random nonces.
Result<QByteArray> seal(const Secret &key, QByteArrayView plain, QByteArrayView associated);

// Invalid with reason Damaged when one bit of blob, key or associated data differs: cryptography
// can't tell which. Callers that know better give the better reason.
Result<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView associated);

// With a nonce given by the caller, for published test vectors.
Result<QByteArray> sealWithNonce(const Secret &key, QByteArrayView nonce, QByteArrayView plain,
                                 QByteArrayView associated);

} // namespace warden
