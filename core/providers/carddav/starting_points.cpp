#include "core/http/http_origin.h"
#include "core/providers/carddav/discovery.h"

#include <QDnsLookup>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int dnsTimeout = 5000; // ms

// Waits for one lookup; an answer that doesn't come is no answer.
Result<void> waitForLookup(QDnsLookup &lookup, Progress &progress)
{
    QEventLoop loop;
    QTimer tick;
    tick.start(50);
    QElapsedTimer timer;
    timer.start();
    lookup.lookup();
    while (!lookup.isFinished() && !timer.hasExpired(dnsTimeout)) {
        if (const Result<void> goOn = progress.check(); !goOn) {
            lookup.abort();
            return goOn.failure();
        }
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    }
    if (!lookup.isFinished())
        lookup.abort();
    return {};
}

// RFC 6764, section 4: the TXT record beside the SRV may hold "path=/dav".
Result<QString> contextPath(const QString &name, Progress &progress)
{
    QDnsLookup lookup(QDnsLookup::TXT, name);
    if (const Result<void> waited = waitForLookup(lookup, progress); !waited)
        return waited.failure();
    const QList<QDnsTextRecord> records = lookup.textRecords();
    for (const QDnsTextRecord &record : records) {
        for (const QByteArray &value : record.values()) {
            if (value.startsWith("path=/"))
                return QString::fromUtf8(value.sliced(5));
        }
    }
    return u"/.well-known/carddav"_s;
}

Result<std::vector<QUrl>> fromServiceRecord(const QString &domain, const QStringList &allowedHosts,
                                            Progress &progress)
{
    const QString name = u"_carddavs._tcp."_s + domain;
    QDnsLookup lookup(QDnsLookup::SRV, name);
    if (const Result<void> waited = waitForLookup(lookup, progress); !waited)
        return waited.failure();
    const QList<QDnsServiceRecord> records = lookup.serviceRecords(); // best first
    if (records.isEmpty() || records.first().target().size() < 2)
        return std::vector<QUrl>();
    QUrl url;
    url.setScheme(u"https"_s);
    QString target = records.first().target().toLower();
    if (target.endsWith(u'.'))
        target.chop(1);
    url.setHost(target);
    if (records.first().port() != 443)
        url.setPort(records.first().port());
    QUrl own;
    own.setScheme(u"https"_s);
    own.setHost(domain);
    // Anybody on the way can write a DNS answer: the person decides who gets the password.
    if (!isAllowedHost(own, url, allowedHosts))
        return fail(ErrorKind::Denied, ErrorReason::OtherHostRefused, hostLabel(url));
    const Result<QString> path = contextPath(name, progress);
    if (!path)
        return path.failure();
    url.setPath(*path, QUrl::TolerantMode);
    return std::vector<QUrl>{url};
}

} // namespace

Result<std::vector<QUrl>> startingPoints(const QString &address, const QStringList &allowedHosts,
                                         Progress &progress)
{
    const Result<QUrl> typed = accountUrl(address);
    if (!typed)
        return typed.failure();
    QUrl url = *typed;
    std::vector<QUrl> points;
    const bool isBareDomain = !address.contains("://"_L1) && url.port() < 0 &&
                              url.path().size() < 2 && url.host().contains(u'.') &&
                              !isLoopback(url);
    if (isBareDomain) {
        Result<std::vector<QUrl>> found = fromServiceRecord(url.host(), allowedHosts, progress);
        if (!found)
            return found.failure();
        points = std::move(*found);
    }
    if (url.path().size() > 1)
        points.push_back(url);
    url.setPath(u"/.well-known/carddav"_s);
    points.push_back(url);
    url.setPath(u"/"_s);
    points.push_back(url);
    return points;
}

} // namespace warden
