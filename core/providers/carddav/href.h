#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

namespace warden {

// A server names the same resource in many ways: absolute or relative, "%7e" or "~", with or
// without its host. This is the one form that is kept.

// The encoded path in its canonical form: what may stand plain is plain, all else is %XX in upper
// case, "." and ".." are gone. An encoded slash stays encoded.
QString canonicalPath(const QString &encodedPath);

// An href of an answer from `base`, as an address with a canonical path. Denied/OtherHostRefused
// where it leads to a host that isn't base's own and wasn't allowed, Invalid/NotThisService where
// it is no address.
Result<QUrl> resolveHref(const QUrl &base, const QString &href, const QStringList &allowedHosts);

// The canonical path of a book's member, which is always on the book's own server.
Result<QString> memberPath(const QUrl &book, const QString &href);

// The address of a canonical path on the same server.
QUrl withPath(const QUrl &base, const QString &canonicalPath);

// The canonical path of an address.
QString pathOf(const QUrl &url);

// Ends with a slash, as a collection's does.
QString asFolder(const QString &path);

// An ETag as it is sent back in If-Match: strong and quoted (RFC 9110, section 8.8.3). Some
// proxies weaken a tag while compressing, some servers leave the quotes out.
QString canonicalEtag(const QString &etag);

} // namespace warden
