#include "core/http/http_message.h"

#include <QTimeZone>

#include <algorithm>

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

// By hand: a listing has one for each card, and QLocale takes a thousand times as long.
std::optional<QDateTime> readHttpDate(QByteArrayView text)
{
    static constexpr QByteArrayView months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const QByteArrayView date = text.trimmed();
    if (date.size() != 29 || date.sliced(3, 2) != ", " || date.sliced(25) != " GMT" ||
        date.at(19) != ':' || date.at(22) != ':')
        return {};
    const qsizetype month = months.indexOf(date.sliced(8, 3));
    bool areNumbers = month >= 0 && month % 3 == 0;
    const auto number = [&](qsizetype from, qsizetype size) {
        bool isNumber = false;
        const int value = date.sliced(from, size).toInt(&isNumber);
        areNumbers = areNumbers && isNumber;
        return value;
    };
    const QDate day(number(12, 4), static_cast<int>(month / 3) + 1, number(5, 2));
    const QTime time(number(17, 2), number(20, 2), number(23, 2));
    if (!areNumbers || !day.isValid() || !time.isValid())
        return {};
    return QDateTime(day, time, QTimeZone::utc());
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
