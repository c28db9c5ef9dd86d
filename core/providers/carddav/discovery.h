#pragma once

#include "core/providers/carddav/dav_session.h"

#include <vector>

namespace warden {

// An address book as its server describes it.
struct FoundBook
{
    QUrl url = {}; // canonical path, ends with a slash
    QString name = {};
    bool isWritable = true;
    bool canSync = false;          // RFC 6578
    QStringList cardVersions = {}; // "3.0", "4.0"; empty where the server doesn't say

    bool operator==(const FoundBook &) const = default;
};

struct Discovery
{
    QString principal = {}; // absolute URL; where a server names none: "user@host" of the account
    std::vector<FoundBook> books = {};
};

// Where a server may be found (RFC 6764), without asking the network except for SRV records of a
// bare domain: the URLs to try, in order. Fails with Usage for what is no address, with
// OtherHostRefused where DNS names another host that the person didn't allow.
Result<std::vector<QUrl>> startingPoints(const QString &address, const QStringList &allowedHosts,
                                         Progress &progress);

// Signs in and finds the address books: the address itself where it is one, else those in the
// home sets of its principal.
Result<Discovery> discover(DavSession &session, Progress &progress);

// One book, asked by its address, and whose it is. Invalid/NotFound, Invalid/NotThisService.
struct BookFacts
{
    FoundBook book = {};
    QString principal = {};
};
Result<BookFacts> askBook(DavSession &session, const QUrl &book, Progress &progress);

// The principal's absolute URL from what a server said, or the account itself.
Result<QString> principalOf(const DavSession &session, const QUrl &from, const QString &href);

} // namespace warden
