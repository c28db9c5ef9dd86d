#include "core/http/http_message.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const HttpHeader &header : headers) {
        if (QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

std::shared_ptr<const Secret> basicAuthorization(const QString &user, const Secret &password)
{
    QByteArray plain = user.toUtf8() + ':';
    plain.append(password.view());
    QByteArray encoded = plain.toBase64();
    wipe(plain);
    QByteArray value = "Basic " + encoded;
    wipe(encoded);
    return std::make_shared<const Secret>(Secret::take(value));
}

static std::optional<QDateTime> readHttpDate(const QByteArray &value)
{
    // IMF-fixdate only: "Sun, 06 Nov 1994 08:49:37 GMT". Nobody sends the obsolete forms here.
    static const QString form = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(value), form);
    if (!time.isValid())
        return {};
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<std::chrono::milliseconds>
retryAfter(const HttpResponse &response, const QDateTime &now, std::chrono::milliseconds most)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        return {};
    const bool digits =
        std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    qint64 wait = 0;
    if (digits) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        wait = fits ? std::min<qint64>(seconds, most.count() / 1000 + 1) * 1000 : most.count();
    } else if (const std::optional<QDateTime> time = readHttpDate(value)) {
        wait = now.msecsTo(*time);
    } else {
        return {};
    }
    return std::chrono::milliseconds(std::clamp<qint64>(wait, 0, most.count()));
}

} // namespace warden
