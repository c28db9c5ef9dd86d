#include "core/providers/carddav/book_listing.h"

#include "core/http/http_error.h"
#include "core/http/http_origin.h"
#include "core/providers/carddav/dav_xml_writer.h"
#include "core/providers/carddav/discovery.h"
#include "core/providers/carddav/href.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostPages = 10'000;
constexpr qsizetype mostItems = 2'000'000;

// A card, or what may be one: servers name other things in a book, too (VLIST of SOGo).
bool mayBeCard(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    return type.isEmpty() || type == "text/vcard"_L1 || type == "text/x-vcard"_L1 ||
           type == "text/directory"_L1 || type == "application/octet-stream"_L1 ||
           type == "text/plain"_L1;
}

enum class Page { Last, More };

// Adds the answers of one page. 507 for the book itself says that there is more.
Result<Page> addPage(const QUrl &book, const Multistatus &page, BookListing &listing)
{
    const QString own = asFolder(pathOf(book));
    Page more = Page::Last;
    for (const DavResponse &response : page.responses) {
        const Result<QString> path = memberPath(book, response.href);
        if (!path)
            return path.failure();
        if (asFolder(*path) == own) {
            if (response.status == 507)
                more = Page::More;
            continue;
        }
        if (path->endsWith(u'/') || response.properties.isCollection)
            continue;
        // SOGo gives a status of success and properties at once.
        if (response.status == 404 || response.status == 410) {
            listing.items.remove(*path);
            listing.removed.append(*path);
            continue;
        }
        if (response.status >= 400)
            return fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, hostLabel(book),
                        u"status %1 for an item of a listing"_s.arg(response.status));
        if (listing.items.size() >= mostItems)
            return fail(ErrorKind::Invalid, ErrorReason::AnswerTooLarge, hostLabel(book));
        listing.items.insert(*path, canonicalEtag(response.properties.etag));
        if (!mayBeCard(response.properties.contentType))
            listing.skipped.push_back(
                {*path, {ErrorKind::Invalid, ErrorReason::UnknownFormat, {}, u"not a card"_s}});
    }
    return more;
}

// Answers by which a server says that it doesn't know the report; all else is a real failure.
bool saysUnsupported(int status)
{
    return status == 400 || status == 403 || status == 404 || status == 405 || status == 409 ||
           status == 415 || status == 422 || status == 500 || status == 501;
}

Result<QString> readPrincipal(const DavSession &session, const HttpResponse &answer)
{
    const Result<Multistatus> read = multistatusOf(answer);
    if (!read)
        return read.failure();
    const DavProperties properties =
        read->responses.empty() ? DavProperties() : read->responses.front().properties;
    if (!properties.isAddressBook)
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, hostLabel(answer.url),
                    u"not an address book any more"_s);
    return principalOf(session, answer.url, properties.principal);
}

struct FirstAnswers
{
    QString principal;
    HttpResponse report;
};

// Who is signed in and the first page of the report, side by side.
Result<FirstAnswers> ask(DavSession &session, const QUrl &book, const QString &token,
                         Progress &progress)
{
    FirstAnswers both;
    const QList<HttpRequest> requests = {
        DavSession::report(book, Depth::Zero, syncCollectionReport(token)),
        DavSession::propfind(book, Depth::Zero, identityPropfind())};
    const auto take = [&](qsizetype index, Result<HttpResponse> answer) -> Result<void> {
        if (!answer)
            return answer.failure();
        if (answer->status == 401)
            return fail(errorFor(*answer));
        if (index == 0) {
            both.report = std::move(*answer);
            return {};
        }
        const Result<QString> principal = readPrincipal(session, *answer);
        if (!principal)
            return principal.failure();
        both.principal = *principal;
        return {};
    };
    if (const Result<void> sent = session.readAll(requests, 2, take, progress); !sent)
        return sent.failure();
    return both;
}

// The first page and all that follow; each has to bring a token that wasn't there before.
Result<BookListing> readPages(DavSession &session, const QUrl &book, const QString &token,
                              HttpResponse first, Progress &progress)
{
    BookListing listing;
    listing.kind = token.isEmpty() ? ListingKind::Full : ListingKind::Delta;
    QSet<QString> tokens = {token};
    HttpResponse answer = std::move(first);
    for (int page = 0; page < mostPages; ++page) {
        const Result<Multistatus> read = multistatusOf(answer);
        if (!read)
            return read.failure();
        const Result<Page> added = addPage(book, *read, listing);
        if (!added)
            return added.failure();
        listing.syncToken = read->syncToken;
        progress.report({Stage::Listing, {}, listing.items.size(), 0});
        if (*added == Page::Last) {
            if (listing.kind == ListingKind::Full)
                listing.removed.clear(); // what is gone isn't listed
            return listing;
        }
        if (read->syncToken.isEmpty() || tokens.contains(read->syncToken))
            return fail(ErrorKind::Invalid, ErrorReason::NotThisService, hostLabel(book),
                        u"a listing in pages that doesn't go on"_s);
        tokens.insert(read->syncToken);
        Result<HttpResponse> next = session.read(
            DavSession::report(book, Depth::Zero, syncCollectionReport(read->syncToken)), progress);
        if (!next)
            return next.failure();
        answer = std::move(*next);
    }
    return fail(ErrorKind::Invalid, ErrorReason::AnswerTooLarge, hostLabel(book),
                u"a listing of too many pages"_s);
}

} // namespace

Result<BookListing> listByEtags(DavSession &session, const QUrl &book, Progress &progress)
{
    const Result<HttpResponse> answer =
        session.read(DavSession::propfind(book, Depth::One, membersPropfind()), progress);
    if (!answer)
        return answer.failure();
    const Result<Multistatus> read = multistatusOf(*answer);
    if (!read)
        return read.failure();
    // A book lists itself; an answer about nothing isn't an empty book.
    if (read->responses.empty())
        return fail(ErrorKind::Offline, ErrorReason::SourceUnavailable, hostLabel(book),
                    u"a listing without the book itself"_s);
    BookListing listing;
    const Result<Page> added = addPage(book, *read, listing);
    if (!added)
        return added.failure();
    if (*added == Page::More)
        return fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, hostLabel(book),
                    u"a listing that was cut"_s);
    listing.removed.clear();
    return listing;
}

Result<BookListing> listChanges(DavSession &session, const QUrl &book, const QString &token,
                                Progress &progress)
{
    progress.report({Stage::Listing, {}});
    Result<FirstAnswers> first = ask(session, book, token, progress);
    if (!first)
        return first.failure();
    const QString principal = first->principal;
    bool expired = false;
    if (!token.isEmpty() && first->report.status != 207 && first->report.status != 429) {
        expired = true;
        Result<HttpResponse> again =
            session.read(DavSession::report(book, Depth::Zero, syncCollectionReport({})), progress);
        if (!again)
            return again.failure();
        first->report = std::move(*again);
    }
    const bool unsupported = saysUnsupported(first->report.status);
    const QString from = expired ? QString() : token;
    Result<BookListing> listing =
        unsupported ? listByEtags(session, book, progress)
                    : readPages(session, book, from, std::move(first->report), progress);
    if (!listing)
        return listing.failure();
    listing->principal = principal;
    listing->wasTokenExpired = expired;
    return listing;
}

} // namespace warden
