#include "app/sandbox/carddav_reports.h"

#include "app/sandbox/carddav_filter.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// DAV:limit or CARDDAV:limit with nresults; 0 when there is none.
qsizetype limitOf(const XmlElement &report, QLatin1StringView space)
{
    const XmlElement *limit = report.child(space, QLatin1StringView("limit"));
    const XmlElement *results =
        limit ? limit->child(space, QLatin1StringView("nresults")) : nullptr;
    return results ? std::max<qsizetype>(results->text.trimmed().toLongLong(), 0) : 0;
}

qsizetype smallerLimit(qsizetype one, qsizetype other)
{
    return one == 0 ? other : other == 0 ? one : std::min(one, other);
}

} // namespace

AskedProperties askedProperties(const XmlElement *request, DavKind kind)
{
    if (request) {
        if (const XmlElement *prop = request->child(davNamespace, QLatin1StringView("prop")))
            return {prop->children, false};
        if (request->child(davNamespace, QLatin1StringView("propname"))) {
            AskedProperties names = allProperties(kind);
            names.isNamesOnly = true;
            return names;
        }
    }
    return allProperties(kind);
}

DavResource cardOf(const DavResource &book, const QString &card)
{
    return {DavKind::Card, book.path + card, book.user, book.book, book.book->find(card)};
}

SandboxResponse syncCollection(const DavResource &book, const XmlElement &report,
                               const QByteArray &depth, const ReportContext &context)
{
    if (!depth.isEmpty() && depth != "0")
        return textResponse(400, "sync-collection needs Depth: 0\n");
    const XmlElement *token = report.child(davNamespace, QLatin1StringView("sync-token"));
    const XmlElement *level = report.child(davNamespace, QLatin1StringView("sync-level"));
    if (!token || !report.child(davNamespace, QLatin1StringView("prop")))
        return textResponse(400, "sync-collection needs sync-token and prop\n");
    if (!level || level->text.trimmed() != "1"_L1)
        return xmlResponse(403,
                           davError(davNamespace, QLatin1StringView("sync-traversal-supported")));
    const QByteArray since = token->text.trimmed().toUtf8();
    const qsizetype most = smallerLimit(limitOf(report, davNamespace), context.pageSize);
    Result<BookChanges> changes = book.book->changesSince(since, most);
    if (!changes || (context.areTokensUnknown && !since.isEmpty()))
        return xmlResponse(403, davError(davNamespace, QLatin1StringView("valid-sync-token")));

    MultiStatus out;
    const AskedProperties asked = askedProperties(&report, DavKind::Card);
    if (!context.isListingEmpty || !since.isEmpty()) {
        for (const QString &card : changes->changed)
            writeProperties(out, cardOf(book, card), asked, context.dav);
        for (const QString &card : changes->removed)
            out.plainResponse(book.path + card, 404);
        if (!changes->isComplete)
            out.plainResponse(book.path, 507, QLatin1StringView("number-of-matches-within-limits"));
    }
    out.syncToken(changes->token);
    return xmlResponse(207, out.finish());
}

SandboxResponse addressbookMultiget(const XmlElement &report, const ReportContext &context)
{
    MultiStatus out;
    const AskedProperties asked = askedProperties(&report, DavKind::Card);
    for (const XmlElement &href : report.children) {
        if (!href.is(davNamespace, QLatin1StringView("href")))
            continue;
        const QString path = QUrl::fromPercentEncoding(
            QUrl(href.text.trimmed()).path(QUrl::FullyEncoded).toLatin1());
        const std::optional<DavResource> found = context.find(path);
        if (found && found->kind == DavKind::Card)
            writeProperties(out, *found, asked, context.dav);
        else
            out.plainResponse(path, 404);
    }
    return xmlResponse(207, out.finish());
}

SandboxResponse addressbookQuery(const DavResource &book, const XmlElement &report,
                                 const ReportContext &context)
{
    const XmlElement *filter = report.child(cardDavNamespace, QLatin1StringView("filter"));
    if (!filter)
        return textResponse(400, "addressbook-query needs a filter\n");
    const qsizetype most = limitOf(report, cardDavNamespace);
    MultiStatus out;
    const AskedProperties asked = askedProperties(&report, DavKind::Card);
    qsizetype count = 0;
    const QMap<QString, SandboxCard> &cards = book.book->cards();
    for (auto card = cards.cbegin(); !context.isListingEmpty && card != cards.cend(); ++card) {
        const Result<bool> isMatch = matchesFilter(card->bytes, *filter);
        if (!isMatch) {
            const bool isCollation = isMatch.error().detail == "supported-collation"_L1;
            return xmlResponse(403, davError(cardDavNamespace,
                                             isCollation ? QLatin1StringView("supported-collation")
                                                         : QLatin1StringView("supported-filter")));
        }
        if (!*isMatch)
            continue;
        if (most > 0 && count == most) {
            out.plainResponse(book.path, 507, QLatin1StringView("number-of-matches-within-limits"));
            break;
        }
        writeProperties(out, cardOf(book, card.key()), asked, context.dav);
        ++count;
    }
    return xmlResponse(207, out.finish());
}

} // namespace warden
