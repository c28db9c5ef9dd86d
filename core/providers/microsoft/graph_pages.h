#pragma once

#include "core/http/rest_client.h"

#include <QJsonArray>

namespace warden::graph {

// Takes the items of one page.
using ItemSink = std::function<Result<void>(const QJsonArray &items)>;

// The call for the page after this one; nothing after the last. NotThisService for what is no link.
Result<std::optional<RestCall>> nextCall(const RestCall &first, const QJsonObject &page);

// Follows a collection through its next links, as they come and only on this service's own origin.
// NotThisService where a page isn't one.
Result<void> readCollection(RestClient &rest, const RestCall &first, const ItemSink &sink,
                            Progress &progress);

// The same for a round of a change feed; its last page's delta link comes back. AnswerIncomplete
// where the feed ends without one: then it isn't known to be whole. Stale where the service
// forgot the state that `first` continues.
Result<QString> readDelta(RestClient &rest, const RestCall &first, const ItemSink &sink,
                          Progress &progress);

// A link that may be followed or stored: of a plain length, below `base`, and of a change feed if
// it is one.
enum class LinkKind { Page, ChangeFeed };
bool isGoodLink(const QString &link, const QUrl &base, LinkKind kind);

} // namespace warden::graph
