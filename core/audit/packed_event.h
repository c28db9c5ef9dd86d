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

} // namespace warden
