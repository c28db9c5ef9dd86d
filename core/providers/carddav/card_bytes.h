#pragma once

#include "core/permissions/approved_change.h"

#include <QUrl>

namespace warden {

// The canonical path that a change is about: as the server names the card, or a new one's from the
// name that was proposed.
QString pathFor(const QUrl &book, const OutgoingChange &change);

// The card as it is sent; nothing for a removal. A new one is vCard 3.0 with a UID (RFC 6352,
// section 5.1), the same at each attempt; one that is given back is word for word as it was;
// another keeps its version and all that didn't change.
Result<QByteArray> bytesFor(const OutgoingChange &change, const QString &path);

} // namespace warden
