#include "core/providers/carddav/discovery.h"

#include "core/http/http_error.h"
#include "core/http/http_origin.h"
#include "core/providers/carddav/dav_xml_writer.h"
#include "core/providers/carddav/href.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

constexpr size_t mostBooks = 1000;

namespace {

// What one address turned out to be.
struct Place
{
    QUrl url; // after redirects
    DavProperties properties;
};

// What an account says of itself is small, and a person waits for it.
HttpRequest question(const QUrl &url, Depth depth)
{
    HttpRequest request = DavSession::propfind(url, depth, collectionPropfind());
    request.totalTimeout = std::chrono::minutes(3);
    request.stallTimeout = std::chrono::minutes(1);
    request.largestAnswer = 16 * 1024 * 1024;
    return request;
}

Result<Place> look(DavSession &session, const QUrl &url, Progress &progress)
{
    const Result<HttpResponse> answer = session.read(question(url, Depth::Zero), progress);
    if (!answer)
        return answer.failure();
    Result<Multistatus> read = multistatusOf(*answer);
    if (!read)
        return read.failure();
    if (read->responses.empty())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, hostLabel(url),
                    u"an answer about nothing"_s);
    return Place{withPath(answer->url, pathOf(answer->url)),
                 std::move(read->responses.front().properties)};
}

FoundBook bookFrom(const QUrl &url, const DavProperties &properties)
{
    FoundBook book;
    book.url = withPath(url, asFolder(pathOf(url)));
    book.name = properties.displayName;
    if (book.name.isEmpty()) // the last part of its path, as a person reads it
        book.name = QUrl::fromPercentEncoding(pathOf(book.url).section(u'/', -2, -2).toLatin1());
    book.isWritable = !properties.hasPrivileges || properties.canWrite;
    // Not every server that can says so; a refusal is noticed at the first fetch.
    book.canSync = !properties.hasReports || properties.canSync;
    book.cardVersions = properties.cardVersions;
    return book;
}

Result<void> addBooksIn(DavSession &session, const QUrl &home, Discovery &found, Progress &progress)
{
    const Result<HttpResponse> answer = session.read(question(home, Depth::One), progress);
    if (!answer)
        return answer.failure();
    const Result<Multistatus> read = multistatusOf(*answer);
    if (!read)
        return read.failure();
    for (const DavResponse &response : read->responses) {
        if (!response.properties.isAddressBook)
            continue;
        const Result<QUrl> url =
            resolveHref(answer->url, response.href, session.account().allowedHosts);
        if (!url)
            return url.failure();
        const FoundBook book = bookFrom(*url, response.properties);
        const bool known =
            std::any_of(found.books.begin(), found.books.end(),
                        [&](const FoundBook &other) { return other.url == book.url; });
        if (!known && found.books.size() < mostBooks)
            found.books.push_back(book);
    }
    return {};
}

Result<Discovery> booksOf(DavSession &session, const Place &principal, Progress &progress)
{
    Discovery found;
    found.principal = principal.url.toString();
    const qsizetype most = 20;
    const QStringList sets =
        principal.properties.homeSets.first(std::min(most, principal.properties.homeSets.size()));
    for (const QString &href : sets) {
        const Result<QUrl> home = resolveHref(principal.url, href, session.account().allowedHosts);
        if (!home)
            return home.failure();
        if (const Result<void> added = addBooksIn(session, *home, found, progress); !added)
            return added.failure();
    }
    return found;
}

// Failures after which another address of the same server may still work.
bool isElsewhere(const Error &error)
{
    return error.reason == ErrorReason::NotFound || error.reason == ErrorReason::NotThisService ||
           error.reason == ErrorReason::ReadOnly || error.reason == ErrorReason::ServerFailed ||
           error.reason == ErrorReason::Damaged || error.reason == ErrorReason::TooManyRedirects;
}

// NotThisService: this isn't where address books are found.
Result<Discovery> exploreFrom(DavSession &session, const QUrl &start, Progress &progress)
{
    const Result<Place> place = look(session, start, progress);
    if (!place)
        return place.failure();
    const QString principalHref = place->properties.principal;
    if (place->properties.isAddressBook) {
        Discovery found;
        const Result<QString> principal = principalOf(session, place->url, principalHref);
        if (!principal)
            return principal.failure();
        found.principal = *principal;
        found.books.push_back(bookFrom(place->url, place->properties));
        return found;
    }
    if (!principalHref.isEmpty()) {
        const Result<QUrl> url =
            resolveHref(place->url, principalHref, session.account().allowedHosts);
        if (!url)
            return url.failure();
        const Result<Place> principal = look(session, *url, progress);
        if (!principal)
            return principal.failure();
        if (!principal->properties.homeSets.isEmpty())
            return booksOf(session, *principal, progress);
    }
    if (!place->properties.homeSets.isEmpty())
        return booksOf(session, *place, progress);
    // A server without principals: perhaps the address is the folder of the books.
    Discovery found;
    if (const Result<void> added = addBooksIn(session, place->url, found, progress); !added)
        return added.failure();
    if (found.books.empty())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, hostLabel(start),
                    u"no address books at this address"_s);
    const Result<QString> principal = principalOf(session, place->url, principalHref);
    if (!principal)
        return principal.failure();
    found.principal = *principal;
    return found;
}

} // namespace

Result<QString> principalOf(const DavSession &session, const QUrl &from, const QString &href)
{
    if (href.isEmpty())
        return session.account().user + u'@' + hostLabel(from);
    const Result<QUrl> url = resolveHref(from, href, session.account().allowedHosts);
    if (!url)
        return url.failure();
    return url->toString();
}

Result<Discovery> discover(DavSession &session, Progress &progress)
{
    progress.report({Stage::Connecting, {}});
    const Result<std::vector<QUrl>> starts =
        startingPoints(session.account().address, session.account().allowedHosts, progress);
    if (!starts)
        return starts.failure();
    // The first failure that says more than "not here" is the one to tell.
    std::optional<Error> reason;
    for (const QUrl &start : *starts) {
        Result<Discovery> found = exploreFrom(session, start, progress);
        if (found || !isElsewhere(found.error()))
            return found;
        if (!reason || reason->reason == ErrorReason::NotThisService ||
            reason->reason == ErrorReason::NotFound)
            reason = found.error();
    }
    if (reason->reason == ErrorReason::NotFound || reason->reason == ErrorReason::ReadOnly)
        *reason = {ErrorKind::Invalid, ErrorReason::NotThisService, reason->subject,
                   reason->detail};
    return fail(*reason);
}

Result<BookFacts> askBook(DavSession &session, const QUrl &book, Progress &progress)
{
    const Result<Place> place = look(session, book, progress);
    if (!place)
        return place.failure();
    if (!place->properties.isAddressBook)
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, hostLabel(book),
                    u"not an address book any more"_s);
    const Result<QString> principal = principalOf(session, place->url, place->properties.principal);
    if (!principal)
        return principal.failure();
    return BookFacts{bookFrom(place->url, place->properties), *principal};
}

} // namespace warden
