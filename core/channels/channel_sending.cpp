#include "core/channels/channel_sending.h"

#include "core/http/http_error.h"
#include "core/http/secret_address.h"
#include "core/mail/mail_settings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace warden {

namespace {

constexpr std::chrono::hours longestRetryAfter{24};

using Told = tl::expected<void, ChannelFailure>;

bool isWebPage(const HttpResponse &answer)
{
    return answer.header("Content-Type").trimmed().toLower().startsWith("text/html");
}

// Slack says "ok" and nothing else; Zapier says in JSON that it took it.
bool isTaken(AlertChannelKind kind, const HttpResponse &answer)
{
    switch (kind) {
    case AlertChannelKind::Slack:
        return answer.body.trimmed() == "ok";
    case AlertChannelKind::Zapier:
        return QJsonDocument::fromJson(answer.body).object().value(u"status"_s) == u"success"_s;
    case AlertChannelKind::Webhook:
    case AlertChannelKind::Mail:
        return !isWebPage(answer);
    }
    Q_UNREACHABLE();
}

Told failed(const Error &error, std::chrono::milliseconds retryAfter = {})
{
    return tl::unexpected(
        ChannelFailure{error, std::chrono::ceil<std::chrono::seconds>(retryAfter)});
}

Told tellHook(const AlertChannel &channel, const ChannelSecrets &secrets,
              const AlertTelling &telling, std::chrono::milliseconds patience, Progress &progress)
{
    const QByteArray body =
        channel.kind == AlertChannelKind::Slack ? slackBody(telling) : alertBody(telling);
    QList<HttpHeader> headers{{"Idempotency-Key", telling.key.toUtf8()}};
    if (!secrets.signingKey.isEmpty())
        headers.append({"X-Contact-Warden-Signature", signatureOf(body, secrets.signingKey)});
    const QByteArray authority =
        channel.settings.value(mail_settings::authority).toString().toLatin1();
    const Result<HttpResponse> answer =
        postTo(secrets.main, authority, body, headers, progress, patience);
    if (!answer)
        return failed(answer.error());
    if (!answer->isSuccess())
        return failed(errorFor(*answer),
                      retryAfter(*answer, telling.at, longestRetryAfter).value_or(0ms));
    if (!isTaken(channel.kind, *answer))
        return failed({ErrorKind::Invalid, ErrorReason::NotThisService, answer->url.host()});
    return {};
}

Told tellByMail(const AlertChannel &channel, const Secret &password, const AlertTelling &telling,
                std::chrono::milliseconds patience, Progress &progress)
{
    SmtpAccount account = mail_settings::smtpAccount(channel.settings);
    account.timeout = patience;
    const Result<void> sent =
        sendMail(account, password, alertMail(channel.settings, telling), progress);
    return sent ? Told() : failed(sent.error());
}

} // namespace

Told tellChannel(const AlertChannel &channel, const ChannelSecrets &secrets,
                 const AlertTelling &telling, Progress &progress,
                 std::chrono::milliseconds patience)
{
    return channel.kind == AlertChannelKind::Mail
               ? tellByMail(channel, secrets.main, telling, patience, progress)
               : tellHook(channel, secrets, telling, patience, progress);
}

} // namespace warden
