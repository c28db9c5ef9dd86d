#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace warden {

// An event's JSON as audit.db holds it: one byte, 1, for the dictionary that it was packed with,
// then a zstd frame (RFC 8878). A third of the bytes. Any thread.
QByteArray packEvent(QByteArrayView json);

// Unpacks one event after the other into the same memory. Used by one thread.
class EventUnpacker
{
public:
    EventUnpacker();

    // Whether there was such a frame; where there wasn't, the JSON is empty.
    bool unpack(QByteArrayView packed);
    // Until the next one.
    QByteArrayView json() const { return leafInput().sliced(1); }
    QByteArrayView leafInput() const { return {m_bytes.data(), 1 + m_size}; } // 0x00 ‖ JSON

private:
    std::vector<char> m_bytes;
    qsizetype m_size = 0;
};

// The JSON again, to the byte. Storage with Damaged: no such frame, or more than 64 KiB in it.
Result<QByteArray> unpackEvent(QByteArrayView packed);

inline constexpr qsizetype longestRaw = 256 * 1024;

// What a service sent about an event, as audit.db holds it: four bytes of length, big endian, and
// zlib data (RFC 1950).
QByteArray packRaw(const QByteArray &raw);
// Storage with Damaged: no such data, or more than longestRaw in it.
Result<QByteArray> unpackRaw(const QByteArray &packed);

} // namespace warden
