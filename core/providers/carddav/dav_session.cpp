#include "core/providers/carddav/dav_session.h"

#include "core/http/http_error.h"
#include "core/http/http_origin.h"
#include "core/providers/carddav/dav_xml_reader.h"

using namespace Qt::StringLiterals;

namespace warden {

// A listing of a hundred thousand cards has about 30 MB.
constexpr qint64 largestMultistatus = 256 * 1024 * 1024;

Result<QUrl> accountUrl(const QString &address)
{
    const QString text = address.trimmed();
    const bool hasScheme = text.contains("://"_L1);
    const bool isMail = !hasScheme && text.count(u'@') == 1 && !text.contains(u'/');
    const QString place = isMail ? text.section(u'@', 1, 1) : text;
    QUrl url(hasScheme ? place : u"https://"_s + place, QUrl::TolerantMode);
    if (const Result<void> allowed = checkAddress(url); !allowed)
        return allowed.failure();
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

DavSession::DavSession(CardDavAccount account)
    : m_account(std::move(account)),
      m_client(HttpOptions{m_account.allowedHosts, m_account.authority}),
      m_home(accountUrl(m_account.address))
{}

Result<HttpRequest> DavSession::prepared(HttpRequest request)
{
    if (!m_home)
        return m_home.failure();
    if (!isAllowedHost(*m_home, request.url, m_account.allowedHosts))
        return fail(ErrorKind::Denied, ErrorReason::OtherHostRefused, hostLabel(request.url));
    if (!m_authorization && m_account.password) {
        const Result<Secret> password = m_account.password();
        if (!password)
            return password.failure();
        m_authorization = basicAuthorization(m_account.user, *password);
    }
    request.authorization = m_authorization;
    return request;
}

Result<HttpResponse> DavSession::read(const HttpRequest &request, Progress &progress)
{
    const Result<HttpRequest> ready = prepared(request);
    if (!ready)
        return ready.failure();
    return sendWithRetry(m_client, *ready, m_account.retry, progress);
}

Result<void> DavSession::readAll(const QList<HttpRequest> &requests, int mostAtOnce,
                                 const HttpClient::Sink &sink, Progress &progress)
{
    QList<HttpRequest> ready;
    ready.reserve(requests.size());
    for (const HttpRequest &request : requests) {
        Result<HttpRequest> one = prepared(request);
        if (!one)
            return one.failure();
        ready.append(std::move(*one));
    }
    return sendAllWithRetry(m_client, ready, mostAtOnce, m_account.retry, sink, progress);
}

Result<HttpResponse> DavSession::write(const HttpRequest &request, Progress &progress)
{
    const Result<HttpRequest> ready = prepared(request);
    if (!ready)
        return ready.failure();
    for (int attempt = 1;; ++attempt) {
        Result<HttpResponse> answer = m_client.send(*ready, progress);
        // Only these two statuses say that nothing was done.
        const bool refused = answer && (answer->status == 429 || answer->status == 503);
        const std::optional<std::chrono::milliseconds> delay =
            refused ? m_account.retry.delayAfter(attempt, answer, systemClock()(), 0)
                    : std::nullopt;
        if (!delay)
            return answer;
        if (const Result<void> waited = waitFor(*delay, progress); !waited)
            return waited.failure();
    }
}

static HttpRequest xmlRequest(const QByteArray &method, const QUrl &url, Depth depth,
                              const QByteArray &body)
{
    return {.method = method,
            .url = url,
            // Xandikos takes application/xml only.
            .headers = {{"Content-Type", "application/xml; charset=utf-8"},
                        {"Depth", depth == Depth::Zero ? "0" : "1"}},
            .body = body,
            .totalTimeout = std::chrono::minutes(15),
            .stallTimeout = std::chrono::minutes(3), // a first listing is thought about for long
            .largestAnswer = largestMultistatus};
}

HttpRequest DavSession::propfind(const QUrl &url, Depth depth, const QByteArray &body)
{
    return xmlRequest("PROPFIND", url, depth, body);
}

HttpRequest DavSession::report(const QUrl &url, Depth depth, const QByteArray &body)
{
    return xmlRequest("REPORT", url, depth, body);
}

Result<Multistatus> multistatusOf(const HttpResponse &response)
{
    if (response.status != 207) {
        if (response.isSuccess())
            return fail(ErrorKind::Invalid, ErrorReason::NotThisService, hostLabel(response.url),
                        u"status %1 instead of 207"_s.arg(response.status));
        return fail(errorFor(response));
    }
    Result<Multistatus> read = readMultistatus(response.body);
    if (!read)
        read.error().subject = hostLabel(response.url);
    return read;
}

} // namespace warden
