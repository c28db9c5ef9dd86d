#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace warden {

// An event's JSON as audit.db holds it: one byte, 1, for the dictionary that it was packed with,
// then a zstd frame (RFC 8878). A third of the bytes. Any thread.
QByteArray packEvent(QByteArrayView json);

// The JSON again, to the byte. Storage with Damaged: no such frame, or more than 64 KiB in it.
Result<QByteArray> unpackEvent(QByteArrayView packed);

inline constexpr qsizetype longestRaw = 256 * 1024;

// What a service sent about an event, as audit.db holds it: four bytes of length, big endian, and
// zlib data (RFC 1950).
QByteArray packRaw(const QByteArray &raw);
// Storage with Damaged: no such data, or more than longestRaw in it.
Result<QByteArray> unpackRaw(const QByteArray &packed);

} // namespace warden
