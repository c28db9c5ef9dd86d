#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

namespace warden {

// Hands the address to the system's browser: xdg-open, open, or Windows' shell. Invalid where that
// couldn't be started. The browser, which may go on for days, isn't given `secretVariables`.
Result<void> openInBrowser(const QUrl &address, const QStringList &secretVariables);

} // namespace warden
