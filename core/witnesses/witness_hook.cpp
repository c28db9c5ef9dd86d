#include "core/witnesses/witness_hook.h"

#include "core/base/timestamp.h"
#include "core/http/http_client.h"
#include "core/http/http_error.h"
#include "core/http/http_origin.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr qsizetype longestAddress = 2000;

static QUrl urlOf(const Secret &address)
{
    if (address.size() > longestAddress)
        return {};
    return QUrl(QString::fromUtf8(address.view()).trimmed(), QUrl::StrictMode);
}

Result<void> checkWitnessHook(const Secret &address)
{
    return checkAddress(urlOf(address));
}

QString shownWitnessHook(const Secret &address)
{
    const QUrl url = urlOf(address);
    return url.scheme() + u"://"_s + hostLabel(url) + u"/…"_s;
}

QByteArray checkpointBody(const ToldCheckpoint &told)
{
    const QJsonObject body{{u"type"_s, u"contact-warden/checkpoint"_s},
                           {u"origin"_s, told.checkpoint.origin},
                           {u"size"_s, told.checkpoint.size},
                           {u"root"_s, QString::fromLatin1(told.checkpoint.root.toHex())},
                           {u"checkpoint"_s, QString::fromUtf8(told.note)},
                           {u"sent_at"_s, toRfc3339(told.at)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<void> postCheckpoint(const Secret &address, const QByteArray &authority,
                            const ToldCheckpoint &told, Progress &progress)
{
    if (Result<void> usable = checkWitnessHook(address); !usable)
        return usable;
    HttpRequest request;
    request.method = "POST";
    request.url = urlOf(address);
    request.headers = {{"Content-Type", "application/json; charset=utf-8"},
                       {"Accept", "application/json"}};
    request.body = checkpointBody(told);
    request.totalTimeout = std::chrono::seconds(30);
    request.stallTimeout = std::chrono::seconds(20);
    request.largestAnswer = 1024 * 1024;
    request.redirects = Redirects::HandBack;
    HttpClient client({.authority = authority});
    const Result<HttpResponse> answer = client.send(request, progress);
    if (!answer)
        return answer.failure();
    return answer->isSuccess() ? Result<void>() : fail(errorFor(*answer));
}

} // namespace warden
