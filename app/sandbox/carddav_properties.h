#pragma once

#include "app/sandbox/carddav_book.h"
#include "app/sandbox/carddav_xml.h"

namespace warden {

enum class DavKind { Root, Principal, Home, Book, Card };

// Something that a path names. The pointers live as long as the sandbox's lock is held.
struct DavResource
{
    DavKind kind = DavKind::Root;
    QString path = {}; // decoded; collections end with a slash
    QString user = {}; // whose principal or home this is
    const CardDavBook *book = nullptr;
    const SandboxCard *card = nullptr;
};

struct DavContext
{
    QString currentUser = {}; // who is signed in, as far as the client is told
    qint64 largestCard = 0;
};

// What a PROPFIND or REPORT asks for: elements below DAV:prop.
struct AskedProperties
{
    std::vector<XmlElement> properties = {};
    bool isNamesOnly = false; // DAV:propname
};

AskedProperties allProperties(DavKind kind);

QString principalPath(const QString &user);
QString homePath(const QString &user);

// One DAV:response with what is there (200) and what isn't (404).
void writeProperties(MultiStatus &out, const DavResource &resource, const AskedProperties &asked,
                     const DavContext &context);

} // namespace warden
