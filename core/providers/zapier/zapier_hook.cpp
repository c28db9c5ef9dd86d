#include "core/providers/zapier/zapier_hook.h"

#include "core/crypto/random.h"
#include "core/http/http_origin.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestAddress = 2000;

// "hooks", "catch", user, hook; or without the user in legacy addresses. Others give nothing.
QStringList hookParts(const QUrl &url)
{
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    const bool isHook = parts.size() >= 3 && parts.size() <= 4 && parts.at(0) == "hooks"_L1 &&
                        (parts.at(1) == "catch"_L1 || parts.at(1) == "standard"_L1);
    return isHook ? parts : QStringList();
}

} // namespace

QUrl hookUrl(const Secret &address)
{
    if (address.size() > longestAddress)
        return {};
    return QUrl(QString::fromUtf8(address.view()).trimmed(), QUrl::StrictMode);
}

Result<ZapierHookTraits> checkHook(const Secret &address, const QStringList &allowedHosts)
{
    const QUrl url = hookUrl(address);
    if (const Result<void> checked = checkAddress(url); !checked)
        return checked.failure();
    const QString host = hostLabel(url);
    const bool isZapier = host == "hooks.zapier.com"_L1;
    if (!isZapier && !isLoopback(url) && !isListedHost(url, allowedHosts))
        return fail(ErrorKind::Denied, ErrorReason::OtherHostRefused, host);
    const QStringList parts = hookParts(url);
    if (isZapier && parts.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, host,
                    u"not the path of a hook"_s);
    return ZapierHookTraits{host, maskedHook(address), parts.size() == 3};
}

QString maskedHook(const Secret &address)
{
    const QUrl url = hookUrl(address);
    if (!url.isValid() || url.host().isEmpty())
        return u"…"_s;
    const QString origin = url.scheme() + u"://"_s + hostLabel(url);
    const QStringList parts = hookParts(url);
    return parts.isEmpty() ? origin + u"/…"_s : origin + u"/hooks/"_s + parts.at(1) + u"/…"_s;
}

bool isSameHook(const Secret &one, const Secret &other)
{
    const auto plain = [](const Secret &address) {
        const QUrl url = hookUrl(address).adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment |
                                                   QUrl::StripTrailingSlash);
        return std::tuple(url.scheme(), url.host(), url.port(url.scheme() == "http"_L1 ? 80 : 443),
                          url.path());
    };
    return plain(one) == plain(other);
}

Result<Secret> newHookKey()
{
    const Result<Secret> random = randomSecret(32);
    if (!random)
        return random.failure();
    static constexpr char digits[] = "0123456789abcdef";
    Secret key(random->size() * 2);
    for (qsizetype i = 0; i < random->size(); ++i) {
        key.data()[2 * i] = static_cast<unsigned char>(digits[random->data()[i] >> 4]);
        key.data()[2 * i + 1] = static_cast<unsigned char>(digits[random->data()[i] & 0x0f]);
    }
    return key;
}

} // namespace warden
