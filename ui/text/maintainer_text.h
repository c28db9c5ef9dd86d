#pragma once

#include <QString>

namespace warden {

// Whom to write to: a sentence, or empty where the packager named nobody (WARDEN_MAINTAINER of
// CMake is empty, or its address ends with .invalid).
QString whomToWriteTo();
QString whomToWriteTo(const QString &maintainer); // "Name <address>", or an address

} // namespace warden
