#pragma once

class QUrl;

namespace warden {

// The system's browser; false where none could be opened. Only in the window's thread.
bool openInBrowser(const QUrl &address);

} // namespace warden
