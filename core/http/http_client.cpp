#include "core/http/http_client.h"

#include "core/http/http_exchange.h"
#include "core/http/http_origin.h"
#include "core/http/tls_trust.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// The system's proxies for this client alone; a loopback address never goes through one.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

struct HttpClient::Network
{
    QNetworkAccessManager manager;
    ExchangeRules rules;
    QTimer tick; // wakes the loop, so that a cancel and the time limits are noticed
};

HttpClient::HttpClient(HttpOptions options) : m_options(std::move(options)) {}

HttpClient::~HttpClient() = default;

// On first use, since a QNetworkAccessManager belongs to the thread that makes it.
Result<void> HttpClient::open()
{
    if (m_network) {
        Q_ASSERT(m_network->manager.thread() == QThread::currentThread());
        return {};
    }
    m_network = std::make_unique<Network>();
    m_network->rules = {tlsTrusting(m_options.authority), m_options.allowedHosts,
                        "ContactWarden/" WARDEN_VERSION};
    m_network->manager.setProxyFactory(new SystemProxies); // the manager owns it
    m_network->manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->manager.setAutoDeleteReplies(false);
    m_network->tick.setInterval(50);
    return {};
}

Result<HttpResponse> HttpClient::send(const HttpRequest &request, Progress &progress)
{
    std::optional<Result<HttpResponse>> answer;
    const Result<void> done = sendAll(
        {request}, 1,
        [&](qsizetype, Result<HttpResponse> arrived) -> Result<void> {
            answer = std::move(arrived);
            return {};
        },
        progress);
    if (!done)
        return done.failure();
    return std::move(*answer);
}

namespace {

struct Running
{
    qsizetype index = 0;
    std::unique_ptr<HttpExchange> exchange;
};

struct Arrived
{
    qsizetype index = 0;
    Result<HttpResponse> answer;
};

} // namespace

Result<void> HttpClient::sendAll(const QList<HttpRequest> &requests, int mostAtOnce,
                                 const Sink &sink, Progress &progress)
{
    if (const Result<void> opened = open(); !opened)
        return opened.failure();

    const size_t most = static_cast<size_t>(std::max(1, mostAtOnce));
    std::vector<Running> running;
    std::deque<Arrived> arrived;
    qsizetype next = 0;
    QEventLoop loop;
    m_network->tick.start();
    const auto stopTick = qScopeGuard([this] { m_network->tick.stop(); });

    while (next < requests.size() || !running.empty() || !arrived.empty()) {
        if (const Result<void> goOn = progress.check(); !goOn)
            return goOn.failure();
        while (running.size() < most && next < requests.size()) {
            auto exchange = std::make_unique<HttpExchange>(m_network->manager, m_network->rules,
                                                           requests.at(next));
            exchange->start();
            running.push_back({next++, std::move(exchange)});
        }
        // With an answer at hand, only let the new requests leave; else wait.
        const auto wait = arrived.empty() ? QEventLoop::WaitForMoreEvents : QEventLoop::AllEvents;
        const bool alreadyOver = std::any_of(running.begin(), running.end(),
                                             [](Running &each) { return each.exchange->isOver(); });
        if (!alreadyOver)
            loop.processEvents(QEventLoop::ExcludeUserInputEvents | wait);
        if (!arrived.empty()) {
            Arrived first = std::move(arrived.front());
            arrived.pop_front();
            const Result<void> taken = sink(first.index, std::move(first.answer));
            if (!taken)
                return taken.failure();
        }
        for (auto each = running.begin(); each != running.end();) {
            if (!each->exchange->advance()) {
                ++each;
                continue;
            }
            arrived.push_back({each->index, each->exchange->takeResult()});
            each = running.erase(each);
        }
    }
    return {};
}

} // namespace warden
