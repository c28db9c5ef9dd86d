#pragma once

#include <QByteArray>
#include <QStringList>

namespace warden {

// Bodies of requests, in UTF-8.

// Everything that discovery and the list of books need, of one resource (RFC 6352, RFC 6578).
QByteArray collectionPropfind();

// Who is signed in, and is this an address book?
QByteArray identityPropfind();

// ETag, content type and resource type of a book's members.
QByteArray membersPropfind();

// RFC 6578, section 3.2; an empty token asks for everything. Never with a limit: servers are known
// to cut the answer and still give the newest token.
QByteArray syncCollectionReport(const QString &token);

// RFC 6352, section 8.7; hrefs are encoded paths.
QByteArray multigetReport(const QStringList &hrefs);

} // namespace warden
