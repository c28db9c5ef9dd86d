#pragma once

#include <QByteArray>

// Pieces of DAV answers, for tests that play a server.
namespace warden::canned {

inline QByteArray multistatus(const QByteArray &inside)
{
    return "<d:multistatus xmlns:d=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:carddav\">" + inside +
           "</d:multistatus>";
}

inline QByteArray item(const QByteArray &href, const QByteArray &properties,
                       const QByteArray &more = {})
{
    return "<d:response><d:href>" + href + "</d:href>" + more + "<d:propstat><d:prop>" +
           properties + "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>";
}

// An item that is gone, or a status for the collection.
inline QByteArray statusOf(const QByteArray &href, const QByteArray &status)
{
    return "<d:response><d:href>" + href + "</d:href><d:status>HTTP/1.1 " + status +
           "</d:status></d:response>";
}

// "/book/", an address book of "/me/".
inline QByteArray bookItself()
{
    return item("/book/",
                "<d:resourcetype><d:collection/><c:addressbook/></d:resourcetype>"
                "<d:current-user-principal><d:href>/me/</d:href></d:current-user-principal>");
}

inline QByteArray etag(const QByteArray &value)
{
    return "<d:getetag>\"" + value + "\"</d:getetag>";
}

inline QByteArray card(const QByteArray &name)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nEND:VCARD\r\n";
}

} // namespace warden::canned
