#pragma once

#include "app/sandbox/carddav_properties.h"
#include "app/sandbox/sandbox_message.h"

#include <functional>

namespace warden {

// What the reports need to know of the service around them.
struct ReportContext
{
    DavContext dav = {};
    qsizetype pageSize = 0;        // of sync-collection, 0: no limit of the service's own
    bool isListingEmpty = false;   // a fault
    bool areTokensUnknown = false; // a fault
    std::function<std::optional<DavResource>(const QString &path)> find = {};
};

// RFC 6578, section 3.
SandboxResponse syncCollection(const DavResource &book, const XmlElement &report,
                               const QByteArray &depth, const ReportContext &context);
// RFC 6352, section 8.7.
SandboxResponse addressbookMultiget(const XmlElement &report, const ReportContext &context);
// RFC 6352, section 8.6.
SandboxResponse addressbookQuery(const DavResource &book, const XmlElement &report,
                                 const ReportContext &context);

// DAV:prop, DAV:allprop or DAV:propname below a request's root.
AskedProperties askedProperties(const XmlElement *request, DavKind kind);

DavResource cardOf(const DavResource &book, const QString &card);

} // namespace warden
