#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace warden {

// RFC 7914. Memory is 128 * n * r bytes.
struct ScryptCost
{
    quint64 n = quint64(1) << 17; // a power of two
    quint32 r = 8;
    quint32 p = 1;

    bool operator==(const ScryptCost &) const = default;
};

// What a stored cost may be at most: a hostile file must not eat this computer's memory or time.
inline constexpr quint64 scryptMemoryLimit = quint64(512) << 20; // bytes
inline constexpr quint32 scryptParallelLimit = 4;

// Whether a cost read from a file is well-formed and within those bounds.
bool isAcceptable(const ScryptCost &cost);

// 32 bytes unless told otherwise. Invalid where the cost isn't acceptable.
Result<Secret> scrypt(const Secret &passphrase, QByteArrayView salt, const ScryptCost &cost,
                      qsizetype size = 32);

// The cost of about half a second on this computer: n is at least 2^17, at most 2^19 (512 MiB).
// Takes up to a second itself.
ScryptCost calibrateScrypt();

} // namespace warden
