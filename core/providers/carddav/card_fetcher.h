#pragma once

#include "core/providers/carddav/dav_session.h"
#include "core/providers/provider.h"

namespace warden {

// Gets cards by name, in batches: addressbook-multiget, and one by one what that can't bring (a
// server without the report, a card that breaks the XML around it).
class CardFetcher
{
public:
    CardFetcher(DavSession &session, const QUrl &book);

    // `items`: canonical path → ETag as listed. What vanished meanwhile is left out; what is there
    // but can't be had is added to `unreadable`. The next batch is under way while the sink works.
    Result<void> fetch(const QHash<QString, QString> &items, const FetchSink &sink,
                       std::vector<UnreadableItem> &unreadable, Progress &progress);

    // One card; NotFound when it is gone.
    Result<RawContact> get(const QString &path, Progress &progress);

private:
    using Batch = QStringList; // paths

    Result<void> fetchBatches(const FetchSink &sink, Progress &progress);
    Result<void> takeBatch(const Batch &batch, Result<HttpResponse> answer, const FetchSink &sink);
    Result<void> takeCards(const Batch &batch, const Multistatus &answer, const FetchSink &sink);
    Result<void> fetchSingles(const FetchSink &sink, Progress &progress);
    void splitOrSingle(const Batch &batch);
    HttpRequest getRequest(const QString &path) const;
    Result<RawContact> cardFrom(const QString &path, HttpResponse answer) const;

    DavSession &m_session;
    const QUrl m_book;

    // Of the call that runs.
    const QHash<QString, QString> *m_items = nullptr;
    std::vector<UnreadableItem> *m_unreadable = nullptr;
    QList<Batch> m_batches;
    QStringList m_singles;
    bool m_isMultigetRefused = false;
};

} // namespace warden
