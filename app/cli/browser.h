#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace warden {

// Hands the address to the system's browser: xdg-open, open, or Windows' shell. Invalid where that
// couldn't be started.
Result<void> openInBrowser(const QUrl &address);

} // namespace warden
