#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace warden {

// The properties that we ask for, as far as a server gave them with a 2xx status.
struct DavProperties
{
    QString etag = {};                      // DAV:getetag, as it came
    std::optional<QDateTime> modified = {}; // DAV:getlastmodified; many reports leave it out
    QString contentType = {};               // DAV:getcontenttype
    QString displayName = {};               // DAV:displayname
    QString syncToken = {};                 // DAV:sync-token
    QString principal = {};                 // DAV:current-user-principal, href as it came
    QStringList homeSets = {};              // CARDDAV:addressbook-home-set, hrefs as they came
    QByteArray card = {};                   // CARDDAV:address-data, UTF-8
    QStringList cardVersions = {};          // CARDDAV:supported-address-data: "3.0", "4.0"
    bool hasCard = false;
    bool isCollection = false;
    bool isAddressBook = false;
    bool hasPrivileges = false; // DAV:current-user-privilege-set was there
    bool canWrite = false;
    bool hasReports = false; // DAV:supported-report-set was there
    bool canSync = false;    // … with sync-collection

    bool operator==(const DavProperties &) const = default;
};

// DAV:response (RFC 4918, section 14.24): one resource.
struct DavResponse
{
    QString href = {};
    int status = 0; // of the response itself; 0 where each propstat has its own
    DavProperties properties = {};
    int refusedStatus = 0; // of a propstat that isn't 2xx and would have held what we asked for

    bool operator==(const DavResponse &) const = default;
};

// DAV:multistatus, with RFC 6578's sync-token.
struct Multistatus
{
    std::vector<DavResponse> responses = {};
    QString syncToken = {};

    bool operator==(const Multistatus &) const = default;
};

} // namespace warden
