#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <array>
#include <memory>

namespace warden {

inline constexpr qsizetype sha256Size = 32;

// FIPS 180-4. 32 bytes.
QByteArray sha256(QByteArrayView bytes);

// The same without memory of its own for each: for hashes by the million.
using Sha256Digest = std::array<char, sha256Size>;
Sha256Digest sha256Digest(QByteArrayView bytes);

// The same over bytes that arrive in pieces.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    QByteArray finish(); // 32 bytes; starts anew

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// RFC 2104 with SHA-256. 32 bytes.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes);

// RFC 5869 with SHA-256: extract with `salt`, expand with `info` to `size` bytes (1 to 8,160).
Result<Secret> hkdfSha256(const Secret &keyMaterial, QByteArrayView salt, QByteArrayView info,
                          qsizetype size = 32);

// Whether two byte strings are equal, in a time that depends on their sizes alone.
bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace warden
