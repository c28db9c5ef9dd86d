#include "core/providers/carddav/card_fetcher.h"

#include "core/http/http_error.h"
#include "core/http/http_origin.h"
#include "core/providers/carddav/dav_xml_writer.h"
#include "core/providers/carddav/href.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

// Larger batches save connections (some servers make a new one for each request), smaller ones
// keep both sides busy; 100 to 400 take the same time with Radicale and Xandikos.
constexpr qsizetype batchSize = 200;
constexpr int batchesAtOnce = 2;
constexpr int singlesAtOnce = 4;
constexpr qint64 largestBatch = 128 * 1024 * 1024;
constexpr qint64 largestCard = 80 * 1024 * 1024; // a photo of 50 MB, in base64

CardFetcher::CardFetcher(DavSession &session, const QUrl &book) : m_session(session), m_book(book)
{}

Result<void> CardFetcher::fetch(const QHash<QString, QString> &items, const FetchSink &sink,
                                std::vector<UnreadableItem> &unreadable, Progress &progress)
{
    m_items = &items;
    m_unreadable = &unreadable;
    m_batches.clear();
    m_singles.clear();
    // In order of name, so that a run can be compared with another.
    QStringList paths = items.keys();
    std::sort(paths.begin(), paths.end());
    for (qsizetype i = 0; i < paths.size(); i += batchSize)
        m_batches.append(paths.mid(i, batchSize));

    qint64 done = 0;
    const qint64 total = paths.size();
    const FetchSink counted = [&](std::vector<RawContact> cards) -> Result<void> {
        done += static_cast<qint64>(cards.size());
        const Result<void> taken = sink(std::move(cards));
        progress.report({Stage::Fetching, {}, done, total});
        return taken;
    };
    // Batches that are split come back as new ones: each round halves them, so it ends.
    while (!m_batches.isEmpty() && !m_isMultigetRefused) {
        if (const Result<void> fetched = fetchBatches(counted, progress); !fetched)
            return fetched.failure();
    }
    for (const Batch &batch : std::as_const(m_batches))
        m_singles += batch;
    return fetchSingles(counted, progress);
}

Result<void> CardFetcher::fetchBatches(const FetchSink &sink, Progress &progress)
{
    const QList<Batch> round = std::exchange(m_batches, {});
    QList<HttpRequest> requests;
    for (const Batch &batch : round) {
        HttpRequest request = DavSession::report(m_book, Depth::Zero, multigetReport(batch));
        request.largestAnswer = largestBatch;
        requests.append(request);
    }
    return m_session.readAll(
        requests, batchesAtOnce,
        [&](qsizetype index, Result<HttpResponse> answer) {
            return takeBatch(round.at(index), std::move(answer), sink);
        },
        progress);
}

Result<void> CardFetcher::takeBatch(const Batch &batch, Result<HttpResponse> answer,
                                    const FetchSink &sink)
{
    if (!answer) {
        if (answer.error().reason != ErrorReason::AnswerTooLarge)
            return answer.failure();
        splitOrSingle(batch);
        return {};
    }
    const int status = answer->status;
    if (status == 207) {
        const Result<Multistatus> read = multistatusOf(*answer);
        if (read)
            return takeCards(batch, *read, sink);
        // One card may have broken the document around it: narrow it down.
        if (read.error().reason != ErrorReason::Damaged)
            return read.failure();
        splitOrSingle(batch);
        return {};
    }
    const bool isRefusal = status >= 400 && status != 401 && status != 429 && status != 502 &&
                           status != 503 && status != 504;
    if (!isRefusal) {
        const Result<Multistatus> failed = multistatusOf(*answer);
        return failed.failure();
    }
    // 500 can be one bad card's doing; the others say that there is no such report.
    m_isMultigetRefused |= status != 500;
    m_singles += batch;
    return {};
}

void CardFetcher::splitOrSingle(const Batch &batch)
{
    if (batch.size() == 1) {
        m_singles += batch;
        return;
    }
    const qsizetype half = batch.size() / 2;
    m_batches.append(batch.first(half));
    m_batches.append(batch.sliced(half));
}

