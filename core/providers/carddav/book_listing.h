#pragma once

#include "core/providers/carddav/dav_session.h"
#include "core/providers/provider.h"

namespace warden {

// What a book holds, or what changed in it: names and ETags, without the cards.
struct BookListing
{
    ListingKind kind = ListingKind::Full;
    QHash<QString, QString> items = {}; // canonical path → canonical ETag, which may be empty
    QStringList removed = {};           // Delta only
    std::vector<UnreadableItem> skipped = {}; // in `items`, too: they are there, but no cards
    QString syncToken = {};                   // empty where the server has none
    QString principal = {};                   // absolute URL, or the account (principalOf)
    bool wasTokenExpired = false;
};

// RFC 6578 from a token, or everything where it is empty, and at the same time who is signed in.
// A token that the server doesn't take (any 4xx or 5xx) leads to one full listing; a server without
// the report to listByEtags(). Never both a failure and a listing: half a listing is an error.
Result<BookListing> listChanges(DavSession &session, const QUrl &book, const QString &token,
                                Progress &progress);

// PROPFIND of all members: a full listing without a token.
Result<BookListing> listByEtags(DavSession &session, const QUrl &book, Progress &progress);

} // namespace warden
