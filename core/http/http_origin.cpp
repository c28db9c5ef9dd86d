#include "core/http/http_origin.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace warden {

static int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == "localhost"_L1)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() &&
           one.host().compare(other.host(), Qt::CaseInsensitive) == 0 &&
           effectivePort(one) == effectivePort(other);
}

QString hostLabel(const QUrl &url)
{
    const QString host = url.host(QUrl::EncodeUnicode).toLower();
    const int standard = url.scheme() == "https"_L1 ? 443 : 80;
    const int port = effectivePort(url);
    return port == standard ? host : u"%1:%2"_s.arg(host).arg(port);
}

bool isListedHost(const QUrl &url, const QStringList &hosts)
{
    const QString label = hostLabel(url);
    for (const QString &host : hosts) {
        const QUrl typed(u"https://"_s + host.trimmed());
        if (label == host.toLower() || (!typed.host().isEmpty() && label == hostLabel(typed)))
            return true;
    }
    return false;
}

bool isAllowedHost(const QUrl &home, const QUrl &url, const QStringList &allowedHosts)
{
    if (sameOrigin(home, url))
        return true;
    // Never from https to http, whatever was allowed.
    if (home.scheme() == "https"_L1 && url.scheme() != "https"_L1)
        return false;
    return isListedHost(url, allowedHosts);
}

Result<void> checkAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::Usage, ErrorReason::AddressUnusable);
    if (!url.userInfo().isEmpty())
        return fail(ErrorKind::Usage, ErrorReason::SecretInAddress, hostLabel(url));
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return {};
    if (url.scheme() == "http"_L1)
        return fail(ErrorKind::Denied, ErrorReason::PlainHttpRefused, hostLabel(url));
    return fail(ErrorKind::Usage, ErrorReason::AddressUnusable, hostLabel(url),
                u"neither https nor http"_s);
}

} // namespace warden
