#pragma once

#include "core/http/http_client.h"
#include "core/http/retry_policy.h"
#include "core/providers/carddav/dav_response.h"

#include <functional>

namespace warden {

// Asked once, at the first request.
using SecretSupplier = std::function<Result<Secret>()>;

struct CardDavAccount
{
    QString address = {}; // as the person typed it: a domain, an e-mail address or a URL
    QString user = {};
    SecretSupplier password = {};
    QStringList allowedHosts = {}; // HttpOptions::allowedHosts
    QByteArray authority = {};     // HttpOptions::authority
    RetryPolicy retry = {};
};

enum class Depth { Zero, One };

// The address that a person typed, as a URL: "example.org" and "ada@example.org" mean the server
// of that domain. Usage, or PlainHttpRefused, where it can't be one.
Result<QUrl> accountUrl(const QString &address);

// Requests of one signed-in account. Every one carries the credentials, so none leaves for a host
// that is neither the account's own nor allowed.
class DavSession
{
public:
    explicit DavSession(CardDavAccount account);

    const CardDavAccount &account() const { return m_account; }

    // Reads are asked again when they fail in passing. Any status is an answer.
    Result<HttpResponse> read(const HttpRequest &request, Progress &progress);
    Result<void> readAll(const QList<HttpRequest> &requests, int mostAtOnce,
                         const HttpClient::Sink &sink, Progress &progress);
    // Writes carry a condition and are asked again only where the server says that it did nothing.
    Result<HttpResponse> write(const HttpRequest &request, Progress &progress);

    // Building blocks: body and headers as DAV servers want them.
    static HttpRequest propfind(const QUrl &url, Depth depth, const QByteArray &body);
    static HttpRequest report(const QUrl &url, Depth depth, const QByteArray &body);

private:
    Result<HttpRequest> prepared(HttpRequest request);

    CardDavAccount m_account;
    HttpClient m_client;
    const Result<QUrl> m_home; // the account's own server
    std::shared_ptr<const Secret> m_authorization;
};

// The documents of a 207 answer; any other status as its error.
Result<Multistatus> multistatusOf(const HttpResponse &response);

} // namespace warden
