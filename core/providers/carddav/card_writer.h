#pragma once

#include "core/providers/carddav/dav_session.h"

#include <QUrl>

namespace warden {

// What became of a write.
struct Written
{
    QString etag = {}; // canonical; empty where the server doesn't tell: it may have rewritten it
};

// Creates a card under a name that nobody has yet (If-None-Match: *).
// Conflict/AlreadyExists, Denied/ReadOnly, Denied/QuotaReached, Invalid/TooLarge, …
Result<Written> createCard(DavSession &session, const QUrl &card, const QByteArray &bytes,
                           Progress &progress);

// Replaces a card that still has this ETag. Conflict/ChangedMeanwhile where it hasn't,
// Invalid/NotFound where it is gone.
Result<Written> updateCard(DavSession &session, const QUrl &card, const QString &etag,
                           const QByteArray &bytes, Progress &progress);

// Removes a card that still has this ETag; one that is gone already is fine.
Result<void> removeCard(DavSession &session, const QUrl &card, const QString &etag,
                        Progress &progress);

} // namespace warden
