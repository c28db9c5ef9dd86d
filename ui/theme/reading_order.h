#pragma once

#include <QString>

namespace warden {

// In a window that is read from the right, the text for one line of a list: in the order of its own
// letters, so that "+36 1 555 0126" and "Ltd." stay what they are, at the window's side. Else as
// is.
QString inOwnOrder(const QString &text);

// Arrows in a name ("Team → Newsletter") point where it is read: to the left between words that are
// read from the right.
QString arrowsAsRead(const QString &text);

// "ada@example.com → a•••@example.com": first what was, then what comes of it, as the window is
// read.
QString leadsTo(const QString &before, const QString &after);

} // namespace warden
