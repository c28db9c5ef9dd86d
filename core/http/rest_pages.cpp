#include "core/http/http_origin.h"
#include "core/http/rest_client.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace warden {

// What the thread that fetches and the one that works on pages share.
struct RestClient::Pages
{
    static constexpr size_t mostWaiting = 2;

    std::mutex mutex = {};
    std::condition_variable changed = {};
    std::deque<QJsonObject> waiting = {};
    bool isOver = false;    // no page follows
    bool isDropped = false; // nobody wants another one
    Result<void> outcome = {};
};

// Two calls for the same page have the same digest.
static QByteArray digestOf(const RestCall &call)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(call.method + ' ' + call.url.toEncoded() + '\n');
    if (call.body)
        hash.addData(QJsonDocument(*call.body).toJson(QJsonDocument::Compact));
    return hash.result();
}

void RestClient::fetchPages(Pages &pages, const RestCall &first, const NextPage &next,
                            int mostPages, Progress &progress)
{
    HttpClient http(m_options); // of this thread
    QSet<QByteArray> seen;
    std::optional<RestCall> call = first;
    Result<void> outcome;
    while (call) {
        const QByteArray digest = digestOf(*call);
        if (seen.contains(digest) || seen.size() >= mostPages) {
            outcome = fail(ErrorKind::Invalid, ErrorReason::NotThisService,
                           hostLabel(m_service.base), u"a listing without end"_s);
            break;
        }
        seen.insert(digest);
        Result<QJsonObject> page = ask(http, *call, progress);
        Result<std::optional<RestCall>> following =
            page ? next(*page) : Result<std::optional<RestCall>>(page.failure());
        if (!following) {
            outcome = following.failure();
            break;
        }
        call = std::move(*following);
        std::unique_lock lock(pages.mutex);
        pages.changed.wait(
            lock, [&] { return pages.isDropped || pages.waiting.size() < Pages::mostWaiting; });
        if (pages.isDropped)
            return;
        pages.waiting.push_back(std::move(*page));
        pages.changed.notify_all();
    }
    const std::lock_guard lock(pages.mutex);
    pages.outcome = std::move(outcome);
    pages.isOver = true;
    pages.changed.notify_all();
}

Result<void> RestClient::readPages(const RestCall &first, const NextPage &next,
                                   const PageSink &sink, int mostPages, Progress &progress)
{
    Pages pages;
    // Whoever drops the pages must not wait for the answer that is on its way.
    Progress fetching([&](const ProgressStep &step) { progress.report(step); },
                      [&] {
                          if (progress.isCancelled())
                              return true;
                          const std::lock_guard lock(pages.mutex);
                          return pages.isDropped;
                      });
    std::thread fetcher([&] { fetchPages(pages, first, next, mostPages, fetching); });
    Result<void> outcome;
    while (outcome) {
        std::unique_lock lock(pages.mutex);
        pages.changed.wait(lock, [&] { return pages.isOver || !pages.waiting.empty(); });
        if (pages.waiting.empty()) {
            outcome = pages.outcome;
            break;
        }
        QJsonObject page = std::move(pages.waiting.front());
        pages.waiting.pop_front();
        pages.changed.notify_all();
        lock.unlock();
        outcome = sink(std::move(page));
    }
    {
        const std::lock_guard lock(pages.mutex);
        pages.isDropped = true;
        pages.changed.notify_all();
    }
    fetcher.join();
    return outcome;
}

} // namespace warden
