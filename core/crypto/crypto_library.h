#pragma once

#include <QString>

namespace warden {

// "OpenSSL 3.0.17 1 Jul 2025": what is at work, not what this was built with.
QString cryptoLibrary();

} // namespace warden