// SOGo's groups lie among the cards. They are no contacts, and nobody's failure.
static bool isVlist(const QByteArray &bytes)
{
    return bytes.left(64).trimmed().toUpper().startsWith("BEGIN:VLIST");
}

Result<void> CardFetcher::takeCards(const Batch &batch, const Multistatus &answer,
                                    const FetchSink &sink)
{
    QHash<QString, const DavResponse *> byPath;
    for (const DavResponse &response : answer.responses) {
        const Result<QString> path = memberPath(m_book, response.href);
        if (!path)
            return path.failure();
        byPath.insert(*path, &response);
    }
    std::vector<RawContact> cards;
    cards.reserve(static_cast<size_t>(batch.size()));
    for (const QString &path : batch) {
        const DavResponse *response = byPath.value(path);
        const bool isGone = response && (response->status == 404 || response->status == 410);
        if (isGone)
            continue;
        if (!response || !response->properties.hasCard) {
            m_singles.append(path); // the server left it out: ask for it alone
            continue;
        }
        if (isVlist(response->properties.card))
            continue;
        const QString tag = canonicalEtag(response->properties.etag);
        cards.push_back({path, tag.isEmpty() ? m_items->value(path) : tag,
                         response->properties.card, response->properties.modified});
    }
    if (cards.empty())
        return {};
    return sink(std::move(cards));
}

HttpRequest CardFetcher::getRequest(const QString &path) const
{
    return {.url = withPath(m_book, path),
            .headers = {{"Accept", "text/vcard, text/x-vcard;q=0.9, */*;q=0.1"}},
            .largestAnswer = largestCard};
}

Result<RawContact> CardFetcher::cardFrom(const QString &path, HttpResponse answer) const
{
    if (answer.status != 200)
        return fail(errorFor(answer));
    // What ends in the middle may have come in chunks, where nothing else would tell.
    const QByteArray tail = answer.body.right(256).toUpper();
    if (!answer.body.left(256).trimmed().toUpper().startsWith("BEGIN:VCARD") &&
        !answer.body.startsWith("\xEF\xBB\xBF"))
        return fail(ErrorKind::Invalid, ErrorReason::UnknownFormat, {}, u"not a card"_s);
    if (!tail.contains("END:VCARD"))
        return fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, hostLabel(m_book),
                    u"a card without its end"_s);
    return RawContact{path, canonicalEtag(QString::fromLatin1(answer.header("ETag"))),
                      std::move(answer.body), readHttpDate(answer.header("Last-Modified"))};
}

Result<void> CardFetcher::fetchSingles(const FetchSink &sink, Progress &progress)
{
    const QStringList paths = std::exchange(m_singles, {});
    QList<HttpRequest> requests;
    for (const QString &path : paths)
        requests.append(getRequest(path));
    const auto take = [&](qsizetype index, Result<HttpResponse> answer) -> Result<void> {
        const QString &path = paths.at(index);
        if (!answer && answer.error().reason != ErrorReason::AnswerTooLarge)
            return answer.failure();
        if (answer && (answer->status == 404 || answer->status == 410))
            return {};
        if (answer && answer->status == 200 && isVlist(answer->body))
            return {};
        if (answer && (answer->status == 401 || answer->status == 429))
            return fail(errorFor(*answer));
        Result<RawContact> card =
            answer ? cardFrom(path, std::move(*answer)) : Result<RawContact>(answer.failure());
        if (!card) {
            m_unreadable->push_back({path, card.error()});
            return {};
        }
        if (card->revision.isEmpty())
            card->revision = m_items->value(path);
        std::vector<RawContact> one;
        one.push_back(std::move(*card));
        return sink(std::move(one));
    };
    return m_session.readAll(requests, singlesAtOnce, take, progress);
}

Result<RawContact> CardFetcher::get(const QString &path, Progress &progress)
{
    Result<HttpResponse> answer = m_session.read(getRequest(path), progress);
    if (!answer)
        return answer.failure();
    return cardFrom(path, std::move(*answer));
}

} // namespace warden
