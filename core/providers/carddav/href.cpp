#include "core/providers/carddav/href.h"

#include "core/http/http_origin.h"

using namespace Qt::StringLiterals;

namespace warden {

// RFC 3986, section 3.3: pchar without percent-encoding, and the slash between segments.
static bool isPlain(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("-._~!$&'()*+,;=:@").contains(static_cast<char>(c));
}

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

static void appendEncoded(QByteArray &to, unsigned char c)
{
    static const char digits[] = "0123456789ABCDEF";
    if (isPlain(c)) {
        to += static_cast<char>(c);
        return;
    }
    to += '%';
    to += digits[c >> 4];
    to += digits[c & 15];
}

static QByteArray withoutDots(const QByteArray &path)
{
    if (!path.contains("/."))
        return path;
    QByteArrayList kept;
    const QByteArrayList segments = path.split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i == segments.size() - 1;
        if (segments.at(i) == "..") {
            if (kept.size() > 1)
                kept.removeLast();
        } else if (segments.at(i) != ".") {
            kept.append(segments.at(i));
            continue;
        }
        if (last)
            kept.append(QByteArray());
    }
    return kept.join('/');
}

QString canonicalPath(const QString &encodedPath)
{
    const QByteArray path = encodedPath.toUtf8();
    QByteArray result;
    result.reserve(path.size() + 16);
    if (!path.startsWith('/'))
        result += '/';
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char c = path.at(i);
        if (c == '/') {
            result += '/';
            continue;
        }
        const int high = c == '%' && i + 2 < path.size() ? hexDigit(path.at(i + 1)) : -1;
        const int low = high >= 0 ? hexDigit(path.at(i + 2)) : -1;
        if (low >= 0) {
            appendEncoded(result, static_cast<unsigned char>(high * 16 + low));
            i += 2;
        } else {
            appendEncoded(result, static_cast<unsigned char>(c));
        }
    }
    return QString::fromLatin1(withoutDots(result));
}

QString pathOf(const QUrl &url)
{
    return canonicalPath(url.path(QUrl::FullyEncoded));
}

QUrl withPath(const QUrl &base, const QString &canonicalPath)
{
    QUrl url;
    url.setScheme(base.scheme());
    url.setHost(base.host());
    url.setPort(base.port());
    url.setPath(canonicalPath, QUrl::TolerantMode);
    return url;
}

Result<QUrl> resolveHref(const QUrl &base, const QString &href, const QStringList &allowedHosts)
{
    if (href.startsWith(u'/') && !href.startsWith("//"_L1))
        return withPath(base, canonicalPath(href.section(u'?', 0, 0)));
    const QUrl url = base.resolved(QUrl(href, QUrl::TolerantMode));
    if (href.isEmpty() || !url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, hostLabel(base),
                    u"an href that is no address"_s);
    // A proxy in front of a server often hides its scheme: same host and path is what is meant.
    const bool samePlace = url.host().compare(base.host(), Qt::CaseInsensitive) == 0 &&
                           url.scheme() == "http"_L1 && base.scheme() == "https"_L1;
    if (samePlace)
        return withPath(base, pathOf(url));
    if (!isAllowedHost(base, url, allowedHosts))
        return fail(ErrorKind::Denied, ErrorReason::OtherHostRefused, hostLabel(url));
    return withPath(url, pathOf(url));
}

Result<QString> memberPath(const QUrl &book, const QString &href)
{
    // The usual case, thousands of times.
    if (href.startsWith(u'/') && !href.startsWith("//"_L1))
        return canonicalPath(href);
    const Result<QUrl> url = resolveHref(book, href, {});
    if (!url)
        return url.failure();
    return pathOf(*url);
}

QString asFolder(const QString &path)
{
    return path.endsWith(u'/') ? path : path + u'/';
}

QString canonicalEtag(const QString &etag)
{
    QString tag = etag.trimmed();
    if (tag.startsWith("W/"_L1))
        tag = tag.sliced(2);
    if (tag.isEmpty() || (tag.size() > 1 && tag.startsWith(u'"') && tag.endsWith(u'"')))
        return tag;
    return u'"' + tag + u'"';
}

} // namespace warden
