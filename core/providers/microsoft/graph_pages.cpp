#include "core/providers/microsoft/graph_pages.h"

#include "core/http/http_origin.h"
#include "core/providers/microsoft/graph_error.h"
#include "core/providers/microsoft/graph_facts.h"

using namespace Qt::StringLiterals;

namespace warden::graph {

namespace {

// A success that tells of a failure is one.
Result<QJsonArray> itemsOf(const QJsonObject &page)
{
    if (page.value("error"_L1).isObject())
        return fail(ErrorKind::Offline, ErrorReason::ServerFailed, {},
                    u"an error in a success "_s + codeOf(page));
    const QJsonValue items = page.value("value"_L1);
    if (!items.isArray())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, u"a page without items"_s);
    return items.toArray();
}

} // namespace

Result<std::optional<RestCall>> nextCall(const RestCall &first, const QJsonObject &page)
{
    const QJsonValue link = page.value("@odata.nextLink"_L1);
    if (link.isUndefined() || link.isNull())
        return std::optional<RestCall>();
    RestCall call = first;
    call.url = QUrl(link.toString(), QUrl::StrictMode);
    if (link.toString().isEmpty() || link.toString().size() > longestLink || !call.url.isValid())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, {}, u"a link that is none"_s);
    return std::optional<RestCall>(std::move(call));
}

bool isGoodLink(const QString &link, const QUrl &base, LinkKind kind)
{
    if (link.isEmpty() || link.size() > longestLink)
        return false;
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && url.userInfo().isEmpty() && sameOrigin(url, base) &&
           url.path().startsWith(base.path()) &&
           (kind == LinkKind::Page || url.path().contains("/delta"_L1));
}

Result<void> readCollection(RestClient &rest, const RestCall &first, const ItemSink &sink,
                            Progress &progress)
{
    return rest.readPages(
        first, [&first](const QJsonObject &page) { return nextCall(first, page); },
        [&](const QJsonObject &page) -> Result<void> {
            const Result<QJsonArray> items = itemsOf(page);
            if (!items)
                return items.failure();
            return sink(*items);
        },
        mostPages, progress);
}

Result<QString> readDelta(RestClient &rest, const RestCall &first, const ItemSink &sink,
                          Progress &progress)
{
    QString deltaLink;
    const Result<void> read = rest.readPages(
        first, [&first](const QJsonObject &page) { return nextCall(first, page); },
        [&](const QJsonObject &page) -> Result<void> {
            const Result<QJsonArray> items = itemsOf(page);
            if (!items)
                return items.failure();
            if (!page.contains("@odata.nextLink"_L1))
                deltaLink = page.value("@odata.deltaLink"_L1).toString();
            return sink(*items);
        },
        mostPages, progress);
    if (!read)
        return read.failure();
    if (deltaLink.isEmpty())
        return fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, {},
                    u"a change feed without an end"_s);
    return deltaLink;
}

} // namespace warden::graph
