#include "core/http/secret_address.h"

#include "core/http/http_origin.h"

using namespace Qt::StringLiterals;

namespace warden {

static constexpr qsizetype longestAddress = 2000;

static QUrl urlOf(const Secret &address)
{
    if (address.size() > longestAddress)
        return {};
    return QUrl(QString::fromUtf8(address.view()).trimmed(), QUrl::StrictMode);
}

Result<void> checkSecretAddress(const Secret &address)
{
    return checkAddress(urlOf(address));
}

QString shownSecretAddress(const Secret &address)
{
    const QUrl url = urlOf(address);
    return url.scheme() + u"://"_s + hostLabel(url) + u"/…"_s;
}

Result<HttpResponse> postTo(const Secret &address, const QByteArray &authority,
                            const QByteArray &body, const QList<HttpHeader> &headers,
                            Progress &progress, std::chrono::milliseconds patience)
{
    if (Result<void> usable = checkSecretAddress(address); !usable)
        return usable.failure();
    HttpRequest request;
    request.method = "POST";
    request.url = urlOf(address);
    request.headers = {{"Content-Type", "application/json; charset=utf-8"},
                       {"Accept", "application/json"}};
    request.headers += headers;
    request.body = body;
    request.totalTimeout = patience;
    request.stallTimeout = patience * 2 / 3;
    request.largestAnswer = 1024 * 1024;
    request.redirects = Redirects::HandBack;
    HttpClient client({.authority = authority});
    return client.send(request, progress);
}

} // namespace warden
