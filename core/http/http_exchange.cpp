#include "core/http/http_exchange.h"

#include "core/http/http_origin.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

// Method, host, status and time; never a path, a query, a header or a body.
Q_LOGGING_CATEGORY(httpLog, "warden.http", QtWarningMsg)

constexpr int mostRedirects = 5;

namespace {

// A body that can be read once: the network layer can't send it a second time, and says so.
class OnceBody : public QIODevice
{
public:
    explicit OnceBody(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // QIODevice would warn
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count == 0 && most > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, const ExchangeRules &rules,
                           HttpRequest request)
    : m_network(network), m_rules(rules), m_request(std::move(request)), m_url(m_request.url)
{}

HttpExchange::~HttpExchange() = default;

void HttpExchange::start()
{
    m_total.start();
    if (const Result<void> allowed = checkAddress(m_url); !allowed) {
        end(allowed.failure());
        return;
    }
    // Qt before 6.8 would send a line break on as one, and begin another header with it.
    const auto breaksLine = [](const HttpHeader &header) {
        return header.value.contains('\r') || header.value.contains('\n') ||
               header.value.contains('\0');
    };
    if (std::ranges::any_of(m_request.headers, breaksLine)) {
        end(fail(ErrorKind::Invalid, u"a header with a line break isn't sent"_s));
        return;
    }
    send();
}

void HttpExchange::send()
{
    QNetworkRequest request(m_url);
    request.setSslConfiguration(m_rules.tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // The limit is counted here, byte by byte; Qt's own check would read ahead.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setRawHeader("User-Agent", m_rules.userAgent);
    for (const HttpHeader &header : m_request.headers)
        request.setRawHeader(header.name, header.value);
    // followRedirect() lets nothing come here that may not see the credentials.
    if (m_request.authorization)
        request.setRawHeader("Authorization", m_request.authorization->view().toByteArray());

    m_body.clear();
    m_certificateErrors.clear();
    m_sent = RequestSent::No;
    m_stall.start();
    m_reply.reset();
    if (m_request.sending == Sending::Once && !m_request.body.isEmpty()) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_upload = std::make_unique<OnceBody>(m_request.body);
        m_reply.reset(m_network.sendCustomRequest(request, m_request.method, m_upload.get()));
    } else {
        m_reply.reset(m_network.sendCustomRequest(request, m_request.method, m_request.body));
    }
    QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, m_reply.get(),
                     [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    QObject::connect(m_reply.get(), &QNetworkReply::requestSent, m_reply.get(),
                     [this] { m_sent = RequestSent::Perhaps; });
    QObject::connect(m_reply.get(), &QNetworkReply::uploadProgress, m_reply.get(),
                     [this] { m_stall.start(); });
    QObject::connect(m_reply.get(), &QNetworkReply::downloadProgress, m_reply.get(),
                     [this] { m_stall.start(); });
}

bool HttpExchange::advance()
{
    if (!m_result)
        readBody();
    if (!m_result && m_reply->isFinished())
        finish();
    if (!m_result)
        checkTimes();
    return m_result.has_value();
}

Result<HttpResponse> HttpExchange::takeResult()
{
    Result<HttpResponse> result = std::move(*m_result);
    m_result.reset();
    return result;
}

void HttpExchange::readBody()
{
    char buffer[64 * 1024];
    const qint64 largest = m_request.largestAnswer;
    while (true) {
        const qint64 got = m_reply->read(buffer, sizeof buffer);
        if (got <= 0)
            return;
        m_stall.start();
        if (m_body.size() + got > largest) {
            log(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
            end(fail(ErrorKind::Invalid, ErrorReason::AnswerTooLarge, hostLabel(m_url),
                     u"more than %1 bytes"_s.arg(largest)));
            return;
        }
        m_body.append(buffer, got);
    }
}

void HttpExchange::checkTimes()
{
    const bool late = m_total.hasExpired(m_request.totalTimeout.count());
    if (late || m_stall.hasExpired(m_request.stallTimeout.count())) {
        log(0);
        end(fail(ErrorKind::Offline, ErrorReason::TimedOut, hostLabel(m_url),
                 late ? u"the whole answer took too long"_s : u"no byte came for too long"_s));
    }
}

HttpResponse HttpExchange::responseHead() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const QNetworkReply::RawHeaderPair &header : m_reply->rawHeaderPairs())
        response.headers.append({header.first, header.second});
    response.url = m_url;
    return response;
}

bool HttpExchange::isIncomplete(const HttpResponse &response) const
{
    // Qt says "unknown content" for a compressed body that ends early, and for many a status.
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt is sorry that it couldn't follow a redirect with a body that goes out once; nobody asked.
    if (error == QNetworkReply::ContentReSendError && response.status >= 300 &&
        response.status < 400)
        return false;
    if (error == QNetworkReply::RemoteHostClosedError ||
        (error != QNetworkReply::NoError && response.status < 400))
        return true;
    if (m_request.method == "HEAD" || response.status == 204 || response.status == 304)
        return false;
    // Of a compressed body Qt counts the unpacked bytes, so its length can't be checked here.
    if (!response.header("Content-Encoding").isEmpty())
        return false;
    const QByteArray length = response.header("Content-Length");
    return !length.isEmpty() && m_body.size() < length.toLongLong();
}

void HttpExchange::finish()
{
    HttpResponse response = responseHead();
    log(response.status);
    const QString host = hostLabel(m_url);
    // With a status there is an answer, whatever Qt thinks of it.
    if (response.status == 0) {
        end(fail(errorFor(m_reply->error(), m_certificateErrors, m_sent, host)));
        return;
    }
    if (isIncomplete(response)) {
        end(fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, host,
                 u"%1 bytes came"_s.arg(m_body.size())));
        return;
    }
    const bool redirect = response.status == 301 || response.status == 302 ||
                          response.status == 303 || response.status == 307 ||
                          response.status == 308;
    const bool repeatable = m_request.method != "POST" || response.status >= 307;
    if (redirect && repeatable && m_request.redirects == Redirects::Follow &&
        !response.header("Location").isEmpty()) {
        followRedirect(response);
        return;
    }
    response.body = std::move(m_body);
    end(std::move(response));
}

void HttpExchange::followRedirect(const HttpResponse &response)
{
    const QUrl next = m_url.resolved(QUrl::fromEncoded(response.header("Location")));
    if (++m_redirects > mostRedirects) {
        end(fail(ErrorKind::Invalid, ErrorReason::TooManyRedirects, hostLabel(m_url)));
        return;
    }
    if (m_url.scheme() == "https"_L1 && next.scheme() == "http"_L1) {
        end(fail(ErrorKind::Denied, ErrorReason::PlainHttpRefused, hostLabel(next)));
        return;
    }
    if (const Result<void> allowed = checkAddress(next); !allowed) {
        end(allowed.failure());
        return;
    }
    // A body can hold a person's data, so it needs the same permission as the credentials.
    const bool carriesSomething = m_request.authorization || !m_request.body.isEmpty();
    if (carriesSomething && !isAllowedHost(m_request.url, next, m_rules.allowedHosts)) {
        end(fail(ErrorKind::Denied, ErrorReason::OtherHostRefused, hostLabel(next)));
        return;
    }
    m_url = next;
    m_url.setFragment({});
    send();
}

void HttpExchange::end(Result<HttpResponse> result)
{
    m_result = std::move(result);
    m_reply.reset(); // ends the transfer if it is still going
}

void HttpExchange::log(int status) const
{
    qCDebug(httpLog).noquote() << m_request.method << hostLabel(m_url) << status
                               << m_total.elapsed() << "ms";
}

} // namespace warden
