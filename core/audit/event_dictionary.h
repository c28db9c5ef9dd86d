#pragma once

#include <QByteArray>

namespace warden {

// What our events have in common, as a zstd dictionary (RFC 8878, section 6). Number 1.
QByteArray eventDictionary();

} // namespace warden
